/** What a price did about a day: the price before, on the day, and five and twenty trading days later. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { daysBetween, type PlainDate } from '#lib/core/dates'
import { lastOfMonth, nextMonth } from '#lib/core/months'

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

/** The averages about a day, by which of them it can be judged. */
export interface MonthsAbout {
  /** The last month that is mainly of days before the day: the month before, or late in a month its own. */
  readonly before?: BenchmarkPrice
  /** The first month that is mainly of days from the day on. */
  readonly on: BenchmarkPrice
  readonly after?: BenchmarkPrice
  readonly isLate: boolean
}

/** Whether most of a month was over before a day: its average is mainly of days before what happened then. */
export function isLateInMonth(day: PlainDate): boolean {
  return 2 * (Number(day.slice(8)) - 1) > Number(lastOfMonth(day).slice(8))
}

/** Whether the price of a day does not show what happened on it: the average of a month that is mainly of days before. */
export function hidesItsDay({ frequency }: Pick<Benchmark, 'frequency'>, day: PlainDate): boolean {
  return frequency === 'monthly' && isLateInMonth(day)
}

/** The averages of the months about a day; undefined where the series has none mainly of days from it on. */
export function monthsAbout(
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
): MonthsAbout | undefined {
  const isLate = isLateInMonth(day)
  const month = isLate ? nextMonth(day) : day
  const at = indexOfDay({ frequency: 'monthly' }, prices, month)
  const on = prices[at]
  if (!on) return undefined
  const previous = prices[at - 1]
  const next = prices[at + 1]
  const before = previous && nextMonth(previous.day) === on.day ? previous : undefined
  const after = next && nextMonth(on.day) === next.day ? next : undefined
  return { on, isLate, ...(before && { before }), ...(after && { after }) }
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
