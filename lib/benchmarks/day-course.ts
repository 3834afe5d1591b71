/** The sentence that heads the chart of an event: first what the price did on its own day, or in its month. */

import type { BenchmarkPrice } from '#lib/catalog/model'
import { daysBetween, type PlainDate } from '#lib/core/dates'
import { extremesOf } from './chart/extremes.ts'
import type { Course, Named } from './course.ts'
import { hidesItsDay, indexOfDay, LONGEST_BREAK_DAYS, moveOf } from './moves.ts'
import { datesInWords } from './price-dates.ts'
import { moveInPart, nameInWords, roundedPrice } from './words.ts'

/**
 * What the prices about a day show, first what it did itself: `Brent spot was $84 on 14 July 2026, up 2.5pc;
 * high $124 on 30 April, low $69 on 2 July.` Undefined where the day has no price.
 */
export function courseAround(
  benchmark: Named,
  prices: readonly BenchmarkPrice[],
  day: PlainDate,
): Course | undefined {
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last || first === last) return undefined
  const index = indexOfDay(benchmark, prices, day)
  const [before, own] = [prices[index - 1], prices[index]]
  const { unit, frequency } = benchmark
  if (!own || daysBetween(day, own.day) > LONGEST_BREAK_DAYS.daily) return undefined
  const { highest, lowest } = extremesOf(prices, first)
  const when = datesInWords(
    frequency,
    [own, highest, lowest].map((one) => one.day),
  )
  const at = (one: BenchmarkPrice) => `${roundedPrice(one.price, unit)} ${when(one.day)}`
  const verb = frequency === 'monthly' ? 'averaged' : 'was'
  const start = `${nameInWords(benchmark)} ${verb} ${at(own)}`
  // An average that is mainly of days before the event does not say what it did.
  const isNext = before && daysBetween(before.day, own.day) <= 2 * LONGEST_BREAK_DAYS[frequency]
  const change =
    isNext && !hidesItsDay(benchmark, day)
      ? `, ${moveInPart(moveOf(before.price, own.price), unit)}`
      : ''
  const is =
    lowest.price === own.price
      ? ', the low here'
      : highest.price === own.price
        ? ', the high here'
        : ''
  const ends = [
    { word: 'high', one: highest },
    { word: 'low', one: lowest },
  ]
    .filter(({ one }) => one.price !== own.price)
    .toSorted((a, b) => (a.one.day < b.one.day ? -1 : 1))
  const rest = ends.map(({ word, one }) => `${word} ${at(one)}`)
  return {
    says: `${start}${change}${is}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}.`,
    prices: [own, ...ends.map(({ one }) => one)],
  }
}
