/** A series as a file to download: its prices as CSV, its chart as SVG. */

import type { Catalog } from '#lib/catalog/model'
import { writeBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { type ChartFile, chartFile } from './chart/chart-file.ts'
import { chartSvg } from './chart/chart-svg.ts'
import { findSeries } from './series.ts'
import { pricesWithin, readWindow, type SeriesWindow } from './window.ts'

type Read =
  | { readonly ok: true; readonly window: SeriesWindow; readonly name: string }
  | { readonly ok: false; readonly response: Response }

/** `/benchmarks/{id}/prices.csv?from=&to=` in the form of the content folder; 404 and 400 in plain text. */
export function answerPrices(catalog: Catalog, request: Request, id: string): Response {
  const read = readRequest(catalog, request, id)
  if (!read.ok) return read.response
  const { frequency = 'daily' } = catalog.findBenchmark(id) ?? {}
  const span = catalog.spanOf(id)
  const { from = span?.first, to = span?.last } = read.window
  if (!from || !to) return plain(404, 'There is no such series.\n')
  const prices = pricesWithin(catalog, id, frequency, from, to)
  return asFile(`${id}-${from}-${to}.csv`, {
    body: writeBenchmarkCsv({ frequency, prices }),
    type: 'text/csv',
  })
}

/** `/benchmarks/{id}/chart.svg`, of the same part, scale and second series as the page. */
export function answerChart(catalog: Catalog, request: Request, id: string): Response {
  const found = chartOf(catalog, request, id)
  if (!found.ok) return found.response
  return asFile(`${found.name}.svg`, {
    body: chartSvg(found.file),
    type: 'image/svg+xml',
  })
}

/** The chart that a request asks for, laid out for a file; or the response that says why it cannot be drawn. */
export function chartOf(
  catalog: Catalog,
  request: Request,
  id: string,
):
  | { readonly ok: true; readonly file: ChartFile; readonly name: string }
  | { readonly ok: false; readonly response: Response } {
  const read = readRequest(catalog, request, id)
  if (!read.ok) return read
  const series = findSeries(catalog, id, read.window)
  if (!series) return { ok: false, response: plain(404, 'There is no such series.\n') }
  return {
    ok: true,
    file: chartFile(series, read.window.scale, catalog.site().name),
    name: read.name,
  }
}

function readRequest(catalog: Catalog, request: Request, id: string): Read {
  const span = catalog.findBenchmark(id) && catalog.spanOf(id)
  if (!span) return { ok: false, response: plain(404, 'There is no such series.\n') }
  const read = readWindow(catalog, id, new URL(request.url).searchParams)
  if (!read.ok) {
    const errors = read.errors.map(({ key, value, message }) => `${key}=${value} ${message}`)
    return {
      ok: false,
      response: plain(400, `These prices are not available.\n${errors.join('\n')}\n`),
    }
  }
  const { from = span.first, to = span.last } = read.window
  return { ok: true, window: read.window, name: `${id}-${from}-${to}` }
}

function asFile(
  name: string,
  { body, type }: { readonly body: string; readonly type: string },
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
