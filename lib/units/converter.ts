/** Converting by hand: the form of the glossary, read from its address. */
import type { QueryError } from '#lib/filter/filter'
import type { Form } from './convert.ts'
import { type Equivalents, equivalentsOf } from './equivalents.ts'
import { formOf, type UnitId } from './factors.ts'
import { digitsOf, quantitiesIn } from './find-quantities.ts'
import type { Currency } from './write.ts'

export interface ConverterUnit {
  /** In the address: `bn-m3-yr`. */
  readonly id: string
  readonly label: string
  readonly group: string
  readonly unit: UnitId
  readonly form: Form
  /** How many of the unit's base it is. */
  readonly size: number
  readonly currency?: Currency
}

const dollar: Currency = { before: '$', after: '' }
const euro: Currency = { before: '€', after: '' }
const pence: Currency = { before: '', after: 'p' }
type Row = readonly [id: string, label: string, unit: UnitId, form: Form, size: number, Currency?]
const rows: Readonly<Record<string, readonly Row[]>> = {
  'Gas and LNG': [
    ['bn-m3', 'bn m³ of gas', 'gas-m3', 'amount', 1e9],
    ['bn-m3-yr', 'bn m³/yr of gas', 'gas-m3', 'yr', 1e9],
    ['mn-m3-d', 'mn m³/d of gas', 'gas-m3', 'd', 1e6],
    ['bn-ft3', 'bn ft³ of gas', 'gas-ft3', 'amount', 1e9],
    ['bn-ft3-d', 'bn ft³/d of gas', 'gas-ft3', 'd', 1e9],
    ['mn-t-lng', 'mn t of LNG', 'lng-t', 'amount', 1e6],
    ['mn-t-yr-lng', 'mn t/yr of LNG', 'lng-t', 'yr', 1e6],
    ['twh', 'TWh of gas', 'gas-Wh', 'amount', 1e12],
    ['mn-boe', 'mn boe', 'boe', 'amount', 1e6],
  ],
  Oil: [
    ['mn-b-d', 'mn b/d of crude', 'crude-bl', 'd', 1e6],
    ['b-d', 'b/d of crude', 'crude-bl', 'd', 1],
    ['mn-bl', 'mn bl of crude', 'crude-bl', 'amount', 1e6],
    ['mn-t-crude', 'mn t of crude', 'crude-t', 'amount', 1e6],
    ['mn-t-yr-crude', 'mn t/yr of crude', 'crude-t', 'yr', 1e6],
    ['mn-bl-products', 'mn bl of products', 'bl', 'amount', 1e6],
  ],
  'Heat and power': [
    ['mwh', 'MWh', 'Wh', 'amount', 1e6],
    ['mn-btu', 'mn Btu', 'Btu', 'amount', 1e6],
    ['therm', 'therms', 'therm', 'amount', 1],
    ['pj', 'PJ', 'J', 'amount', 1e15],
    ['gw', 'GW of capacity', 'W', 'amount', 1e9],
  ],
  Prices: [
    ['usd-bl', '$/bl of crude', 'crude-bl', 'price', 1, dollar],
    ['usd-t-crude', '$/t of crude', 'crude-t', 'price', 1, dollar],
    ['usd-gallon', '$/US gallon', 'gallon', 'price', 1, dollar],
    ['usd-mn-btu', '$/mn Btu', 'Btu', 'price', 1e6, dollar],
    ['eur-mwh', '€/MWh of gas', 'gas-Wh', 'price', 1e6, euro],
    ['p-therm', 'p/therm', 'therm', 'price', 1, pence],
    ['usd-lb-u3o8', '$/lb of U₃O₈', 'u3o8-lb', 'price', 1, dollar],
    ['usd-t-metal', '$/t of metal', 'metal-t', 'price', 1, dollar],
  ],
}

/** What the form offers, in its order, each with the group that it is in. */
export const converterUnits: readonly ConverterUnit[] = Object.entries(rows).flatMap(
  ([group, units]) =>
    units.map(([id, label, unit, form, size, currency]) => ({
      id,
      label,
      group,
      unit,
      form,
      size,
      ...(currency && { currency }),
    })),
)

export interface Converted extends Equivalents {
  /** As the reader typed it, and in house style: `55bn m³/yr of gas`. */
  readonly value: string
  readonly unit: ConverterUnit
  readonly asked: string
  /** The unit's entry in the glossary. */
  readonly term?: string
}

export type ConversionRequest =
  | { readonly kind: 'empty' }
  | { readonly kind: 'errors'; readonly errors: readonly QueryError[] }
  | { readonly kind: 'converted'; readonly result: Converted }

const VALUE = /^([-−])?(\d[\d,]{0,14}(?:\.\d{1,9})?)(?:\s?[-–]\s?(\d[\d,]{0,14}(?:\.\d{1,9})?))?$/

