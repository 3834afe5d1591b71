import { openCatalog } from '#lib/catalog/catalog'
import { answerSuggest } from '#lib/suggestions'

export function GET(request: Request) {
  return answerSuggest(openCatalog(), request)
}
