import { openCatalog } from '#lib/catalog/catalog'
import { answerCitation } from '#lib/citation/respond'

type Context = RouteContext<'/citations/[section]/[id]/[format]'>

/** The citation of an article or a report as a file, under the addresses that `next.config.ts` leads here. */
export async function GET(_: Request, { params }: Context) {
  const { section, id, format } = await params
  return answerCitation(openCatalog(), section, id, format)
}
