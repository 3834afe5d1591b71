/** What a price did about a day, in a sentence and in the rows of a small table. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { formatMonth, type PlainDate } from '#lib/core/dates'
import { isLateInMonth, monthsAbout, moveOf, pricesAbout } from './moves.ts'
import { amountInBrief, dateInWords, figure, moveInWords, percentInBrief, price } from './words.ts'

/** A row: what it is, when, the price, and the change from the price before. */
export interface MoveRow {
  readonly label: string
  readonly date: string
  readonly price: string
  /** Absent for the price before. */
  readonly amount?: string
  readonly percent?: string
}

/** The prices before, on and after a day in rows; none where the series has none. */
export function moveRows(
  benchmark: Pick<Benchmark, 'frequency'>,
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
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
    const { before, on, after } = about
    return [
      ...row('Month before', before),
      ...row('Its month', on, before),
      ...row('Month after', after, before),
    ]
  }
  const about = pricesAbout(prices, day)
  if (!about) return []
  const { before, on, afterFive, afterTwenty } = about
  return [
    ...row('Before', before),
    ...row(on.day === day ? 'On the day' : 'Next trading day', on, before),
    ...row('After 5 trading days', afterFive, before),
    ...row('After 20 trading days', afterTwenty, before),
  ]
}

/** The same in words: the price on the day and its move, then five and twenty trading days on. */
export function movesInWords(
  { name, unit, frequency }: Pick<Benchmark, 'name' | 'unit' | 'frequency'>,
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
): string {
  const say = (at: BenchmarkPrice, before: BenchmarkPrice) =>
    moveInWords(moveOf(before.price, at.price), unit)
  if (frequency === 'monthly') {
    const about = monthsAbout(prices, day)
    if (!about)
      return isLateInMonth(day)
        ? `The average of ${formatMonth(day)} says nothing of its last five days.`
        : `${name} has no average for this month.`
    const { before, on } = about
    const when = dateInWords(on.day, frequency)
    return `${name} averaged ${price(on.price, unit)} in ${when}${before ? `, ${say(on, before)} ${fromOrOn(on, before)} the month before` : ''}.`
  }
  const about = pricesAbout(prices, day)
  if (!about) return `${name} has no price for this day.`
  const { before, on, afterFive, afterTwenty } = about
  const when = on.day === day ? '' : ', the next trading day'
  const first = `${name} was ${price(on.price, unit)} on ${dateInWords(on.day, frequency)}${when}, ${say(on, before)} ${fromOrOn(on, before)} ${dateInWords(before.day, frequency)}`
  const later = [
    afterFive && `${say(afterFive, before)} after five trading days`,
    afterTwenty && `${say(afterTwenty, before)} after twenty`,
  ].filter(Boolean)
  return later.length > 0 ? `${first}; ${later.join(' and ')}.` : `${first}.`
}

function fromOrOn(at: BenchmarkPrice, before: BenchmarkPrice): string {
  return moveOf(before.price, at.price).direction === 'unchanged' ? 'from' : 'on'
}
