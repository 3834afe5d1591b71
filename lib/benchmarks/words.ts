/** Prices in words, in house style: `$97.93/bl`, `up $1.57/bl (1.6pc)`. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { extremesOf } from './chart/extremes.ts'
import { type Move, moveOf } from './moves.ts'
import { dateInWords, spanInWords, whenInWords } from './price-dates.ts'

/** Made once: a format costs more to make than to use. */
const cent = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** A price in its benchmark's unit: `$97.93/bl`, `−$36.98/bl`, `$13,552/t`. */
export function price(value: number, unit: string): string {
  const { before, after } = partsOf(unit)
  return `${value < 0 ? '−' : ''}${before}${plain(value)}${after}`
}

/** The figure with its sign and without its measure, for a label: `$97.93`, `−$36.98`, `$13,552`. */
export function signAndFigure(value: number, unit: string): string {
  const { before } = partsOf(unit)
  return `${value < 0 ? '−' : ''}${before}${plain(value)}`
}

/** What goes before a figure of a unit: `$`, or nothing. */
export function priceSign(unit: string): string {
  return partsOf(unit).before
}

/** The same for a sentence: whole from 20 on, else to the cent. */
export function roundedPrice(value: number, unit: string): string {
  const { before } = partsOf(unit)
  const rounded = Math.abs(value) >= 20 ? whole.format(Math.abs(value)) : plain(value)
  return `${value < 0 ? '−' : ''}${before}${rounded}`
}

/** The figure alone, for a column that names its unit: `97.93`, `−36.98`. */
export function figure(value: number): string {
  return `${value < 0 ? '−' : ''}${plain(value)}`
}

/** `up $1.57/bl (1.6pc)`, `unchanged`. */
export function moveInWords({ direction, amount, percent }: Move, unit: string): string {
  if (direction === 'unchanged') return direction
  const part = percent === undefined ? '' : ` (${percentOf(percent)})`
  return `${direction} ${price(amount, unit)}${part}`
}

/** `up 2.5pc`, `unchanged`; the amount where a part would say nothing. */
export function moveInPart({ direction, amount, percent }: Move, unit: string): string {
  if (direction === 'unchanged') return direction
  return `${direction} ${percent === undefined ? price(amount, unit) : percentOf(percent)}`
}

/** The whole move with what it is counted from: `up $1.57/bl (1.6pc) from 3 March 2022`. */
export function changeInWords(
  { unit, frequency }: Pick<Benchmark, 'unit' | 'frequency'>,
  before: BenchmarkPrice,
  on: BenchmarkPrice,
): string {
  return `${moveInWords(moveOf(before.price, on.price), unit)} from ${dateInWords(before.day, frequency)}`
}

/** `+3.1pc`, `−0.4pc`, `0pc`; the amount where a part would say nothing. */
export function moveInBrief({ direction, amount, percent }: Move, unit: string): string {
  return `${signOf(direction)}${percent === undefined ? price(amount, unit) : percentOf(percent)}`
}

/** The amount of a move with its sign, for a column that names the unit: `+3.73`, `−55.29`. */
export function amountInBrief({ direction, amount }: Move): string {
  return `${signOf(direction)}${plain(amount)}`
}

/** The part of a move with its sign: `+3.3pc`; a dash where a part would say nothing. */
export function percentInBrief({ direction, percent }: Move): string {
  return percent === undefined ? '–' : `${signOf(direction)}${percentOf(percent)}`
}

/** `4.2pc`; whole from 10 on. */
function percentOf(percent: number): string {
  return `${percent.toFixed(percent >= 9.95 || percent === 0 ? 0 : 1)}pc`
}

/** The name of a price where it is read beside news that quotes futures: `Brent spot`, `TTF`. */
export function nameInWords({ name, frequency }: Pick<Benchmark, 'name' | 'frequency'>): string {
  return frequency === 'daily' ? `${name} spot` : name
}

/** What the prices of a series are: `spot`, `monthly`, `monthly import average`. */
export function basisInWords({ frequency, basis }: Pick<Benchmark, 'frequency' | 'basis'>): string {
  if (!basis) return frequency === 'daily' ? 'spot' : 'monthly'
  return frequency === 'daily' ? basis : `monthly ${basis}`
}

/** What a chart shows: series, unit and span. */
export function chartTitle(
  { name, unit, frequency, basis }: Benchmark,
  prices: readonly BenchmarkPrice[],
): string {
  const [first, last] = [prices[0], prices.at(-1)]
  const kind =
    basis || frequency === 'daily' ? basisInWords({ frequency, basis }) : 'monthly average'
  const span = first && last ? `, ${spanInWords(first.day, last.day, frequency)}` : ''
  return `${name}, ${kind}, ${unit}${span}`
}

/** What a sighted reader would take from the line of a series. */
export function seriesInWords(
  { name, unit, frequency }: Benchmark,
  prices: readonly BenchmarkPrice[],
): string {
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last) return `There are no prices of ${name} here.`
  const say = ({ price: value, day }: BenchmarkPrice) =>
    `${price(value, unit)} ${whenInWords(day, frequency)}`
  if (first === last) return `${name} was ${say(first)}.`
  const { highest, lowest } = extremesOf(prices, first)
  const move = moveOf(first.price, last.price)
  const part = move.percent === undefined ? '' : ` ${percentOf(move.percent)}`
  const course =
    move.direction === 'unchanged'
      ? `${name} ended where it began, at ${say(first)} and ${whenInWords(last.day, frequency)}`
      : `${name} ${move.direction === 'up' ? 'rose' : 'fell'}${part}, from ${say(first)} to ${say(last)}`
  const between = [
    highest === first || highest === last ? '' : `its highest was ${say(highest)}`,
    lowest === first || lowest === last ? '' : `its lowest ${say(lowest)}`,
  ].filter(Boolean)
  return between.length > 0 ? `${course}; ${between.join(', ')}.` : `${course}.`
}

/** `LNG`, `LNG and coal`, `LNG, coal and carbon`. */
export function listInWords(names: readonly string[], last = 'and'): string {
  const [end, ...others] = names.toReversed()
  if (end === undefined) return ''
  return others.length > 0 ? `${others.toReversed().join(', ')} ${last} ${end}` : end
}

function signOf(direction: Move['direction']): string {
  return direction === 'up' ? '+' : direction === 'down' ? '−' : ''
}

/** `$/bl` is a sign before and a measure after; any other unit comes after. */
function partsOf(unit: string): { before: string; after: string } {
  const [, sign, measure] = /^([^\w\s/])(\/.+)$/.exec(unit) ?? []
  return sign && measure ? { before: sign, after: measure } : { before: '', after: ` ${unit}` }
}

/** To the cent, as it is traded; whole from 1,000 on. */
function plain(value: number): string {
  return (Math.abs(value) >= 1000 ? whole : cent).format(Math.abs(value))
}
