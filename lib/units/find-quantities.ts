/** Finds the quantities of a text: `55bn m³/yr`, `3-3.5mn b/d`, `−$37.63/bl`. */
import type { Form } from './convert.ts'
import type { UnitId } from './factors.ts'
import { type ContextReader, contextsOf } from './substance.ts'
import { type UnitWord, unitWords } from './unit-words.ts'
import type { Currency, Span } from './write.ts'

export interface Quantity {
  /** As written, and where in the text. */
  readonly text: string
  readonly at: number
  /** In the unit's base: m³, bl, t, Wh; for a price, in money for one of the base. */
  readonly span: Span
  /** Significant digits of what was written. */
  readonly digits: number
  readonly unit: UnitId
  readonly form: Form
  readonly currency?: Currency
}

const SPACE = '[ \\u00a0\\u202f\\u2009]'
const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
/** An `m` is a million only before a word that nobody could read as a length. */
const SCALE = `${SPACE}?(?:mn|bn|trn|million|billion|trillion|m(?=${SPACE}(?:tonnes?|barrels?|cubic|therms?|b/d)))`
const scales: Readonly<Record<string, number>> = {
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trn: 1e12,
  trillion: 1e12,
}
const unitPattern = (price: boolean) =>
  unitWords
    .filter((word) => (word.form === 'price') === price)
    .map(({ pattern }) => pattern)
    .join('|')

/** Nothing before it that would make it part of another word, number, path or range. */
const START = '(?<![\\p{L}\\p{N}$€£¥/.,–-])'
const END = '(?![\\p{L}\\p{N}³²/₂])'
const AMOUNT = new RegExp(
  `${START}(${NUMBER})(${SCALE})?(?:[-–](${NUMBER})(${SCALE})?)?${SPACE}?(${unitPattern(false)})${END}`,
  'gu',
)
const PRICE = new RegExp(
  `${START}([-−])?(US\\$|[$€£])?([-−])?(${NUMBER})(?:[-–][$€£]?(${NUMBER}))?(p|¢|${SPACE}?(?:pence|cents|euros?|(?:US )?dollars?|pounds))?(${unitPattern(true)})${END}`,
  'gu',
)

/** Every quantity of one paragraph's text, in its order; in time linear in the text. */
export function quantitiesIn(text: string): Quantity[] {
  const contextOf = contextsOf(text)
  return [...amountsIn(text, contextOf), ...pricesIn(text, contextOf)].sort((a, b) => a.at - b.at)
}

function amountsIn(text: string, contextOf: ContextReader): Quantity[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): Quantity[] => {
    const [written, first = '', firstScale, second, secondScale, unitText = ''] = match
    const word = wordOf(unitText, false)
    if (!word || isYear(first, written)) return []
    const scale = scaleOf(secondScale ?? firstScale)
    const high = numberOf(second ?? first) * (second ? scaleOf(secondScale) : scale)
    const low = second ? lowOf(numberOf(first), firstScale, scale, high) : high
    if (low > high) return []
    const context = contextOf(match.index, match.index + written.length)
    return [
      {
        text: written,
        at: match.index,
        span: [low * word.size, high * word.size],
        digits: Math.max(digitsOf(first), digitsOf(second ?? '')),
        unit: word.means(context, word.form, scale),
        form: word.form,
      },
    ]
  })
}

function pricesIn(text: string, contextOf: ContextReader): Quantity[] {
  return [...text.matchAll(PRICE)].flatMap((match): Quantity[] => {
    const [written, sign, before, inner, first = '', second, after, unitText = ''] = match
    const word = wordOf(unitText, true)
    if (!word || Boolean(before) === Boolean(after)) return []
    const factor = sign || inner ? -1 : 1
    const ends = [numberOf(first) * factor, numberOf(second ?? first) * factor].sort(
      (a, b) => a - b,
    )
    const [low = 0, high = 0] = ends
    const context = contextOf(match.index, match.index + written.length)
    return [
      {
        text: written,
        at: match.index,
        span: [low / word.size, high / word.size],
        digits: Math.max(digitsOf(first), digitsOf(second ?? '')),
        unit: word.means(context, 'price', 1),
        form: 'price',
        currency: currencyOf(before, after),
      },
    ]
  })
}

/** As prices are written: a sign before, or that of pence or cents after. */
function currencyOf(before: string | undefined, after = ''): Currency {
  const money = after.replace(/^[\s\u00a0\u202f\u2009]|US /g, '')
  if (/^p(?:ence)?$/.test(money)) return { before: '', after: 'p' }
  if (/^(?:¢|cents)$/.test(money)) return { before: '', after: '¢' }
  const signs: Readonly<Record<string, string>> = { e: '€', d: '$', p: '£' }
  return { before: before?.replace('US', '') ?? signs[money.charAt(0)] ?? '', after: '' }
}

function wordOf(unitText: string, price: boolean): UnitWord | undefined {
  return unitWords.find(({ form, is }) => (form === 'price') === price && is.test(unitText))
}

function numberOf(number: string): number {
  return Number(number.replaceAll(',', ''))
}

function scaleOf(scale: string | undefined): number {
  return scale ? (scales[scale.trim()] ?? 1) : 1
}

/** Of `3-3.5mn` the scale is of both ends; of `800,000-1mn` it is of the second alone. */
function lowOf(low: number, own: string | undefined, scale: number, high: number): number {
  if (own) return low * scaleOf(own)
  return low * scale <= high ? low * scale : low
}

/** Digits that say something: not the zeros before or, in a whole number, after. */
export function digitsOf(number: string): number {
  const digits = number.replaceAll(',', '')
  return (digits.includes('.') ? digits.replace('.', '') : digits.replace(/0+$/, '')).replace(
    /^0+/,
    '',
  ).length
}

/** `in 2021 MWh prices`: a year before a unit is not a quantity of it. */
function isYear(number: string, written: string): boolean {
  return /^(?:19|20)\d\d$/.test(number) && /^\d{4}[\s\u00a0\u202f\u2009]/.test(written)
}
