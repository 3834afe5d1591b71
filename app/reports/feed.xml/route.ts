import { openCatalog } from '#lib/catalog/catalog'
import { answerReportFeed } from '#lib/feeds/respond'

export function GET(request: Request) {
  return answerReportFeed(openCatalog(), request)
}
