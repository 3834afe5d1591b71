/** The sentence that heads a chart: what one sees in it, from its own figures. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { daysBetween, type PlainDate, sortTime } from '#lib/core/dates'
import { extremesOf } from './chart/extremes.ts'
import { indexOfDay, monthsAbout } from './moves.ts'
import { dateInWords, datesInWords, unbrokenDate, whenInWords } from './price-dates.ts'
import { listInWords, roundedPrice } from './words.ts'

/** What a sentence says, and the prices that it says it of, each of which the chart labels. */
export interface Course {
  readonly says: string
  readonly prices: readonly BenchmarkPrice[]
}

/** What a sentence needs of a benchmark. */
export type Named = Pick<Benchmark, 'name' | 'unit' | 'frequency'>

/** Below this part, a price moved between two values and went nowhere. */
const FLAT = 0.08
/** A swing over many days counts for less than a sudden one; days below this count for these. */
const SUDDEN_DAYS = 14
/** Pairs of prices are compared: more than these are sampled. */
const MOST_COMPARED = 500
const DAY_MS = 86_400_000

/**
 * What a picture of a market shows. Of days the swing that matters most, where the price that dominates
 * the picture is one of its ends: `Brent went from $71 to $138 in 39 days, and was $95 on 18 August 2026.`
 * Else, and of months, low, high and last in their order. Undefined without two prices.
 */
export function courseInWords(
  benchmark: Named,
  prices: readonly BenchmarkPrice[],
): Course | undefined {
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last || first === last) return undefined
  const flat = flatInWords(benchmark, prices, first, last)
  if (flat) return flat
  const { name, unit, frequency } = benchmark
  const { from, to } = largestSwing(prices, first)
  if (frequency === 'monthly' || !isDominant(prices, first, [from, to]))
    return inOrder(benchmark, prices, first, last)
  const say = ({ price }: BenchmarkPrice) => roundedPrice(price, unit)
  const isOver = to !== last
  const end = isOver
    ? `, and was ${say(last)} ${unbrokenDate(whenInWords(last.day, frequency))}`
    : ` to ${unbrokenDate(dateInWords(to.day, frequency))}`
  return {
    says: `${name} went from ${say(from)} to ${say(to)} in ${inDays(daysBetween(from.day, to.day))}${end}.`,
    prices: isOver ? [from, to, last] : [from, to],
  }
}

/**
 * What a whole series or a part of it shows: of days the last, the high and the low; of months the same in
 * their order. On the chart of a story that is over, the price at its last event replaces the last: of months
 * the first that is mainly of days from it on.
 */
export function rangeInWords(
  benchmark: Named,
  prices: readonly BenchmarkPrice[],
  lastEvent?: PlainDate,
): Course | undefined {
  const first = prices[0]
  const { name, unit, frequency } = benchmark
  const months = lastEvent && frequency === 'monthly' ? monthsAbout(prices, lastEvent) : undefined
  const atEvent =
    months?.on ??
    (lastEvent && frequency === 'daily'
      ? prices[indexOfDay(benchmark, prices, lastEvent)]
      : undefined)
  const last = atEvent ?? prices.at(-1)
  if (!first || !last || first === last) return undefined
  if (frequency === 'monthly')
    return (
      flatInWords(benchmark, prices, first, last) ??
      inOrder(
        benchmark,
        prices,
        first,
        last,
        months ? `, the month ${months.isLate ? 'after' : 'of'} the last event` : '',
      )
    )
  const { highest, lowest } = extremesOf(prices, first)
  const when = datesInWords(
    frequency,
    [last, highest, lowest].map(({ day }) => day),
  )
  const at = (one: BenchmarkPrice) => `${roundedPrice(one.price, unit)} ${when(one.day)}`
  const is = highest === last ? ', its high' : lowest === last ? ', its low' : ''
  const start = `${name} was ${at(last)}${atEvent ? ', at the last event' : ''}${is}`
  const ends = [
    ...(highest === last ? [] : [{ word: 'high', one: highest }]),
    ...(lowest === last ? [] : [{ word: 'low', one: lowest }]),
  ]
  const rest = ends.map(({ word, one }, n) => `${word}${n === 0 ? ' was' : ''} ${at(one)}`)
  return {
    says: `${start}; its ${rest.join(' and its ')}.`,
    prices: [last, ...ends.map(({ one }) => one)],
  }
}

