/** What the price of a story did about each of its events, and about which of them it moved most. */

import { isLateInMonth, monthsAbout, moveOf, pricesAbout } from '#lib/benchmarks/moves'
import { dateInWords, figure, percentInBrief, shortDateInWords } from '#lib/benchmarks/words'
import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'

/** A change from the price before, in figures, and what it sorts by. */
export interface EventChange {
  readonly price: string
  readonly percent: string
  readonly sortBy: number
}

/** The prices about one event; absent where the series has none. */
export interface EventPrices {
  readonly number: number
  /** Too late in its month for the average to show it. */
  readonly isLate?: boolean
  /** The first event of the same month, which has its averages. */
  readonly sameMonthAs?: number
  readonly before?: { readonly price: string; readonly date: string }
  /** `later` is the date of the first price, where the day itself had no trading. */
  readonly on?: EventChange & { readonly date: string; readonly later?: string }
  readonly afterFive?: EventChange
  readonly afterTwenty?: EventChange
}

/** After which time moves can be compared; on the day unless asked. */
const moveOrders = ['day', 'five', 'twenty'] as const
export type MoveOrder = (typeof moveOrders)[number]

/** The prices about each event of a story, in the order of the story. */
export function pricesAtEvents(
  { frequency }: Pick<Benchmark, 'frequency'>,
  prices: readonly BenchmarkPrice[],
  events: readonly { readonly number: number; readonly day: PlainDate }[],
): EventPrices[] {
  const months = new Map<string, number>()
  return events.map(({ number, day }) => {
    if (frequency === 'monthly') {
      const about = monthsAbout(prices, day)
      const sameMonthAs = months.get(monthOf(day))
      if (about && sameMonthAs !== undefined) return { number, sameMonthAs }
      if (about) months.set(monthOf(day), number)
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
      on: {
        ...changeOf(before, on),
        date: dateInWords(on.day, frequency),
        ...(on.day !== day && { later: shortDateInWords(on.day, frequency) }),
      },
      ...(afterFive && { afterFive: changeOf(before, afterFive) }),
      ...(afterTwenty && { afterTwenty: changeOf(before, afterTwenty) }),
    }
  })
}

/** The events with the largest moves after a time, up or down, the largest first. */
export function largestAtEvents(
  rows: readonly EventPrices[],
  order: MoveOrder,
  most: number,
): readonly EventPrices[] {
  const size = (row: EventPrices) => Math.abs(changeAfter(row, order)?.sortBy ?? 0)
  return rows
    .filter((row) => changeAfter(row, order))
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, most)
}

function changeAfter({ on, afterFive, afterTwenty }: EventPrices, order: MoveOrder) {
  return { day: on, five: afterFive, twenty: afterTwenty }[order]
}

/** The order that an address asks for: `?prices=five`. */
export function readMoveOrder(params: URLSearchParams): MoveOrder {
  const asked = params.get('prices')
  return moveOrders.find((order) => order === asked) ?? 'day'
}

function monthOf(day: PlainDate): string {
  return day.slice(0, 7)
}

function shown({ price, day }: BenchmarkPrice, frequency: Benchmark['frequency']) {
  return { price: figure(price), date: shortDateInWords(day, frequency) }
}

function changeOf(before: BenchmarkPrice, now: BenchmarkPrice): EventChange {
  const move = moveOf(before.price, now.price)
  const sign = move.direction === 'down' ? -1 : 1
  return {
    price: figure(now.price),
    percent: percentInBrief(move),
    sortBy: sign * (move.percent ?? move.amount),
  }
}
