import { openCatalog } from '#lib/catalog/catalog'
import { OPEN_SEARCH, openSearchDescription } from '#lib/seo/open-search'

export function GET() {
  return new Response(openSearchDescription(openCatalog().site()), {
    headers: { 'Content-Type': `${OPEN_SEARCH}; charset=utf-8` },
  })
}
