import { openCatalog } from '#lib/catalog/catalog'
import { OPEN_SEARCH, openSearchDescription } from '#lib/seo/open-search'
import { answer } from '#lib/server/conditional'

export function GET(request: Request) {
  return answer(request, {
    body: openSearchDescription(),
    type: OPEN_SEARCH,
    changed: openCatalog().changedAt(),
    sharedSeconds: 3600,
  })
}
