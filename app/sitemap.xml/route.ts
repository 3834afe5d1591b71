import { openCatalog } from '#lib/catalog/catalog'
import { answer } from '#lib/http/conditional'
import { sitemapIndex } from '#lib/sitemap'

export function GET(request: Request) {
  const catalog = openCatalog()
  return answer(request, {
    body: sitemapIndex(catalog),
    type: 'application/xml',
    changed: catalog.changedAt(),
    sharedSeconds: 300,
  })
}