/** The high and the low of a series, under a head that says its last price. */
export function extremesInWords(
  { name, unit, frequency }: Named,
  prices: readonly BenchmarkPrice[],
): string | undefined {
  const [first] = prices
  if (!first) return undefined
  const { highest, lowest } = extremesOf(prices, first)
  if (highest.price === lowest.price) return undefined
  const at = (one: BenchmarkPrice) =>
    `${whenInWords(one.day, frequency)}, ${frequency === 'monthly' ? 'when it averaged' : 'at'} ${roundedPrice(one.price, unit)}`
  return `${name} was highest ${at(highest)}, and lowest ${at(lowest)}.`
}

/** That a price went nowhere; undefined of one that went somewhere. */
function flatInWords(
  { name, unit, frequency }: Named,
  prices: readonly BenchmarkPrice[],
  first: BenchmarkPrice,
  last: BenchmarkPrice,
): Course | undefined {
  const { highest, lowest } = extremesOf(prices, first)
  if (!(lowest.price > 0 && highest.price / lowest.price - 1 < FLAT)) return undefined
  const [low, high] = [roundedPrice(lowest.price, unit), roundedPrice(highest.price, unit)]
  const [from, to] = [first, last].map(({ day }) => unbrokenDate(dateInWords(day, frequency)))
  const says = low === high ? `was about ${low}` : `moved between ${low} and ${high}`
  return { says: `${name} ${says} from ${from} to ${to}.`, prices: [lowest, highest] }
}

/** Low, high and last, each once, in the order of time; `ofLast` is said after the last. */
function inOrder(
  { name, unit, frequency }: Named,
  prices: readonly BenchmarkPrice[],
  first: BenchmarkPrice,
  last: BenchmarkPrice,
  ofLast = '',
): Course {
  const { highest, lowest } = extremesOf(prices, first)
  const some = [...new Set([lowest, highest, last])].toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const when = datesInWords(
    frequency,
    some.map(({ day }) => day),
  )
  const at = (one: BenchmarkPrice) => {
    const what = one === lowest ? ' at its lowest' : one === highest ? ' at its highest' : ''
    return `${roundedPrice(one.price, unit)}${what} ${when(one.day)}${one === last ? ofLast : ''}`
  }
  const verb = frequency === 'monthly' ? 'averaged' : 'was'
  return { says: `${name} ${verb} ${listInWords(some.map(at))}.`, prices: some }
}

/** Whether a swing has the low and the high of a picture for its ends, or the one of them that dominates it. */
function isDominant(
  prices: readonly BenchmarkPrice[],
  first: BenchmarkPrice,
  ends: readonly BenchmarkPrice[],
): boolean {
  const { highest, lowest } = extremesOf(prices, first)
  const sorted = prices.map(({ price }) => price).toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? first.price
  const dominant = highest.price - median >= median - lowest.price ? highest : lowest
  return ends.some(({ price }) => price === dominant.price)
}

/** The move from one price to a later one that is largest for its time. */
function largestSwing(prices: readonly BenchmarkPrice[], first: BenchmarkPrice) {
  const every = Math.ceil(prices.length / MOST_COMPARED)
  const { highest, lowest } = extremesOf(prices, first)
  const isPositive = lowest.price > 0
  const some = prices
    .filter((one, index) => index % every === 0 || one === highest || one === lowest)
    .map((one) => ({
      one,
      level: isPositive ? Math.log(one.price) : one.price,
      at: sortTime(one.day) / DAY_MS,
    }))
  let best = { from: first, to: prices.at(-1) ?? first, size: 0 }
  for (const [index, from] of some.entries())
    for (const to of some.slice(index + 1)) {
      const size = Math.abs(to.level - from.level) / Math.sqrt(to.at - from.at + SUDDEN_DAYS)
      if (size > best.size) best = { from: from.one, to: to.one, size }
    }
  return best
}

function inDays(days: number): string {
  return days === 1 ? 'a day' : `${days}\u00a0days`
}
