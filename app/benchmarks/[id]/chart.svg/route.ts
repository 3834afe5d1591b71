import { answerChart } from '#lib/benchmarks/respond'
import { openCatalog } from '#lib/catalog/catalog'

export async function GET(
  request: Request,
  { params }: RouteContext<'/benchmarks/[id]/chart.svg'>,
) {
  return answerChart(openCatalog(), request, (await params).id)
}
