import { openCatalog } from '#lib/catalog/catalog'
import { answerTermFeed } from '#lib/feeds/respond'

export async function GET(
  request: Request,
  { params }: RouteContext<'/commodities/[id]/feed.xml'>,
) {
  return answerTermFeed(openCatalog(), request, 'commodity', (await params).id)
}
