/** Prices in words, in the style of the house: `$97.93/bl`, `up $1.57/bl (1.6pc)`. */

import type { BenchmarkWeek } from '#lib/catalog/model'
import { daysBetween, formatDay, type PlainDate } from '#lib/core/dates'

/** Made once: a format costs more to make than to use. */
const cent = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A price in its benchmark's unit: `$97.93/bl`, `−$36.98/bl`. */
export function price(value: number, unit: string): string {
  const { before, after } = partsOf(unit)
  return `${value < 0 ? '−' : ''}${before}${plain(value)}${after}`
}

/** The figure alone, for a column that names its unit: `97.93`, `−36.98`. */
export function figure(value: number): string {
  return `${value < 0 ? '−' : ''}${plain(value)}`
}

/** What a price did: by how much, and by what part of what it was. */
export interface Move {
  readonly direction: 'up' | 'down' | 'unchanged'
  /** In the benchmark's unit, 0 or more. */
  readonly amount: number
  /** In pc, 0 or more; absent where the price before was nought or less and a part of it says nothing. */
  readonly percent?: number
}

/** The move from one price to another, as the two are printed. */
export function moveOf(before: number, now: number): Move {
  const change = cents(now) - cents(before)
  const direction = change === 0 ? 'unchanged' : change > 0 ? 'up' : 'down'
  const percent = cents(before) > 0 ? { percent: Math.abs(change / cents(before)) * 100 } : {}
  return { direction, amount: Math.abs(change) / 100, ...percent }
}

/** `up $1.57/bl (1.6pc)`, `unchanged`. */
export function moveInWords({ direction, amount, percent }: Move, unit: string): string {
  if (direction === 'unchanged') return direction
  const part = percent === undefined ? '' : ` (${percentOf(percent)})`
  return `${direction} ${price(amount, unit)}${part}`
}

/** `+3.1pc`, `−0.4pc`, `0pc`, for a strip; the amount where a part would say nothing. */
export function moveInBrief({ direction, amount, percent }: Move, unit: string): string {
  const sign = direction === 'up' ? '+' : direction === 'down' ? '−' : ''
  return `${sign}${percent === undefined ? price(amount, unit) : percentOf(percent)}`
}

/** `4.2pc`; whole from 10 on. */
export function percentOf(percent: number): string {
  return `${percent.toFixed(percent >= 9.95 || percent === 0 ? 0 : 1)}pc`
}

/** What a sighted reader would take from the line of a series. */
export function seriesInWords(
  name: string,
  unit: string,
  weeks: readonly Pick<BenchmarkWeek, 'weekEnding' | 'average'>[],
): string {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return `There are no prices of ${name} here.`
  const say = ({ average, weekEnding }: typeof first) =>
    `${price(average, unit)} in the week ending ${formatDay(weekEnding)}`
  if (first === last) return `${name} averaged ${say(first)}.`
  const highest = weeks.reduce((best, week) => (week.average > best.average ? week : best), first)
  const lowest = weeks.reduce((best, week) => (week.average < best.average ? week : best), first)
  const move = moveOf(first.average, last.average)
  const part = move.percent === undefined ? '' : ` ${percentOf(move.percent)}`
  const course =
    move.direction === 'unchanged'
      ? `${name} was as high at the end as at the beginning: ${say(first)} and ${price(last.average, unit)} in the week ending ${formatDay(last.weekEnding)}`
      : `${name} ${move.direction === 'up' ? 'rose' : 'fell'}${part}, from ${say(first)} to ${say(last)}`
  const between = [
    highest === first || highest === last ? '' : `at its highest it averaged ${say(highest)}`,
    lowest === first || lowest === last ? '' : `at its lowest ${say(lowest)}`,
  ].filter(Boolean)
  return between.length > 0 ? `${course}; ${between.join(', ')}.` : `${course}.`
}

/** The week of a day: the one that ends on it or within the six days after. */
export function weekOf<T extends Pick<BenchmarkWeek, 'weekEnding'>>(
  weeks: readonly T[],
  day: PlainDate,
): T | undefined {
  const week = weeks.find(({ weekEnding }) => weekEnding >= day)
  return week && daysBetween(day, week.weekEnding) < 7 ? week : undefined
}

/** The week just before another in a series; undefined after a hole. */
export function weekBefore<T extends Pick<BenchmarkWeek, 'weekEnding'>>(
  weeks: readonly T[],
  week: T,
): T | undefined {
  const before = weeks[weeks.indexOf(week) - 1]
  return before && daysBetween(before.weekEnding, week.weekEnding) <= 7 ? before : undefined
}

/** `LNG`, `LNG and coal`, `LNG, coal and carbon`. */
export function listInWords(names: readonly string[], last = 'and'): string {
  const [end, ...others] = names.toReversed()
  if (end === undefined) return ''
  return others.length > 0 ? `${others.toReversed().join(', ')} ${last} ${end}` : end
}

/** `$/bl` is a sign before and a measure after; any other unit stands after. */
function partsOf(unit: string): { before: string; after: string } {
  const [, sign, measure] = /^([^\w\s/])(\/.+)$/.exec(unit) ?? []
  return sign && measure ? { before: sign, after: measure } : { before: '', after: ` ${unit}` }
}

function plain(value: number): string {
  return cent.format(Math.abs(value))
}

function cents(value: number): number {
  return Math.round(value * 100)
}
