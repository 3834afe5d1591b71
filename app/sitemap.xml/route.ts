import { openCatalog } from '#lib/catalog/catalog'
import { sitemapIndex } from '#lib/seo/sitemap'

export const dynamic = 'force-dynamic'

export function GET() {
  return new Response(sitemapIndex(openCatalog()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
