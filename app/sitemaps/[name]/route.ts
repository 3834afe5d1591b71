import { openCatalog } from '#lib/catalog/catalog'
import { sitemapFile } from '#lib/seo/sitemap'

export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[name]'>) {
  const body = sitemapFile(openCatalog(), (await params).name)
  if (body === undefined) return new Response('There is no such sitemap.\n', { status: 404 })
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
