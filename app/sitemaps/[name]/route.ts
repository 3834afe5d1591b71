import { openCatalog } from '#lib/catalog/catalog'
import { answer } from '#lib/http/conditional'
import { sitemapFile } from '#lib/sitemap'

export async function GET(request: Request, { params }: RouteContext<'/sitemaps/[name]'>) {
  const catalog = openCatalog()
  const body = sitemapFile(catalog, (await params).name)
  if (body === undefined) return new Response('There is no such sitemap.\n', { status: 404 })
  return answer(request, {
    body,
    type: 'application/xml',
    changed: catalog.changedAt(),
    sharedSeconds: 300,
  })
}
