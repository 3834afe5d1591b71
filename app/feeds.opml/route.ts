import { openCatalog } from '#lib/catalog/catalog'
import { answerOpml } from '#lib/feeds/respond'

export const dynamic = 'force-dynamic'

export function GET() {
  return answerOpml(openCatalog())
}
