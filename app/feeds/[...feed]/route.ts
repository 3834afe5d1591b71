import { openCatalog } from '#lib/catalog/catalog'
import { answerFeed } from '#lib/feeds/respond'

/** Every feed of the site, under the addresses that `next.config.ts` leads here. */
export async function GET(request: Request, { params }: RouteContext<'/feeds/[...feed]'>) {
  return answerFeed(openCatalog(), request, (await params).feed)
}
