import { openCatalog } from '#lib/catalog/catalog'
import { answerTermFeed } from '#lib/feeds/respond'

export async function GET(
  request: Request,
  { params }: RouteContext<'/organisations/[id]/feed.xml'>,
) {
  return answerTermFeed(openCatalog(), request, 'organisation', (await params).id)
}
