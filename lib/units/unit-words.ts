/** The units as texts write them, and what each means in its sentence. */
import type { Form } from './convert.ts'
import type { UnitId } from './factors.ts'
import { type Context, onlyOne } from './substance.ts'

/** The unit that a word means in its sentence, at the scale before it. */
type Meaning = (context: Context, form: Form, scale: number) => UnitId

export interface UnitWord {
  readonly pattern: string
  /** The pattern alone, for a whole word. */
  readonly is: RegExp
  readonly form: Form
  readonly means: Meaning
  /** How many of the unit's base it is: a TWh is 10¹² Wh. */
  readonly size: number
}

/** A billion m³ is of gas in this trade, unless water runs through the sentence. */
const SURELY_GAS = 1e9

/** A barrel without more is one of crude; of products, and of who knows what, it is a volume. */
const barrels: Meaning = ({ named, mentioned }) => {
  if (named === 'equivalent') return 'boe'
  if (named === 'crude') return 'crude-bl'
  if (named && named !== 'something') return 'bl'
  return mentioned.has('products') ? 'bl' : 'crude-bl'
}

const tonnes: Meaning = (context, form) => {
  const only = onlyOne(context, [
    'lng',
    'crude',
    'products',
    'uranium',
    'metal',
    'other',
    'water',
    'equivalent',
  ])
  if (only === 'lng' && form !== 'price') return 'lng-t'
  if (only === 'crude') return 'crude-t'
  return only === 'metal' ? 'metal-t' : 't'
}

const cubicMetres: Meaning = ({ named, mentioned }, form, scale) => {
  if (named && named !== 'something') {
    if (named === 'gas') return 'gas-m3'
    return named === 'crude' || named === 'products' ? 'm3' : 'volume-m3'
  }
  if (mentioned.has('water')) return 'volume-m3'
  if (scale >= SURELY_GAS) return 'gas-m3'
  if (named) return 'volume-m3'
  const oil = mentioned.has('crude') || mentioned.has('products')
  // Millions of m³ a day are a flow of gas; a tank's m³ are of what is in it.
  if (mentioned.has('gas') || (form !== 'amount' && scale > 1)) return oil ? 'volume-m3' : 'gas-m3'
  return oil ? 'm3' : 'volume-m3'
}

/** Wind and sun never give their full capacity for a year, nor near it. */
const capacity: Meaning = ({ mentioned }) => (mentioned.has('renewable') ? 'renewable-W' : 'W')

const energies: Meaning = ({ named, mentioned }) => {
  const among = named ? [named] : [...mentioned]
  const gas = among.includes('gas') || among.includes('lng')
  if (gas === among.includes('power')) return 'Wh'
  return gas ? 'gas-Wh' : 'power-Wh'
}

const pounds: Meaning = (context) => {
  const only = onlyOne(context, ['uranium', 'metal'])
  if (only === 'uranium') return 'u3o8-lb'
  return only === 'metal' ? 'metal-lb' : 'lb'
}

const word = (pattern: string, form: Form, unit: UnitId | Meaning, size = 1): UnitWord => ({
  pattern,
  is: new RegExp(`^(?:${pattern})$`, 'u'),
  form,
  means: typeof unit === 'function' ? unit : () => unit,
  size,
})
const wattHours = (prefix: string, name: string, size: number) => {
  const hours = `(?:${prefix}Wh|${name}watt[- ]?hours?)`
  return [
    word(`${hours}${yearly}`, 'yr', energies, size),
    word(`${hours}${daily}`, 'd', energies, size),
    word(hours, 'amount', energies, size),
  ]
}
const per = '(?: a | per |/)'
const yearly = `(?:/yr|${per}(?:year|annum))`
const daily = `(?:/d|${per}day)`
const metres = '(?:m[³3]|cubic met(?:re|er)s?)'
const feet = '(?:ft³|cubic f(?:ee|oo)t)'
const manyFeet = (pattern: string, size: number) => [
  word(`${pattern}(?:d|${daily})`, 'd', 'gas-ft3', size),
  word(pattern, 'amount', 'gas-ft3', size),
]
const price = (pattern: string, unit: UnitId | Meaning, size = 1) =>
  word(`${per}(?:${pattern})`, 'price', unit, size)

/**
 * House style, and how else the trade writes; the longer before the shorter that it begins with. A ton is
 * left alone, for it can be one of three.
 */
export const unitWords: readonly UnitWord[] = [
  word('(?:mb|MMb|MMbl|MMbbl)/d', 'd', barrels, 1e6),
  word('kb/d', 'd', barrels, 1e3),
  word(`b/d|bpd|(?:bl|bbl|barrels?)${daily}`, 'd', barrels),
  word(`bl${yearly}`, 'yr', barrels),
  word('boe/d', 'd', 'boe'),
  word('boe', 'amount', 'boe'),
  word('mb|MMbl|MMbbl', 'amount', barrels, 1e6),
  word('bl|bbls?|barrels?', 'amount', barrels),
  word(`(?:t|tonnes?)(?: of \\p{L}+(?= a | per ))?${yearly}`, 'yr', tonnes),
  word('t/d', 'd', tonnes),
  word('tonnes?|t', 'amount', tonnes),
  word(`bcm${yearly}`, 'yr', 'gas-m3', 1e9),
  word('bcm', 'amount', 'gas-m3', 1e9),
  word(`${metres}${yearly}`, 'yr', cubicMetres),
  word(`${metres}${daily}`, 'd', cubicMetres),
  word(metres, 'amount', cubicMetres),
  ...manyFeet('[Tt]cf', 1e12),
  ...manyFeet('[Bb]cf', 1e9),
  ...manyFeet('(?:MM|mm)cf', 1e6),
  word(`${feet}${yearly}`, 'yr', 'gas-ft3'),
  word(`${feet}${daily}`, 'd', 'gas-ft3'),
  word(feet, 'amount', 'gas-ft3'),
  ...wattHours('T', 'tera', 1e12),
  ...wattHours('G', 'giga', 1e9),
  ...wattHours('M', 'mega', 1e6),
  ...wattHours('k', 'kilo', 1e3),
  word('GW|gigawatts?', 'amount', capacity, 1e9),
  word('MW|megawatts?', 'amount', capacity, 1e6),
  word('PJ', 'amount', 'J', 1e15),
  word('TJ', 'amount', 'J', 1e12),
  word('GJ', 'amount', 'J', 1e9),
  word('Btu/d', 'd', 'Btu'),
  word('(?:mm|MM)Btu', 'amount', 'Btu', 1e6),
  word('Btu', 'amount', 'Btu'),
  word('therms?', 'amount', 'therm'),
  word('lbs?', 'amount', pounds),
  price('bl|bbl|barrel|b', barrels),
  price('(?:mn |million |mm|MM)Btu', 'Btu', 1e6),
  price('MWh|megawatt[- ]?hour', energies, 1e6),
  price('kWh|kilowatt[- ]?hour', energies, 1e3),
  price('GJ', 'J', 1e9),
  price('therm|th', 'therm'),
  price('1,000 ?m³', 'gas-m3', 1000),
  price('tonne|t', tonnes),
  price('lb|pound', pounds),
  price('gallon|USG', 'gallon'),
]
