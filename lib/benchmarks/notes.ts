/** Notes on a chart of prices: its limits, or why it is missing. */

import type { Benchmark, BenchmarkPrice, Commodity } from '#lib/catalog/model'
import { formatDayAndMonth, type PlainDate } from '#lib/core/dates'
import { indexOfDay } from './moves.ts'
import { dateInWords, whenInWords } from './price-dates.ts'
import { unavailableBenchmarks } from './unavailable.ts'
import { listInWords, price } from './words.ts'

/** A price below zero looks like a mistake, and is real. */
export function negativePrices(
  { unit, frequency }: Benchmark,
  prices: readonly BenchmarkPrice[],
): string[] {
  const lowest = prices.reduce<BenchmarkPrice | undefined>(
    (best, one) => (one.price < (best?.price ?? 0) ? one : best),
    undefined,
  )
  return lowest
    ? [
        `The ${price(lowest.price, unit)} ${whenInWords(lowest.day, frequency)} is real: sellers paid buyers.`,
      ]
    : []
}

/** What to know of a scale before reading a line on it. */
export function scaleInWords(
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
  asked: 'linear' | 'log',
  drawn: 'linear' | 'log',
): string[] {
  const [real] = negativePrices(benchmark, prices)
  if (asked === 'log' && drawn === 'linear')
    return ['Shown on a linear scale: a log scale needs prices above zero.']
  if (!real || drawn === 'linear') return real ? [real] : []
  return [`${real} A logarithmic scale has no place for it; arrows mark such days.`]
}

/** Where the axis of a drawing begins, where that is not zero. */
export function axisInWords({
  foot,
  scale,
}: {
  readonly foot: number
  readonly scale: 'linear' | 'log'
}): string[] {
  if (scale === 'log') return ['The scale is logarithmic: equal steps are equal parts.']
  return foot > 0 ? ['The axis does not start at zero.'] : []
}

/** What a hollow dot is; nothing where no event has one. */
export function hollowInWords({ hollow }: { readonly hollow: string }): string[] {
  return hollow
    ? ['A hollow dot is an event late in its month, whose average is mainly of days before it.']
    : []
}

/** What the numbers on a series are; nothing where it has none. */
export function marksInWords({
  benchmark: { frequency },
  events,
  storyline,
  isCited,
}: {
  readonly benchmark: Pick<Benchmark, 'frequency'>
  readonly events: readonly unknown[]
  readonly storyline?: { readonly title: string }
  readonly isCited?: boolean
}): string[] {
  if (events.length === 0) return []
  const withMove =
    frequency === 'daily' ? ", each with the day's move where its article says it" : ''
  if (storyline) return [`Numbers are the events of ${storyline.title}${withMove}.`]
  if (isCited) return [`Numbers are articles about this price that the text cites${withMove}.`]
  return frequency === 'monthly'
    ? [
        'Numbers are articles of the months of its largest moves, or late in the month before; they need not have caused them.',
      ]
    : [
        'Numbers are articles about this price on the days of its largest moves: news counts for its own trading day, after a weekend or holiday the first. A move without an article has no number.',
      ]
}

/** Which price first shows the news of an article, where that is not the price of the article's own day. */
export function otherDayInWords(
  benchmark: Pick<Benchmark, 'frequency'>,
  prices: readonly BenchmarkPrice[],
  newsDay: PlainDate,
  published: PlainDate,
): string[] {
  const [first, own] = [newsDay, published].map((day) => prices[indexOfDay(benchmark, prices, day)])
  return first && first !== own
    ? [
        `The news is first in the price of ${formatDayAndMonth(first.day)}: changes are from the price before that.`,
      ]
    : []
}

/** Says for which commodities there is no price at all; nothing on a site that has no prices. */
export function missingBenchmarkNote(
  commodities: readonly Commodity[],
  benchmarks: readonly Benchmark[],
): string[] {
  if (benchmarks.length === 0) return []
  const names = commodities
    .filter(({ id }) => !benchmarks.some((one) => one.commodities.includes(id)))
    .map(pricedIn)
  return names.length > 0 ? [`No public price series here covers ${listInWords(names, 'or')}.`] : []
}

/** Why a commodity that has prices has none beside a story: none of its place or of its metal. */
export function noFittingPrice(commodities: readonly Commodity[]): string[] {
  const names = commodities.map(pricedIn)
  return names.length > 0
    ? [`No price series here is that of ${listInWords(names, 'or')} in this story.`]
    : []
}

/** Where a series ends before an article, or begins after it. */
export function outsideSpan(
  { name, frequency }: Benchmark,
  span: {
    readonly first: PlainDate
    readonly last: PlainDate
  },
  published: PlainDate,
): string {
  return published < span.first
    ? `The series of ${name} begins ${whenInWords(span.first, frequency)}, after this article.`
    : `The series of ${name} ends with ${dateInWords(span.last, frequency)}, before this article.`
}

/** What the text quotes and no chart shows. */
export function notQuoted(body: string): string[] {
  const names = unavailableBenchmarks(body)
  return names.length > 0
    ? [`The text names ${listInWords(names)}, for which there is no public series here.`]
    : []
}

/** What is bought and sold, where a commodity's name is that of its trade. */
const goods: ReadonlyMap<string, string> = new Map([
  ['nuclear', 'nuclear fuel'],
  ['shipping', 'freight'],
])

/** What of a commodity has a price, inside a sentence: `coal`, `LNG`, `nuclear fuel`. */
function pricedIn({ id, name }: Commodity): string {
  const inSentence = /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
  return goods.get(id) ?? inSentence
}
