import { openCatalog } from '#lib/catalog/catalog'
import { sitemapFile } from '#lib/seo/sitemap'
import { answer } from '#lib/server/conditional'

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
