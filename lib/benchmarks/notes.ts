/** Notes on a chart of prices: its limits, or why it is missing. */

import type { Benchmark, BenchmarkPrice, Commodity } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { goodOf, nameAsPattern, sentencesOf } from './price-names.ts'
import { unavailableBenchmarks } from './unavailable.ts'
import { dateInWords, listInWords, price, whenInWords } from './words.ts'

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

/** What the numbers on a series are; nothing where it has none. */
export function marksInWords({
  benchmark: { frequency },
  events,
  storyline,
}: {
  readonly benchmark: Pick<Benchmark, 'frequency'>
  readonly events: readonly unknown[]
  readonly storyline?: { readonly title: string }
}): string[] {
  if (events.length === 0) return []
  if (storyline) return [`Numbers are the events of ${storyline.title}.`]
  return frequency === 'monthly'
    ? ['Numbers are articles of the months of its largest moves, which they need not have caused.']
    : [
        'Numbers are articles about this price on the days of its largest moves: news counts for its own trading day, after a weekend or holiday the first. A move without an article has no number.',
      ]
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

/** The prices that a text names and that no chart here can show. */
export function notQuoted(body: string): string[] {
  const names = unavailableBenchmarks(body)
  return names.length > 0
    ? [`The text names ${listInWords(names)}, for which there is no public series here.`]
    : []
}

/** A price in another measure than a chart has: `€180/MWh`. */
const QUOTED = /([€£$])[\d.,]+\/(MWh|therm|bl|t)\b/

/** What a chart shows of a price of which the text quotes futures; nothing where it quotes none of this price. */
export function notFutures(body: string, benchmark: Benchmark): string[] {
  const quoting = sentencesOf(body).filter(
    (sentence) => /\b(?:futures|front[- ]month)\b/i.test(sentence) && isOf(sentence, benchmark),
  )
  if (quoting.length === 0) return []
  const [, sign, measure] = QUOTED.exec(quoting.join(' ')) ?? []
  const unit = sign && measure ? `${sign}/${measure}` : benchmark.unit
  return [
    benchmark.frequency === 'daily'
      ? 'The text quotes futures; the chart shows spot prices, which can differ.'
      : `The text quotes futures${unit === benchmark.unit ? '' : ` in ${unit}`}; the chart shows monthly averages in ${benchmark.unit}.`,
  ]
}

/** Whether a sentence names a price or its good. */
function isOf(sentence: string, { name, unit }: Benchmark): boolean {
  return new RegExp(`\\b(?:${nameAsPattern(name)}|${goodOf(name, unit)})\\b`, 'i').test(sentence)
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
