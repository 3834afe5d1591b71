import { openCatalog } from '#lib/catalog/catalog'
import { answerTermFeed } from '#lib/feeds/respond'

export async function GET(
  request: Request,
  { params }: RouteContext<'/countries/[code]/feed.xml'>,
) {
  return answerTermFeed(openCatalog(), request, 'country', (await params).code)
}
