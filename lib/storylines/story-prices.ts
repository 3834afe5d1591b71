/** What the price of a story did about each of its events, and about which of them it moved most. */

import { isLateInMonth, monthsAbout, moveOf, pricesAbout } from '#lib/benchmarks/moves'
import { baseInBrief, dateInWords, shortDateInWords } from '#lib/benchmarks/price-dates'
import { figure, percentInBrief } from '#lib/benchmarks/words'
import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'

/** A price and its change from the price before, in figures, and what it sorts by. */
export interface EventChange {
  readonly price: string
  /** `Dec 2021`, `10 Mar 2022` */
  readonly date: string
  readonly percent: string
  /** What the change is counted from: `Nov`, `9 Mar`. */
  readonly from: string
  readonly sortBy: number
}

/** The prices about one event; absent where the series has none. */
export interface EventPrices {
  readonly number: number
  /** Its month, where the average is mainly of days before the event. */
  readonly lateIn?: string
  /** The first event that has the same averages. */
  readonly sameAs?: number
  readonly before?: { readonly price: string; readonly date: string }
  /** `later` is the date of the first price, where the day itself had no trading or another had its news. */
  readonly on?: EventChange & { readonly when: string; readonly later?: string }
  readonly afterFive?: EventChange
  readonly afterTwenty?: EventChange
}

/** After which time moves can be compared; on the day unless asked. */
const moveOrders = ['day', 'five', 'twenty'] as const
export type MoveOrder = (typeof moveOrders)[number]

/** An event of a story, with the day of its news where that is not its own. */
interface PricedEvent {
  readonly number: number
  readonly day: PlainDate
  readonly newsDay?: PlainDate
}

/** The prices about each event of a story, in the order of the story. */
export function pricesAtEvents(
  { frequency }: Pick<Benchmark, 'frequency'>,
  prices: readonly BenchmarkPrice[],
  events: readonly PricedEvent[],
): EventPrices[] {
  if (frequency === 'monthly') return averagesAtEvents(prices, events)
  return events.map(({ number, day, newsDay = day }) => {
    const about = pricesAbout(prices, newsDay)
    if (!about) return { number }
    const { before, on, afterFive, afterTwenty } = about
    const change = (now: BenchmarkPrice) => changeOf(before, now, frequency)
    return {
      number,
      before: shown(before, frequency),
      on: {
        ...change(on),
        when: dateInWords(on.day, frequency),
        ...(on.day !== day && { later: shortDateInWords(on.day, frequency) }),
      },
      ...(afterFive && { afterFive: change(afterFive) }),
      ...(afterTwenty && { afterTwenty: change(afterTwenty) }),
    }
  })
}

/** Averages of months, which events share. */
function averagesAtEvents(
  prices: readonly BenchmarkPrice[],
  events: readonly { readonly number: number; readonly day: PlainDate }[],
): EventPrices[] {
  const first = new Map<PlainDate, number>()
  return events.map(({ number, day }) => {
    const about = monthsAbout(prices, day)
    const lateIn = isLateInMonth(day) ? shortDateInWords(day, 'monthly') : undefined
    if (!about?.before) return { number, ...(lateIn && { lateIn }) }
    const { before, on, after } = about
    const sameAs = first.get(on.day)
    if (!sameAs) first.set(on.day, number)
    return {
      number,
      ...(lateIn && { lateIn }),
      ...(sameAs && { sameAs }),
      before: shown(before, 'monthly'),
      on: { ...changeOf(before, on, 'monthly'), when: dateInWords(on.day, 'monthly') },
      ...(after && { afterFive: changeOf(before, after, 'monthly') }),
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

function shown({ price, day }: BenchmarkPrice, frequency: Benchmark['frequency']) {
  return { price: figure(price), date: shortDateInWords(day, frequency) }
}

function changeOf(
  before: BenchmarkPrice,
  now: BenchmarkPrice,
  frequency: Benchmark['frequency'],
): EventChange {
  const move = moveOf(before.price, now.price)
  const sign = move.direction === 'down' ? -1 : 1
  return {
    ...shown(now, frequency),
    percent: percentInBrief(move),
    from: baseInBrief(before.day, now.day, frequency),
    sortBy: sign * (move.percent ?? move.amount),
  }
}
