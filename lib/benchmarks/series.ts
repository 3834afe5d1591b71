/** A whole series, or a part of it, with the news of the archive on its line. */
import type { Benchmark, BenchmarkWeek, Catalog, PriceSpan, WeekOfNews } from '../catalog/model.ts'
import { addDays, formatDay, type PlainDate } from '../dates.ts'
import { type Moment, momentsOf } from './moments.ts'
import { thinned } from './periods.ts'
import { seriesInWords } from './words.ts'

export interface PriceSeries {
  readonly benchmark: Benchmark
  readonly span: PriceSpan
  /** The first and the last day asked for, where the series has them. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly weeks: readonly BenchmarkWeek[]
  /** Fewer where the weeks are too many to be told apart on a line. */
  readonly points: readonly BenchmarkWeek[]
  readonly news: readonly WeekOfNews[]
  /** The densest weeks, oldest first. */
  readonly moments: readonly Moment[]
  readonly description: string
}

type Source = Pick<Catalog, 'findBenchmark' | 'listWeeks' | 'spanOf' | 'newsByWeek' | 'listNews'>

/** The series of a benchmark; undefined for one that does not exist or has no weeks in that part. */
export function findSeries(
  source: Source,
  id: string,
  part: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined } = {},
): PriceSeries | undefined {
  const benchmark = source.findBenchmark(id)
  const span = source.spanOf(id)
  if (!benchmark || !span) return undefined
  const start = addDays(span.first, -4)
  const from = part.from && part.from > start ? part.from : start
  const to = part.to && part.to < span.last ? part.to : span.last
  const weeks = weeksWithin(source, id, from, to)
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return undefined
  const news = source.newsByWeek(benchmark, addDays(first.weekEnding, -6), last.weekEnding)
  return {
    benchmark,
    span,
    from,
    to,
    weeks,
    points: thinned(weeks),
    news,
    moments: momentsOf(source, benchmark, weeks, news),
    description: seriesInWords(benchmark.name, benchmark.unit, weeks),
  }
}

/** The weeks of which a trading day, Monday to Friday, lies between two days. */
export function weeksWithin(
  source: Pick<Catalog, 'listWeeks'>,
  id: string,
  from: PlainDate,
  to: PlainDate,
): readonly BenchmarkWeek[] {
  return source.listWeeks(id, from, addDays(to, 4))
}

/** Where figures come from and what they are: the caption of every chart. */
export function sourceInWords({ source, unit, asOf }: Benchmark): string {
  return `Source: ${source}. Weekly average of daily spot prices, ${unit}, as of ${formatDay(asOf)}.`
}
