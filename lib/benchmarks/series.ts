/** A whole series, or a part of it, with the news of the archive on its line. */

import type {
  Benchmark,
  BenchmarkWeek,
  Catalog,
  NewsTags,
  PriceSpan,
  WeekOfNews,
} from '#lib/catalog/model'
import { addDays, type PlainDate } from '#lib/core/dates'
import { emptyFilter, type Filter } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { type Moment, momentsOf } from './moments.ts'
import { nameOfPart, partInWords } from './part.ts'
import {
  countPerPoint,
  type Period,
  type PeriodKind,
  type PeriodNews,
  periodsOf,
  thinned,
} from './periods.ts'
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
  /** How much news each point brought. */
  readonly counts: readonly number[]
  /** The weeks in which most happened, oldest first. */
  readonly moments: readonly Moment[]
  readonly description: string
  /** The last two weeks of the whole series, whatever part of it is shown. */
  readonly latest: readonly BenchmarkWeek[]
  /** What the price did in a part; absent for the whole. */
  readonly inPart?: string
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
  const points = thinned(weeks)
  const asked = part.from ?? part.to
  const inPart =
    asked && partInWords(benchmark.unit, weeks, nameOfPart(part.from ?? from, part.to ?? to))
  const news = source.newsByWeek(benchmark, addDays(first.weekEnding, -6), last.weekEnding)
  return {
    benchmark,
    span,
    from,
    to,
    weeks,
    points,
    news,
    counts: countPerPoint(points, news),
    moments: momentsOf(source, benchmark, weeks, news),
    description: seriesInWords(benchmark.name, benchmark.unit, weeks),
    latest: source.listWeeks(id, addDays(span.last, -7), span.last),
    ...(inPart && { inPart }),
  }
}

/** The series in rows of a table, with the news of each. */
export function seriesRows({ benchmark, weeks, news }: PriceSeries): {
  kind: PeriodKind
  rows: readonly (Period & { readonly news?: PeriodNews })[]
} {
  const { kind, rows } = periodsOf(weeks)
  const newsOf = ({ from, to }: Period) => {
    const count = news
      .filter(({ weekEnding }) => weekEnding >= from && weekEnding <= to)
      .reduce((sum, week) => sum + week.count, 0)
    const filter = newsFilter(benchmark, addDays(from, -6), to)
    return count > 0 ? { news: { count, href: urls.news({ filter }) } } : {}
  }
  return { kind, rows: rows.map((row) => ({ ...row, ...newsOf(row) })) }
}

/** The news of a benchmark's commodities, and of its countries where it has some, in some days. */
export function newsFilter(
  { commodities, countries }: NewsTags,
  from: PlainDate,
  to: PlainDate,
): Filter {
  return {
    terms: { ...emptyFilter.terms, commodity: commodities, country: countries },
    from,
    to,
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
