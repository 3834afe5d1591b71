import { openCatalog } from '#lib/catalog/catalog'
import { sitemapIndex } from '#lib/seo/sitemap'
import { answer } from '#lib/server/conditional'

export function GET(request: Request) {
  const catalog = openCatalog()
  return answer(request, {
    body: sitemapIndex(catalog),
    type: 'application/xml',
    changed: catalog.changedAt(),
    sharedSeconds: 300,
  })
}
