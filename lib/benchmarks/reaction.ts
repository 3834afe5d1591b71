/** Which price took in the news of a day: the one rule by which an article is named beside a move. */

import type { Benchmark, BenchmarkPrice, Catalog } from '#lib/catalog/model'
import { addDays, daysBetween, type PlainDate } from '#lib/core/dates'
import { firstOfMonth, lastOfMonth } from '#lib/core/months'
import { isLateInMonth, LONGEST_BREAK_DAYS, moveOf } from './moves.ts'

/** A price and the one before it. */
export interface PriceStep {
  readonly before: BenchmarkPrice
  readonly on: BenchmarkPrice
}

type Source = Pick<Catalog, 'listPrices'>

/** Holds a trading day before, the day itself and the two after it, across holidays. */
const REACH_DAYS = 14

/**
 * The step that took in the news of a day: that of the first trading day on or after it, or of the next,
 * whichever moved more, so never of a day before. Of months it is that of the day's own, unless the day
 * is one of its last. Undefined where the series does not reach, and where the next trading day is not
 * known yet.
 */
export function reactionTo(
  source: Source,
  { id, frequency }: Pick<Benchmark, 'id' | 'frequency'>,
  day: PlainDate,
): PriceStep | undefined {
  if (frequency === 'monthly') {
    if (isLateInMonth(day)) return undefined
    const [before, on] = source.listPrices(
      id,
      firstOfMonth(addDays(firstOfMonth(day), -1)),
      lastOfMonth(day),
    )
    return before && on && { before, on }
  }
  const prices = source.listPrices(id, addDays(day, -REACH_DAYS), addDays(day, REACH_DAYS))
  const at = prices.findIndex((price) => price.day >= day)
  const [before, first, next] = [prices[at - 1], prices[at], prices[at + 1]]
  if (!before || !first || !next) return undefined
  if (daysBetween(day, first.day) > LONGEST_BREAK_DAYS.daily) return undefined
  const own = { before, on: first }
  const later = { before: first, on: next }
  return isLarger(later, own) ? later : own
}

/** The days whose news a step can have taken in. */
export function newsDaysOf(
  source: Source,
  { id, frequency }: Pick<Benchmark, 'id' | 'frequency'>,
  { before, on }: PriceStep,
): { readonly from: PlainDate; readonly to: PlainDate } {
  if (frequency === 'monthly') return { from: on.day, to: lastOfMonth(on.day) }
  // The news of what is after the price before this step can have waited for the next trading day.
  const earlier = source.listPrices(id, addDays(before.day, -REACH_DAYS), addDays(before.day, -1))
  return { from: addDays(earlier.at(-1)?.day ?? addDays(before.day, -1), 1), to: on.day }
}

/** By the part of the price before, as moves are ranked; by the amount where a part says nothing. */
function isLarger(one: PriceStep, other: PriceStep): boolean {
  const [a, b] = [one, other].map(({ before, on }) => moveOf(before.price, on.price))
  if (!a || !b) return false
  return a.percent !== undefined && b.percent !== undefined
    ? a.percent > b.percent
    : a.amount > b.amount
}
