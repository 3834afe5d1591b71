/** The sentence that heads a chart: the swing that matters most in it, from its own figures. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { daysBetween, sortTime } from '#lib/core/dates'
import { extremesOf } from './chart/extremes.ts'
import { dateInWords, listInWords, roundedPrice, whenInWords } from './words.ts'

/** What a sentence says, and the prices that it says it of. */
export interface Course {
  readonly says: string
  readonly prices: readonly BenchmarkPrice[]
}

/** Below this part, a price moved between two values and went nowhere. */
const FLAT = 0.08
/** A swing over many days counts for less than a sudden one; days below this count for these. */
const SUDDEN_DAYS = 14
/** Pairs of prices are compared: more than these are sampled. */
const MOST_COMPARED = 500
const DAY_MS = 86_400_000

/** `Brent went from $71 to $138 in 39 days, and was $95 on 18 August 2026.`; undefined without two prices. */
export function courseInWords(
  { name, unit, frequency }: Pick<Benchmark, 'name' | 'unit' | 'frequency'>,
  prices: readonly BenchmarkPrice[],
): Course | undefined {
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last || first === last) return undefined
  const { highest, lowest } = extremesOf(prices, first)
  const say = ({ price }: BenchmarkPrice) => roundedPrice(price, unit)
  if (lowest.price > 0 && highest.price / lowest.price - 1 < FLAT) {
    const [low, high] = [say(lowest), say(highest)]
    const when = `from ${dateInWords(first.day, frequency)} to ${dateInWords(last.day, frequency)}`
    const says = low === high ? `was about ${low}` : `moved between ${low} and ${high}`
    return { says: `${name} ${says} ${when}.`, prices: [lowest, highest] }
  }
  const { from, to } = largestSwing(prices, first)
  const at = (one: BenchmarkPrice) => `${say(one)} in ${dateInWords(one.day, frequency)}`
  const isOver = to !== last
  const says =
    frequency === 'daily'
      ? `${name} went from ${say(from)} to ${say(to)} in ${inDays(daysBetween(from.day, to.day))}${isOver ? `, and was ${say(last)} ${whenInWords(last.day, frequency)}` : ` to ${dateInWords(to.day, frequency)}`}.`
      : `${name} averaged ${listInWords([at(from), at(to), ...(isOver ? [at(last)] : [])])}.`
  return { says, prices: [from, to, ...(to === last ? [] : [last])] }
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
