/** What the price of a story did about each of its events, in a table that can be sorted by link. */

import { isLateInMonth, monthsAbout, moveOf, pricesAbout } from '#lib/benchmarks/moves'
import {
  amountInBrief,
  dateInWords,
  figure,
  percentInBrief,
  shortDateInWords,
} from '#lib/benchmarks/words'
import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'

/** A change from the price before, in figures, and what it sorts by. */
export interface EventChange {
  readonly price: string
  readonly amount: string
  readonly percent: string
  readonly sortBy: number
}

/** The prices about one event; absent where the series has none. */
export interface EventPrices {
  readonly number: number
  /** In the last days of a month, whose average says nothing of it. */
  readonly isLate?: boolean
  readonly before?: { readonly price: string; readonly date: string }
  readonly on?: EventChange & { readonly date: string }
  readonly afterFive?: EventChange
  readonly afterTwenty?: EventChange
}

/** The columns that a table can be sorted by; by date unless asked. */
const priceOrders = ['date', 'day', 'five', 'twenty'] as const
export type PriceOrder = (typeof priceOrders)[number]

/** The prices about each event of a story, in the order of the story. */
export function pricesAtEvents(
  { frequency }: Pick<Benchmark, 'frequency'>,
  prices: readonly BenchmarkPrice[],
  events: readonly { readonly number: number; readonly day: PlainDate }[],
): EventPrices[] {
  return events.map(({ number, day }) => {
    if (frequency === 'monthly') {
      const about = monthsAbout(prices, day)
      if (!about?.before) return isLateInMonth(day) ? { number, isLate: true } : { number }
      const { before, on, after } = about
      return {
        number,
        before: shown(before, frequency),
        on: { ...changeOf(before, on), date: dateInWords(on.day, frequency) },
        ...(after && { afterFive: changeOf(before, after) }),
      }
    }
    const about = pricesAbout(prices, day)
    if (!about) return { number }
    const { before, on, afterFive, afterTwenty } = about
    return {
      number,
      before: shown(before, frequency),
      on: { ...changeOf(before, on), date: dateInWords(on.day, frequency) },
      ...(afterFive && { afterFive: changeOf(before, afterFive) }),
      ...(afterTwenty && { afterTwenty: changeOf(before, afterTwenty) }),
    }
  })
}

/** Rows by date, or by a change, the largest rise first; what has none comes last. */
export function sortedBy(rows: readonly EventPrices[], order: PriceOrder): readonly EventPrices[] {
  const sortValue = ({ on, afterFive, afterTwenty }: EventPrices) =>
    (order === 'day' ? on : order === 'five' ? afterFive : afterTwenty)?.sortBy ?? -Infinity
  return order === 'date' ? rows : rows.toSorted((a, b) => sortValue(b) - sortValue(a))
}

/** The order that an address asks for: `?prices=day`. */
export function readPriceOrder(params: URLSearchParams): PriceOrder {
  const asked = params.get('prices')
  return priceOrders.find((order) => order === asked) ?? 'date'
}

function shown({ price, day }: BenchmarkPrice, frequency: Benchmark['frequency']) {
  return { price: figure(price), date: shortDateInWords(day, frequency) }
}

function changeOf(before: BenchmarkPrice, now: BenchmarkPrice): EventChange {
  const move = moveOf(before.price, now.price)
  const sign = move.direction === 'down' ? -1 : 1
  return {
    price: figure(now.price),
    amount: amountInBrief(move),
    percent: percentInBrief(move),
    sortBy: sign * (move.percent ?? move.amount),
  }
}
