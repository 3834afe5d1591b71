import { openCatalog } from '#lib/catalog/catalog'
import { answerNewsFeed } from '#lib/feeds/respond'

export function GET(request: Request) {
  return answerNewsFeed(openCatalog(), request, 'json')
}
