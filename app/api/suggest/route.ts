import { answerSuggest } from '#lib/archive/suggestions'
import { openCatalog } from '#lib/catalog/catalog'

export function GET(request: Request) {
  return answerSuggest(openCatalog(), request)
}
