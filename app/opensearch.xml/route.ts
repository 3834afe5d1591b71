import { openCatalog } from '#lib/catalog/catalog'
import { answer } from '#lib/http/conditional'
import { OPEN_SEARCH, openSearchDescription } from '#lib/open-search'

export function GET(request: Request) {
  return answer(request, {
    body: openSearchDescription(),
    type: OPEN_SEARCH,
    changed: openCatalog().changedAt(),
    sharedSeconds: 3600,
  })
}
