/** The move of an event: that of its own trading day, on every page. */

import type { Benchmark, BenchmarkPrice, Catalog } from '#lib/catalog/model'
import { addDays, type PlainDate } from '#lib/core/dates'
import { firstOfMonth, lastOfMonth, nextMonth } from '#lib/core/months'
import { LONGEST_BREAK_DAYS, monthsAbout, pricesAbout } from './moves.ts'

/** A price and the one before it. */
export interface PriceStep {
  readonly before: BenchmarkPrice
  readonly on: BenchmarkPrice
}

type Source = Pick<Catalog, 'listPrices'>

/** The later half of a month has no more days than these. */
const LATER_HALF_DAYS = 15

/** Holds a trading day before and the day itself, across holidays. */
const REACH_DAYS = 14

/**
 * The step of the first trading day on or after a day, or of the first month that is mainly of days from
 * it on; never of a later one, however much the price moved then. Undefined where the series does not reach.
 */
export function reactionTo(
  source: Source,
  { id, frequency }: Pick<Benchmark, 'id' | 'frequency'>,
  day: PlainDate,
): PriceStep | undefined {
  const about =
    frequency === 'monthly'
      ? monthsAbout(
          source.listPrices(id, firstOfMonth(addDays(firstOfMonth(day), -1)), nextMonth(day)),
          day,
        )
      : pricesAbout(source.listPrices(id, addDays(day, -REACH_DAYS), addDays(day, REACH_DAYS)), day)
  return about?.before && { before: about.before, on: about.on }
}

/** The days whose own trading day a step is; of a month its own, and the later half of the one before. */
export function newsDaysOf(
  { frequency }: Pick<Benchmark, 'frequency'>,
  { before, on }: PriceStep,
): { readonly from: PlainDate; readonly to: PlainDate } {
  if (frequency === 'monthly')
    return { from: addDays(on.day, -LATER_HALF_DAYS), to: lastOfMonth(on.day) }
  const longest = addDays(on.day, -LONGEST_BREAK_DAYS.daily)
  return { from: before.day < longest ? longest : addDays(before.day, 1), to: on.day }
}
