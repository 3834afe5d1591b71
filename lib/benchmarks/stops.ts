/** The days or weeks at which a reader stops when stepping through a chart. */

import type { PlainDate } from '#lib/core/dates'
import { weeksOf } from './periods.ts'
import { dateInWords } from './price-dates.ts'
import type { PriceSeries } from './series.ts'
import { price } from './words.ts'

/** A stop of the reader that steps through a chart: its day and its price in words. */
export interface SeriesStop {
  readonly day: PlainDate
  readonly price: number
  readonly says: string
}

const MOST_STOPS = 130

type Stepped = Pick<PriceSeries, 'benchmark' | 'prices'>

/** What a reader steps by: the weeks of a long part of a daily series. */
export function stepOf({ benchmark: { frequency }, prices }: Stepped): 'day' | 'week' | 'month' {
  if (frequency === 'monthly') return 'month'
  return prices.length <= MOST_STOPS ? 'day' : 'week'
}

/** Months, days, or the weeks of a long part, in words. */
export function stopsOf(series: Stepped): SeriesStop[] {
  const { benchmark, prices } = series
  const { unit, frequency } = benchmark
  if (stepOf(series) !== 'week')
    return prices.map((one) => ({
      ...one,
      says: `${dateInWords(one.day, frequency)}: ${price(one.price, unit)}`,
    }))
  const weeks = weeksOf(prices)
  const every = Math.ceil(weeks.length / MOST_STOPS / 3)
  return weeks
    .filter((_, n) => n % every === 0)
    .map(({ label, isPart, to, average, low, high }) => ({
      day: to,
      price: prices.find(({ day }) => day === to)?.price ?? average,
      says: `${isPart ? label : `Week to ${label}`}: average ${price(average, unit)}, low ${price(low, unit)}, high ${price(high, unit)}`,
    }))
}