/** Reads `value` and `unit` of an address; nonsense is an error and never a guess. */
export function readConversion(params: URLSearchParams): ConversionRequest {
  const typed = params.get('value')?.trim() ?? ''
  const id = params.get('unit')?.trim() ?? ''
  if (!typed) return { kind: 'empty' }
  const chosen = converterUnits.find((one) => one.id === id)
  const { value, unit } = (spanOf(typed) ? undefined : withItsUnit(typed, chosen)) ?? {
    value: typed,
    unit: chosen,
  }
  const read = spanOf(value)
  const errors: QueryError[] = []
  if (!unit) errors.push({ key: 'unit', value: id, message: 'is not a unit of the converter' })
  if (!read)
    errors.push({
      key: 'value',
      value,
      message: 'is not an amount; write 55, 1,290.5, 3-3.5 or 15bn m³/yr',
    })
  else if (unit && !unit.currency && read.span[0] < 0)
    errors.push({ key: 'value', value, message: 'is negative; only a price can be negative' })
  if (!unit || !read || errors.length > 0) return { kind: 'errors', errors }
  const { size, currency, form } = unit
  const scale = form === 'price' ? 1 / size : size
  const [low, high] = read.span
  const span = [low * scale, high * scale] as const
  const { term } = formOf(unit.unit)
  return {
    kind: 'converted',
    result: {
      value,
      unit,
      asked: askedOf(value, unit),
      ...(term && { term }),
      ...equivalentsOf({
        span,
        digits: read.digits,
        unit: unit.unit,
        form,
        ...(currency && { currency }),
      }),
    },
  }
}

/** Units as traders type them. */
const shortForms: Readonly<Record<string, string>> = {
  bcm: 'bn m³',
  bcf: 'bn ft³',
  bpd: ' b/d',
  'mb/d': 'mn b/d',
  mmbtu: 'mn Btu',
  mtpa: 'mn t/yr',
}
const SHORT = /(?<=\d) ?(?:bcm|bcf|bpd|mb\/d|mmbtu|mtpa)\b|(?<=\/)mmbtu\b/i

/** An amount that names its unit, as `15bn m³/yr`: as a figure of that unit, whichever was chosen. */
function withItsUnit(typed: string, chosen: ConverterUnit | undefined) {
  const text = typed
    .replace(/\b(mn |bn )?(m|ft)3(?=$|[\s/])/g, '$1$2³')
    .replace(/(\d)(m|ft)3/g, '$1$2³')
    .replace(SHORT, (short) => shortForms[short.trim().toLowerCase()] ?? short)
    .replace(/(?<! of) (gas|crude|LNG)$/i, ' of $1')
  const substance = / of .+$/.exec(chosen?.label ?? '')?.[0] ?? ''
  for (const sentence of [text, text + substance]) {
    const [quantity, ...others] = quantitiesIn(sentence)
    if (!quantity || others.length > 0 || quantity.at > 0) continue
    if (!/^(?: of [\p{L} ]+)?$/u.test(sentence.slice(quantity.text.length))) continue
    const units = converterUnits.filter(
      ({ unit, form, currency }) =>
        unit === quantity.unit &&
        form === quantity.form &&
        currency?.before === quantity.currency?.before,
    )
    const [low, high] = quantity.span
    const figureOf = (end: number, { form, size }: ConverterUnit) =>
      form === 'price' ? end * size : end / size
    const unit = units.find((one) => Math.abs(figureOf(high, one)) >= 1) ?? units.at(-1)
    if (!unit) continue
    const [first, last] = [low, high].map((end) => figureText(figureOf(end, unit)))
    return { value: first === last ? `${last}` : `${first}-${last}`, unit }
  }
  return undefined
}

function figureText(figure: number): string {
  return Number(figure.toPrecision(12)).toLocaleString('en-GB', { maximumFractionDigits: 9 })
}

function spanOf(text: string): { span: readonly [number, number]; digits: number } | undefined {
  const [, sign, first, second = first] = VALUE.exec(text) ?? []
  if (!first || !second) return undefined
  const ends = [first, second].map((end) => Number(end.replaceAll(',', '')))
  const [low = 0, high = 0] = ends
  if (low > high || (sign && first !== second)) return undefined
  const digits = Math.max(digitsOf(first), digitsOf(second))
  return { span: sign ? [-low, -high] : [low, high], digits }
}

/** `55bn m³/yr of gas`, `$16/bl of crude`: the label as it follows the figure. */
function askedOf(value: string, { label, currency }: ConverterUnit): string {
  if (currency?.before) {
    const sign = /^[-−]/.test(value) ? '−' : ''
    return `${sign}${currency.before}${value.replace(/^[-−]/, '')}${label.replace(currency.before, '')}`
  }
  return /^(?:[mb]n |p\/)/.test(label) ? `${value}${label}` : `${value} ${label}`
}
