/** What a price did about a day, in a sentence and in the rows of a small table. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { formatMonth, type PlainDate } from '#lib/core/dates'
import { isLateInMonth, monthsAbout, moveOf, pricesAbout } from './moves.ts'
import { dateInWords } from './price-dates.ts'
import {
  amountInBrief,
  changeInWords,
  figure,
  moveInWords,
  nameInWords,
  percentInBrief,
  price,
} from './words.ts'

/** A row: what it is, when, the price, and the change from the price before. */
export interface MoveRow {
  readonly label: string
  readonly date: string
  readonly price: string
  /** Absent for the price before. */
  readonly amount?: string
  readonly percent?: string
}

/** The prices before, on and after a day of the news in rows; none where the series has none. */
export function moveRows(
  benchmark: Pick<Benchmark, 'frequency'>,
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
  published = day,
): MoveRow[] {
  const { frequency } = benchmark
  const row = (label: string, at?: BenchmarkPrice, before?: BenchmarkPrice): MoveRow[] => {
    if (!at) return []
    const base = { label, date: dateInWords(at.day, frequency), price: figure(at.price) }
    if (!before) return [base]
    const move = moveOf(before.price, at.price)
    return [{ ...base, amount: amountInBrief(move), percent: percentInBrief(move) }]
  }
  if (frequency === 'monthly') {
    const about = monthsAbout(prices, day)
    if (!about) return []
    const { before, on, after, isLate } = about
    return isLate
      ? [
          ...row('Month of the event, mainly before it', before),
          ...row('Month after', on, before),
          ...row('Second month after', after, before),
        ]
      : [
          ...row('Month before', before),
          ...row('Month of the event', on, before),
          ...row('Month after', after, before),
        ]
  }
  const about = pricesAbout(prices, day)
  if (!about) return []
  const { before, on, afterFive, afterTwenty } = about
  const own = day === published ? 'On the day' : 'Day of the news'
  return [
    ...row('Before', before),
    ...row(on.day === day ? own : 'Next trading day', on, before),
    ...row('5 trading days later', afterFive, before),
    ...row('20 trading days later', afterTwenty, before),
  ]
}

/** What the changes of some rows are counted from: the day or the month of the price before. */
export function baseOf(rows: readonly MoveRow[]): string | undefined {
  return rows.some(({ amount }) => amount !== undefined) ? rows[0]?.date : undefined
}

/** The same in words: the price on the day and its move, then five and twenty trading days on. */
export function movesInWords(
  benchmark: Pick<Benchmark, 'name' | 'unit' | 'frequency'>,
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
): string {
  const { unit, frequency } = benchmark
  const name = nameInWords(benchmark)
  if (frequency === 'monthly') {
    const about = monthsAbout(prices, day)
    const late = isLateInMonth(day)
      ? `The average of ${formatMonth(day)} is mainly of days before the event.`
      : undefined
    if (!about) return late ?? `${name} has no average for this month.`
    const { before, on } = about
    const change = before ? `, ${changeInWords(benchmark, before, on)}` : ''
    return `${late ? `${late} ` : ''}${name} averaged ${price(on.price, unit)} in ${dateInWords(on.day, frequency)}${change}.`
  }
  const about = pricesAbout(prices, day)
  if (!about) return `${name} has no price for this day.`
  const { before, on, afterFive, afterTwenty } = about
  const say = (at: BenchmarkPrice) => moveInWords(moveOf(before.price, at.price), unit)
  const when = on.day === day ? '' : ', the next trading day'
  const first = `${name} was ${price(on.price, unit)} on ${dateInWords(on.day, frequency)}${when}, ${changeInWords(benchmark, before, on)}`
  const later = [
    afterFive && `${say(afterFive)} five trading days later`,
    afterTwenty && `${say(afterTwenty)} twenty later`,
  ].filter(Boolean)
  return later.length > 0 ? `${first}; ${later.join(' and ')}.` : `${first}.`
}
