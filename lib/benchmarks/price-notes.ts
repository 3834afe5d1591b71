/** Prices of a line that are labelled with their value and their day. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import {
  formatDay,
  formatDayAndMonth,
  formatShortDayAndMonth,
  formatShortMonth,
  type PlainDate,
} from '#lib/core/dates'
import { extremesOf } from './chart/extremes.ts'
import { signAndFigure } from './words.ts'

/** A price of the line with its day; words only where an article of the market is about it. */
export interface PriceNote {
  readonly kind: 'high' | 'low' | 'last' | 'peak' | 'trough' | 'said'
  readonly day: PlainDate
  readonly price: number
  /** `$138.21` */
  readonly value: string
  /** `7 April`, `Mar 2026` */
  readonly date: string
  readonly words?: string
  readonly slug?: string
}

/** `High $138.21, 7 April; last $95.29, 18 Aug.`: for where a plot has no space for them. */
export function notesInWords(notes: readonly PriceNote[]): string {
  const parts = notes.map(
    ({ kind, value, date }) => `${kind === 'said' ? '' : `${kind} `}${value}, ${date}`,
  )
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** High, last and low; of one price that is two of them, the first. */
export function extremeNotes(
  benchmark: Pick<Benchmark, 'unit' | 'frequency'>,
  prices: readonly BenchmarkPrice[],
): PriceNote[] {
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last) return []
  const { highest, lowest } = extremesOf(prices, first)
  const notes = [
    noteOf(benchmark, prices, highest, 'high'),
    noteOf(benchmark, prices, last, 'last'),
    noteOf(benchmark, prices, lowest, 'low'),
  ]
  return notes.filter(({ day }, index) => notes.findIndex((one) => one.day === day) === index)
}

/** Those, and the other prices that the sentence over a chart names. */
export function notesWith(
  benchmark: Pick<Benchmark, 'unit' | 'frequency'>,
  prices: readonly BenchmarkPrice[],
  said: readonly BenchmarkPrice[],
): PriceNote[] {
  const extremes = extremeNotes(benchmark, prices)
  const isNoted = new Set(extremes.map(({ day }) => day))
  const others = said.filter(({ day }) => !isNoted.has(day))
  return [...extremes, ...others.map((one) => noteOf(benchmark, prices, one, 'said'))]
}

/** The note of one price. */
export function noteOf(
  { unit, frequency }: Pick<Benchmark, 'unit' | 'frequency'>,
  prices: readonly BenchmarkPrice[],
  { day, price }: BenchmarkPrice,
  kind: PriceNote['kind'],
): PriceNote {
  const years = new Set(prices.map((one) => one.day.slice(0, 4)))
  const date =
    kind === 'last'
      ? briefDate(day, frequency)
      : shortDate(day, frequency, years.size > 2 || kind === 'low')
  return { kind, day, price, value: signAndFigure(price, unit), date }
}

/** `7 April`, with the year where a label alone would not say which; `Mar 2026`. */
export function shortDate(
  day: PlainDate,
  frequency: Benchmark['frequency'],
  hasYear: boolean,
): string {
  if (frequency === 'monthly') return formatShortMonth(day)
  return hasYear ? formatDay(day) : formatDayAndMonth(day)
}

/** The same price with its day as short as that of the last one. */
export function briefly({ frequency }: Pick<Benchmark, 'frequency'>, note: PriceNote): PriceNote {
  return { ...note, date: briefDate(note.day, frequency) }
}

/** `18 Aug`, `Jun 2026`: beside the axis there is little space. */
function briefDate(day: PlainDate, frequency: Benchmark['frequency']): string {
  return frequency === 'monthly' ? formatShortMonth(day) : formatShortDayAndMonth(day)
}
