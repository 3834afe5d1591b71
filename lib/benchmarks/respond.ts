/** A series as a file to download. */
import type { Catalog } from '#lib/catalog/model'
import { writeBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { weeksWithin } from './series.ts'
import { readWindow } from './window.ts'

/** `/benchmarks/{id}/prices.csv?from=&to=` in the form of the content folder; 404 and 400 in plain text. */
export function answerPrices(
  catalog: Pick<Catalog, 'findBenchmark' | 'spanOf' | 'listWeeks'>,
  request: Request,
  id: string,
): Response {
  const span = catalog.findBenchmark(id) && catalog.spanOf(id)
  if (!span) return plain(404, 'There is no such series.\n')
  const read = readWindow(catalog, id, new URL(request.url).searchParams)
  if (!read.ok) {
    const faults = read.faults.map(({ key, value, message }) => `${key}=${value} ${message}`)
    return plain(400, `These prices cannot be given.\n${faults.join('\n')}\n`)
  }
  const { from = span.first, to = span.last } = read.window
  const body = writeBenchmarkCsv(weeksWithin(catalog, id, from, to))
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${id}-${from}-${to}.csv"`,
  }
  return new Response(body, { headers })
}

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
