/** What a quantity comes to in other units, in words, with all that the figures rest on. */
import { type Conversion, conversion, convertForm, countsDays, type Form } from './convert.ts'
import type { FactorSource, UnitId } from './factors.ts'
import type { Quantity } from './find-quantities.ts'
import { type Target, targetsOf } from './targets.ts'
import { pricedBy, writeAmount, writePrice } from './write.ts'

export type Measured = Pick<Quantity, 'span' | 'digits' | 'unit' | 'form' | 'currency'>

/** `1,940bn ft³/yr`, with its factor: `1m³ = 35.315ft³`. */
interface Equivalent {
  readonly text: string
  /** The same to three digits, for a column in which all are as precise. */
  readonly inThree: string
  readonly factor: string
  /** What this factor takes for granted. */
  readonly bases: readonly string[]
}

export interface Equivalents {
  readonly items: readonly Equivalent[]
  /** What the factors take for granted, the calorific basis by name. */
  readonly bases: readonly string[]
  readonly sources: readonly FactorSource[]
}

/** An equivalent says as much as the text did: two digits at least, and no more than its factor. */
const LEAST_DIGITS = 2
const MOST_DIGITS = 4
/** In a column all are as precise. */
const TABLE_DIGITS = 3
const DAYS = 'a year of 365 days'
/** Digits of a factor that is exact. */
const FACTOR_DIGITS = 5

/** The equivalents to show for a quantity; without items where its unit says too little. */
export function equivalentsOf(measured: Measured): Equivalents {
  const { unit, form } = measured
  const found = targetsOf(unit, form).flatMap((target) => {
    const way = convertForm({ unit, form }, target)
    return way ? [{ target, way }] : []
  })
  const items = found.map(({ target, way }) => ({
    text: written(measured, target, way, precisionOf(measured, way)),
    inThree: inThreeDigits(measured, target, way),
    factor: factorInWords(measured, target, digitsOf(way)),
    bases: [
      ...way.along.flatMap(({ basis }) => basis ?? []),
      ...(countsDays(form, target.form) ? [DAYS] : []),
    ],
  }))
  const bases = new Set(items.flatMap((item) => item.bases))
  const along = found.flatMap(({ way }) => way.along)
  return {
    items,
    // The year is the last thing to say.
    bases: [...bases].toSorted((a, b) => Number(a === DAYS) - Number(b === DAYS)),
    sources: [...new Set(along.flatMap(({ source }) => source ?? []))],
  }
}

/** Two digits for 55, three for 127.52 by a factor of three. */
function precisionOf({ span, digits }: Measured, way: Conversion): number {
  const precision = Math.max(LEAST_DIGITS, Math.min(digits, digitsOf(way), MOST_DIGITS))
  // The last digit of 1,940 weighs as much as that of 550.
  const startsWithOne = /^-?1/.test((span[1] * way.by).toExponential())
  return precision === LEAST_DIGITS && startsWithOne ? precision + 1 : precision
}

/** Three digits, or as many as tell the two ends of a range apart. */
function inThreeDigits(measured: Measured, target: Target, way: Conversion): string {
  const [low, high] = measured.span
  const areOne = (digits: number) =>
    low !== high && (low * way.by).toPrecision(digits) === (high * way.by).toPrecision(digits)
  let digits = TABLE_DIGITS
  while (areOne(digits) && digits < FACTOR_DIGITS) digits++
  return written(measured, target, way, digits)
}

function written(
  { span, currency }: Measured,
  target: Target,
  way: Conversion,
  shown: number,
): string {
  const per = currency ? pricedBy(target.unit, currency).size : 1
  const [low, high] = [span[0] * way.by * per, span[1] * way.by * per]
  return currency
    ? writePrice([low, high], currency, target.unit, shown)
    : writeAmount([low, high], target.unit, target.form, shown)
}

function digitsOf({ along }: Conversion): number {
  return Math.min(FACTOR_DIGITS, ...along.flatMap(({ digits }) => digits ?? []))
}

/** `1t of crude = 7.33 bl`: one of the larger in the smaller, so that no factor starts with 0. */
function factorInWords({ unit, form }: Measured, target: Target, digits: number): string {
  const source = { unit, form }
  const [from, to] = amountBetween(source, target) < 1 ? [target, source] : [source, target]
  const one = referenceOf(from.unit, form)
  const many = one * factorOf(from, to)
  return `${writeAmount([one, one], from.unit, from.form, 1)} = ${writeAmount([many, many], to.unit, to.form, digits)}`
}

function amountBetween(from: Target, to: Target): number {
  const size = referenceOf(from.unit, from.form) / referenceOf(to.unit, to.form)
  return size * factorOf(from, to)
}

function factorOf(from: Target, to: Target): number {
  const way = from.form === 'price' ? conversion(from.unit, to.unit) : convertForm(from, to)
  return way?.by ?? Number.NaN
}

/** What one counts by: 1 bl, 1mn Btu, 1MWh; prices by the thousand m³. */
function referenceOf(unit: UnitId, form: Form): number {
  if (unit === 'W') return 1e9
  return unit === 'gas-m3' && form !== 'price' ? 1 : pricedBy(unit).size
}
