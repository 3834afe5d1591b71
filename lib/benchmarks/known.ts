/** What is known of a price by a day, for pages that show the past: one rule for all of them. */

import type { Benchmark } from '#lib/catalog/model'
import { addDays, type PlainDate } from '#lib/core/dates'
import { firstOfMonth } from '#lib/core/months'

/**
 * The last day whose price is known by a day. The price of a day is known on it: readers of its market
 * saw it, though its publisher may list it later. The average of a month is known once the month is over.
 */
export function lastKnownDay(
  { frequency }: Pick<Benchmark, 'frequency'>,
  until: PlainDate,
): PlainDate {
  return frequency === 'monthly' ? addDays(firstOfMonth(until), -1) : until
}
