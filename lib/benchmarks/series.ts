/** A whole series, or a part of it, with the events about it on its line. */

import type {
  Benchmark,
  BenchmarkPrice,
  Catalog,
  NewsTags,
  PriceSpan,
  StorylineEvent,
} from '#lib/catalog/model'
import { dayOf, formatDay, type PlainDate } from '#lib/core/dates'
import { lastOfMonth } from '#lib/core/months'
import { emptyFilter, type Filter } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { largestEvents } from './largest-moves.ts'
import { pricedDayOf } from './news-day.ts'
import { nameOfPart } from './part.ts'
import { newsIn, type Period, type PeriodKind, type PeriodNews, periodsOf } from './periods.ts'
import { dateInWords, whenInWords } from './price-dates.ts'
import { isAboutStep, isOfMarket } from './price-news.ts'
import { reactionTo } from './reaction.ts'
import { comparedWith, type SecondSeries } from './second-series.ts'
import { pricesWithin, type SeriesWindow } from './window.ts'
import { changeInWords, chartTitle, price, seriesInWords } from './words.ts'

/** An article on the line, in words. */
export interface SeriesEvent {
  readonly day: PlainDate
  readonly slug: string
  /** Its line on a storyline's spine, or its headline. */
  readonly event: string
  /** `8 March 2022: $133.18/bl, up $4.16/bl (3.2pc) from 7 March 2022`. */
  readonly move: string
}

export interface PriceSeries {
  readonly benchmark: Benchmark
  readonly span: PriceSpan
  readonly from: PlainDate
  readonly to: PlainDate
  readonly prices: readonly BenchmarkPrice[]
  readonly title: string
  readonly description: string
  /** Oldest first. */
  readonly events: readonly SeriesEvent[]
  readonly second?: SecondSeries
  /** The last two prices of the whole series, whatever part of it is shown. */
  readonly latest: readonly BenchmarkPrice[]
  /** What the part is called that is shown: `2020`; absent for the whole. */
  readonly inPart?: string
  readonly storyline?: { readonly id: string; readonly title: string }
  /** Whether the events are those that a text cites. */
  readonly isCited?: boolean
}

type Source = Pick<
  Catalog,
  | 'findBenchmark'
  | 'listBenchmarks'
  | 'listPrices'
  | 'spanOf'
  | 'listNews'
  | 'listNewsOf'
  | 'findArticle'
  | 'listEvents'
  | 'nameOf'
>

/** The series of a benchmark; undefined for one that does not exist or has no prices in that part. */
export function findSeries(
  source: Source,
  id: string,
  part: Partial<Record<'from' | 'to', PlainDate | undefined>> &
    Pick<Partial<SeriesWindow>, 'with' | 'storyline'> & {
      /** The events that a text cites: those of this price are marked instead of its largest moves. */
      readonly cited?: readonly StorylineEvent[]
    } = {},
): PriceSeries | undefined {
  const benchmark = source.findBenchmark(id)
  const span = source.spanOf(id)
  if (!benchmark || !span) return undefined
  const from = part.from && part.from > span.first ? part.from : span.first
  const to = part.to && part.to < span.last ? part.to : span.last
  const { frequency } = benchmark
  const prices = pricesWithin(source, id, frequency, from, to)
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last) return undefined
  const title = part.storyline && source.nameOf('storyline', part.storyline)
  const second = part.with && comparedWith(source, benchmark, prices, part.with)
  const ofMarket = part.cited?.filter(({ slug }) => isOfMarket(source, benchmark, slug)) ?? []
  const cited = eventsAt(source, benchmark, prices, ofMarket)
  const series = {
    benchmark,
    span,
    from,
    to,
    prices,
    title: chartTitle(benchmark, prices),
    description: seriesInWords(benchmark, prices),
    events: part.storyline
      ? eventsAt(source, benchmark, prices, source.listEvents(part.storyline))
      : cited.length > 0
        ? cited
        : eventsOfMarket(source, benchmark, prices),
    ...(cited.length > 0 && { isCited: true }),
    latest: source.listPrices(id, span.first, span.last).slice(-2),
    ...(second && { second }),
    ...(title && part.storyline && { storyline: { id: part.storyline, title } }),
  }
  return part.from || part.to ? { ...series, inPart: nameOfPart(benchmark, part, series) } : series
}

function eventsOfMarket(
  source: Source,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
): SeriesEvent[] {
  return largestEvents(source, benchmark, prices).map(({ before, on, article }) => ({
    day: on.day,
    slug: article.slug,
    event: article.event ?? article.headline,
    move: `${dateInWords(on.day, benchmark.frequency)}: ${price(on.price, benchmark.unit)}, ${changeInWords(benchmark, before, on)}`,
  }))
}

/**
 * The events in the period shown: each at the price of the first trading day of its news, or at its own date
 * if it has none. As in a list, a day's move is that of an event only where its article says so.
 */
function eventsAt(
  source: Source,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
  events: readonly StorylineEvent[],
): SeriesEvent[] {
  const { unit, frequency } = benchmark
  const [first, last] = [prices[0], prices.at(-1)]
  const end = frequency === 'monthly' && last ? lastOfMonth(last.day) : last?.day
  if (!first || !end) return []
  const found = events.flatMap(({ slug, event, published }) => {
    const article = source.findArticle(slug)
    const day = article ? pricedDayOf(article, benchmark) : dayOf(published)
    const step = reactionTo(source, benchmark, day)
    const at = frequency === 'daily' ? (step?.on.day ?? day) : day
    if (at < first.day || at > end) return []
    const isSaid =
      step && (frequency === 'monthly' || (article && isAboutStep(article, benchmark, step)))
    const move = isSaid ? `, ${changeInWords(benchmark, step.before, step.on)}` : ''
    const when = step && step.on.day !== day ? ` ${whenInWords(step.on.day, frequency)}` : ''
    const says = step ? `: ${price(step.on.price, unit)}${when}${move}` : ''
    return [{ day: at, slug, event, move: `${formatDay(day)}${says}` }]
  })
  return found.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The series in rows of a table, with the news of each. */
export function seriesRows(
  source: Pick<Catalog, 'newsByWeek'>,
  { benchmark, prices, from, to }: Pick<PriceSeries, 'benchmark' | 'prices' | 'from' | 'to'>,
): { kind: PeriodKind; rows: readonly (Period & { readonly news?: PeriodNews })[] } {
  const { kind, rows } = periodsOf(prices, benchmark.frequency)
  if (kind === 'day') return { kind, rows }
  const news = source.newsByWeek(benchmark, from, to)
  return {
    kind,
    rows: rows.map((row) => {
      const count = newsIn(news, row)
      const filter = newsFilter(benchmark, row.from, row.to)
      return count > 0 ? { ...row, news: { count, href: urls.news({ filter }) } } : row
    }),
  }
}

/** The news of a benchmark's commodities, and of its countries where it has some, in some days. */
function newsFilter({ commodities, countries }: NewsTags, from: PlainDate, to: PlainDate): Filter {
  return {
    terms: { ...emptyFilter.terms, commodity: commodities, country: countries },
    from,
    to,
  }
}
