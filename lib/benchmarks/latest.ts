/** The latest price of each benchmark, for a table that compares them on one scale. */

import type { Benchmark, BenchmarkPrice, Catalog, Commodity } from '#lib/catalog/model'
import { addDays, formatDay, type PlainDate } from '#lib/core/dates'
import { firstOfMonth, yearBefore } from '#lib/core/months'
import { extremesOf } from './chart/extremes.ts'
import { lastKnownDay } from './known.ts'
import { largestDaysOf } from './largest-moves.ts'
import { type Move, moveOf } from './moves.ts'
import { missingBenchmarkNote } from './notes.ts'
import { dateInWords } from './price-dates.ts'
import { sharedScaleInWords } from './price-scale.ts'
import { indexed } from './second-series.ts'
import { withLicence } from './source.ts'

/** The last price of a series and the twelve months that led to it. */
export interface LatestPrice {
  readonly benchmark: Benchmark
  readonly last: BenchmarkPrice
  /** Whether the last price is an estimate of its publisher. */
  readonly isEstimate: boolean
  /** Since the price before, which is that of a day or of a month. */
  readonly change?: { readonly move: Move; readonly from: PlainDate }
  /** Twelve months, oldest first, and what they began with, reached and fell to. */
  readonly prices: readonly BenchmarkPrice[]
  readonly first: BenchmarkPrice
  readonly highest: BenchmarkPrice
  readonly lowest: BenchmarkPrice
  readonly yearChange: Move
  /** Twelve months as an index, 100 at their start. */
  readonly index: readonly BenchmarkPrice[]
}

/** Where the date of a year before has no quote, the last is looked for at least so many days back. */
const QUOTE_DAYS = 28

type Source = Pick<Catalog, 'listBenchmarks' | 'spanOf' | 'listPrices'>

/** The latest prices of all benchmarks, or of some, as known on a day; those without prices are left out. */
export function listLatestPrices(
  source: Source,
  { ids, until }: { readonly ids?: readonly string[]; readonly until?: PlainDate } = {},
): LatestPrice[] {
  return source
    .listBenchmarks()
    .filter(({ id }) => !ids || ids.includes(id))
    .flatMap((benchmark) => latestPriceOf(source, benchmark, until) ?? [])
}

function latestPriceOf(
  source: Source,
  benchmark: Benchmark,
  until: PlainDate | undefined,
): LatestPrice | undefined {
  const span = source.spanOf(benchmark.id)
  if (!span) return undefined
  const known = until && lastKnownDay(benchmark, until)
  const end = known && known < span.last ? known : span.last
  const all = yearTo(source, benchmark.id, end)
  const [first, last, before] = [all[0], all.at(-1), all.at(-2)]
  if (!first || !last) return undefined
  return {
    benchmark,
    last,
    isEstimate: benchmark.endsInEstimates && last.day === span.last,
    prices: all,
    first,
    ...extremesOf(all, first),
    yearChange: moveOf(first.price, last.price),
    index: indexed(all),
    ...(before && { change: { move: moveOf(before.price, last.price), from: before.day } }),
  }
}

/** The prices from the same date a year before the last, or from the last quote before that, to a day. */
function yearTo(source: Source, id: string, end: PlainDate): readonly BenchmarkPrice[] {
  const found = source.listPrices(id, firstOfMonth(addDays(yearBefore(end), -QUOTE_DAYS)), end)
  const last = found.at(-1)
  if (!last) return []
  const start = yearBefore(last.day)
  const base = found.findLast(({ day }) => day <= start)
  return base ? found.filter(({ day }) => day >= base.day) : found
}

/** Where a commodity's benchmarks are, their largest days, and that it has none where it has none. */
export function benchmarksOf(
  source: Source & Parameters<typeof largestDaysOf>[0],
  commodity: Commodity,
): {
  latest: readonly LatestPrice[]
  notes: readonly string[]
  largest: ReturnType<typeof largestDaysOf>
} {
  const all = source.listBenchmarks()
  const ids = all.filter((one) => one.commodities.includes(commodity.id)).map(({ id }) => id)
  return {
    latest: listLatestPrices(source, { ids }),
    notes: missingBenchmarkNote([commodity], all),
    largest: largestDaysOf(source, commodity),
  }
}

/** `Daily prices to 18 August 2026, monthly averages to June 2026. Source: …`, and how its lines are to be read. */
export function latestPricesInWords(latest: readonly LatestPrice[]): string {
  const parts = (['daily', 'monthly'] as const).flatMap((frequency) => {
    const some = latest.filter(({ benchmark }) => benchmark.frequency === frequency)
    const newest = some
      .map(({ last }) => last.day)
      .sort()
      .at(-1)
    if (!newest) return []
    const what = frequency === 'daily' ? 'spot prices' : 'monthly averages'
    return [
      `${what} to ${frequency === 'daily' ? formatDay(newest) : dateInWords(newest, frequency)}`,
    ]
  })
  const sources = [...new Set(latest.map(({ benchmark }) => withLicence(benchmark)))].join('; ')
  const words = parts.join(', ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. Source: ${sources}. ${sharedScaleInWords(latest)}`
}
