import { openCatalog } from '#lib/catalog/catalog'
import { answerOpml } from '#lib/feeds/respond'

export function GET(request: Request) {
  return answerOpml(openCatalog(), request)
}
