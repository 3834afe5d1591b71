/** What a price did about a day: the price before, on the day, and five and twenty trading days later. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { daysBetween, type PlainDate } from '#lib/core/dates'

/** A change from one price to another, as the two are printed. */
export interface Move {
  readonly direction: 'up' | 'down' | 'unchanged'
  /** In the benchmark's unit, 0 or more. */
  readonly amount: number
  /** In pc, 0 or more; absent where the price before was 0 or less and a part of it means nothing. */
  readonly percent?: number
}

/** The prices about a day; each is absent where the series has none. */
export interface PricesAbout {
  readonly before: BenchmarkPrice
  /** The day itself, or the first trading day after it. */
  readonly on: BenchmarkPrice
  readonly afterFive?: BenchmarkPrice
  readonly afterTwenty?: BenchmarkPrice
}

/** Days between two prices of which one follows on the other: of daily prices, a long holiday. */
export const LONGEST_BREAK_DAYS = { daily: 6, monthly: 31 } as const

/** The move from one price to another. */
export function moveOf(before: number, now: number): Move {
  const change = cents(now) - cents(before)
  const direction = change === 0 ? 'unchanged' : change > 0 ? 'up' : 'down'
  const percent = cents(before) > 0 ? { percent: Math.abs(change / cents(before)) * 100 } : {}
  return { direction, amount: Math.abs(change) / 100, ...percent }
}

/** The daily prices about a day; undefined where the day has no price, or nothing came before it. */
export function pricesAbout(
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
): PricesAbout | undefined {
  const at = indexOfDay({ frequency: 'daily' }, prices, day)
  const [before, on] = [prices[at - 1], prices[at]]
  if (!before || !on) return undefined
  if (daysBetween(day, on.day) > LONGEST_BREAK_DAYS.daily) return undefined
  if (daysBetween(before.day, on.day) > 2 * LONGEST_BREAK_DAYS.daily) return undefined
  const [afterFive, afterTwenty] = [prices[at + 5], prices[at + 20]]
  return { before, on, ...(afterFive && { afterFive }), ...(afterTwenty && { afterTwenty }) }
}

/** After this day less than a week of a month is left: too little for its average to show what happened. */
const LAST_DAY_IN_MONTH = 25

/** Whether a day is too late in its month for the average to show what happened on it. */
export function isLateInMonth(day: PlainDate): boolean {
  return Number(day.slice(8)) > LAST_DAY_IN_MONTH
}

/** Whether the price of a day does not show what happened on it: the average of a month that was nearly over. */
export function hidesItsDay({ frequency }: Pick<Benchmark, 'frequency'>, day: PlainDate): boolean {
  return frequency === 'monthly' && isLateInMonth(day)
}

/**
 * The averages of the months about a day: the month before, its own month, and the month after;
 * undefined for a day too late in its month.
 */
export function monthsAbout(
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
): { before?: BenchmarkPrice; on: BenchmarkPrice; after?: BenchmarkPrice } | undefined {
  if (isLateInMonth(day)) return undefined
  const at = indexOfDay({ frequency: 'monthly' }, prices, day)
  const [before, on, after] = [prices[at - 1], prices[at], prices[at + 1]]
  return at < 0 || !on ? undefined : { on, ...(before && { before }), ...(after && { after }) }
}

/** Where the price of a day is in a series: its own or the next one's, or the average of its month; -1 for none. */
export function indexOfDay(
  { frequency }: Pick<Benchmark, 'frequency'>,
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
): number {
  return frequency === 'monthly'
    ? prices.findIndex((price) => price.day.slice(0, 7) === day.slice(0, 7))
    : prices.findIndex((price) => price.day >= day)
}

function cents(value: number): number {
  return Math.round(value * 100)
}
