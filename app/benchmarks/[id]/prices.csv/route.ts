import { answerPrices } from '#lib/benchmarks/respond'
import { openCatalog } from '#lib/catalog/catalog'

export async function GET(
  request: Request,
  { params }: RouteContext<'/benchmarks/[id]/prices.csv'>,
) {
  return answerPrices(openCatalog(), request, (await params).id)
}
