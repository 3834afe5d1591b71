/** What the prices that fit an article did around it, and what cannot be shown. */

import type {
  Article,
  Benchmark,
  BenchmarkPrice,
  Catalog,
  StorylineEvent,
} from '#lib/catalog/model'
import { addDays, dayOf, daysBetween, type PlainDate } from '#lib/core/dates'
import { firstOfMonth } from '#lib/core/months'
import { pricesFor } from './market.ts'
import { type MoveRow, moveRows, movesInWords } from './move-words.ts'
import { pricedDayOf } from './news-day.ts'
import {
  missingBenchmarkNote,
  negativePrices,
  noFittingPrice,
  notQuoted,
  otherDayInWords,
  outsideSpan,
} from './notes.ts'
import { quotedFutures } from './quoted-futures.ts'
import { chartTitle } from './words.ts'

/** How far a chart reaches before and after an article: in trading days, or in months. */
const TRADING_DAYS = 60
const MONTHS_BEFORE = 12
const MONTHS_AFTER = 12
/** As many calendar days surely hold so many trading days. */
const CALENDAR_DAYS = 100
const MOST_NEIGHBOURS = 5
/** A mark nearer to the line of the article's own day than this part of the chart would be one with it. */
const CLEAR_OF_OWN = 6 / 228
/** An article this long after the last price is still about that time. */
const OUT_OF_SPAN_DAYS = 7

/** One benchmark around an article. */
export interface PriceContext {
  readonly benchmark: Benchmark
  readonly title: string
  readonly prices: readonly BenchmarkPrice[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly published: PlainDate
  /** The day that the prices are about: that of the article's news. */
  readonly newsDay: PlainDate
  /** What the price did, in sentences. */
  readonly says: string
  /** The same in rows: before, on the day, after five and after twenty trading days. */
  readonly rows: readonly MoveRow[]
  /** What to know before reading the chart. */
  readonly notes: readonly string[]
  /** Other articles of the same storylines, oldest first: the nearest that are apart from the article on a chart. */
  readonly neighbours: readonly StorylineEvent[]
}

/** The prices beside an article, the best first, and what is not shown and why. */
export interface ArticlePrices {
  readonly charts: readonly PriceContext[]
  readonly notes: readonly string[]
}

type Source = Pick<Catalog, 'findCommodity' | 'listBenchmarks' | 'spanOf' | 'listPrices'>
type Piece = Pick<
  Article,
  | 'slug'
  | 'published'
  | 'newsDay'
  | 'commodities'
  | 'countries'
  | 'headline'
  | 'standfirst'
  | 'body'
>

/** The prices of an article, with the events of its storylines as marks. */
export function pricesOf(
  source: Source,
  article: Piece,
  events: readonly StorylineEvent[] = [],
): ArticlePrices {
  const day = dayOf(article.published)
  const all = source.listBenchmarks()
  const fitting = pricesFor(
    article,
    all.filter(({ id }) => isInSpan(source, id, day)),
  )
  const futures = quotedFutures(
    article.body,
    fitting.map(({ benchmark }) => benchmark),
    all,
  )
  const charts = fitting.map(({ benchmark }) => {
    const chart = around(source, benchmark, article, events)
    return { ...chart, notes: [...chart.notes, ...(futures.get(benchmark.id) ?? [])] }
  })
  if (charts.length > 0) return { charts, notes: notQuoted(article.body) }
  const commodities = article.commodities.flatMap((id) => source.findCommodity(id) ?? [])
  const [elsewhere] = pricesFor(article, all)
  const span = elsewhere && source.spanOf(elsewhere.benchmark.id)
  if (elsewhere && span) return { charts, notes: [outsideSpan(elsewhere.benchmark, span, day)] }
  const missing = missingBenchmarkNote(commodities, all)
  const priced = commodities.filter(({ id }) => all.some((one) => one.commodities.includes(id)))
  return { charts, notes: [...missing, ...noFittingPrice(priced)].slice(0, 1) }
}

function isInSpan(source: Source, id: string, day: PlainDate): boolean {
  const span = source.spanOf(id)
  return span !== undefined && day >= span.first && daysBetween(span.last, day) <= OUT_OF_SPAN_DAYS
}

function around(
  source: Source,
  benchmark: Benchmark,
  article: Piece,
  events: readonly StorylineEvent[],
): PriceContext {
  const published = dayOf(article.published)
  const newsDay = pricedDayOf(article, benchmark)
  const prices = pricesAround(source, benchmark, published)
  const from = prices[0]?.day ?? published
  const last = prices.at(-1)?.day ?? published
  const to = daysBetween(last, published) > 0 ? published : last
  return {
    benchmark,
    title: chartTitle(benchmark, prices),
    prices,
    from,
    to,
    published,
    newsDay,
    says: movesInWords(benchmark, prices, newsDay),
    rows: moveRows(benchmark, prices, newsDay, published),
    notes: [
      ...negativePrices(benchmark, prices),
      ...otherDayInWords(benchmark, prices, newsDay, published),
    ],
    neighbours: neighboursOf(article, events, from, to),
  }
}

/** The prices that a chart around a day shows. */
export function pricesAround(
  source: Pick<Catalog, 'listPrices'>,
  { id, frequency }: Pick<Benchmark, 'id' | 'frequency'>,
  day: PlainDate,
): readonly BenchmarkPrice[] {
  if (frequency === 'monthly')
    return source.listPrices(id, monthsFrom(day, -MONTHS_BEFORE), monthsFrom(day, MONTHS_AFTER))
  const near = source.listPrices(id, addDays(day, -CALENDAR_DAYS), addDays(day, CALENDAR_DAYS))
  const found = near.findIndex((price) => price.day >= day)
  const at = found < 0 ? near.length : found
  return near.slice(Math.max(0, at - TRADING_DAYS), at + TRADING_DAYS + 1)
}

/** The first day of the month so many months later, or earlier. */
function monthsFrom(day: PlainDate, months: number): PlainDate {
  return firstOfMonth(addDays(firstOfMonth(day), Math.round(months * 30.44) + 14))
}

function neighboursOf(
  { slug, published }: Piece,
  events: readonly StorylineEvent[],
  from: PlainDate,
  to: PlainDate,
): StorylineEvent[] {
  const bySlug = new Map(events.map((event) => [event.slug, event]))
  bySlug.delete(slug)
  const distance = (event: StorylineEvent) =>
    Math.abs(daysBetween(dayOf(published), dayOf(event.published)))
  const nearest = daysBetween(from, to) * CLEAR_OF_OWN
  return [...bySlug.values()]
    .filter((event) => dayOf(event.published) >= from && dayOf(event.published) <= to)
    .filter((event) => distance(event) >= nearest)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_NEIGHBOURS)
    .sort((a, b) => (a.published < b.published ? -1 : 1))
}
