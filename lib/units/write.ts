/** Amounts, rates and prices in house style: `1,940bn ft³/yr`, `40mn t/yr of LNG`, `$117/t`. */
import type { Form } from './convert.ts'
import { formOf, type UnitId } from './factors.ts'

/** What goes before and after a sum of money: `$` and nothing, or nothing and `p`. */
export interface Currency {
  readonly before: string
  readonly after: string
}

/** One value, or the two ends of a range. */
export type Span = readonly [low: number, high: number]

/** The amounts that prices are for, where that is not one of the unit. */
const priced: Partial<Record<UnitId, { size: number; name: string }>> = {
  Btu: { size: 1e6, name: 'mn Btu' },
  'gas-Wh': { size: 1e6, name: 'MWh' },
  'power-Wh': { size: 1e6, name: 'MWh' },
  Wh: { size: 1e6, name: 'MWh' },
  J: { size: 1e9, name: 'GJ' },
  'gas-m3': { size: 1000, name: '1,000m³' },
}

/** The amount that a price is for: 1 for a barrel, a million for Btu; pence are for less than pounds. */
export function pricedBy(unit: UnitId, currency?: Currency): { size: number; name: string } {
  if (currency?.after && formOf(unit).symbol === 'Wh') return { size: 1e3, name: 'kWh' }
  return priced[unit] ?? { size: 1, name: named(unit, '') }
}

const formatOf = (minimumFractionDigits: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits, maximumFractionDigits: 9 })
const [figures, tenths, cents] = [formatOf(0), formatOf(1), formatOf(2)]

/** A rounded number as a person would write it, with a comma in thousands. */
function writeNumber(value: number, digits: number): string {
  return figures.format(roundTo(value, digits))
}

/** Money keeps its last zero: `$6.50`, `$1.00`, but `$117` and `€7.9`. */
function writeSum(value: number, digits: number): string {
  const whole = value === 0 ? 1 : Math.floor(Math.log10(roundTo(value, digits))) + 1
  const decimals = digits - whole
  if (decimals <= 0) return writeNumber(value, digits)
  return (decimals === 1 ? tenths : cents).format(roundTo(value, digits))
}

/** To significant digits. */
function roundTo(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits))
}

/** Bn ft³ and bn m³ are counted in thousands before anybody says trillion. */
const trade = [
  { least: 1e13, size: 1e12, mark: 'trn ' },
  { least: 1e9, size: 1e9, mark: 'bn ' },
  { least: 1e6, size: 1e6, mark: 'mn ' },
]
/** Power is counted in TWh however much of it there is; heat goes on to PJ. */
const prefixes = [
  { least: 1e15, size: 1e15, mark: 'P', only: 'J' },
  { least: 1e12, size: 1e12, mark: 'T' },
  { least: 1e9, size: 1e9, mark: 'G' },
  { least: 1e6, size: 1e6, mark: 'M' },
  { least: 1e3, size: 1e3, mark: 'k' },
]
/** An amount or a rate of a unit, both ends of a range at the scale of the upper. */
export function writeAmount([low, high]: Span, unit: UnitId, form: Form, digits: number): string {
  const { scale, symbol } = formOf(unit)
  const rounded = roundTo(high, digits)
  const steps = scale === 'si' ? prefixes.filter(({ only = symbol }) => only === symbol) : trade
  const { size = 1, mark = gap(unit) } = steps.find(({ least }) => rounded >= least) ?? {}
  const end = (value: number) => writeNumber(value / size, digits)
  const figure = low === high ? end(high) : `${end(low)}-${end(high)}`
  return `${figure}${mark}${named(unit, form, figure)}`
}

/** A price, its currency untouched. */
export function writePrice(
  [low, high]: Span,
  currency: Currency,
  unit: UnitId,
  digits: number,
): string {
  const { name } = pricedBy(unit, currency)
  const end = (value: number) => writeSum(Math.abs(value), digits)
  const sum = (figure: string, sign: number) =>
    `${sign < 0 ? '−' : ''}${currency.before}${figure}${currency.after}/${name}`
  if (low === high) return sum(end(low), low)
  return low < 0
    ? `${sum(end(low), low)} to ${sum(end(high), high)}`
    : sum(`${end(low)}-${end(high)}`, 1)
}

/** `t/yr of LNG`, `b/d`, `TWh/yr`. */
function named(unit: UnitId, form: Form | '', figure = '1'): string {
  const { symbol, of } = formOf(unit)
  if (form === 'd' && symbol === 'bl') return 'b/d'
  const plural = /^(US gallon|litre|therm)$/.test(symbol) && figure !== '1' ? 's' : ''
  const rate = form === 'd' || form === 'yr' ? `/${form}` : ''
  return `${symbol}${plural}${rate}${of && !/gas/.test(of) ? ` ${of}` : ''}`
}

/** `224,000t` and `75,000m³`, but `475,000 bl`. */
function gap(unit: UnitId): string {
  return /^(m³|ft³|t|kg|lb)$/.test(formOf(unit).symbol) ? '' : ' '
}
