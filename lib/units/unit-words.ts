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
const wattHours = (prefix: string, size: number) => [
  word(`${prefix}Wh/yr`, 'yr', energies, size),
  word(`${prefix}Wh/d`, 'd', energies, size),
  word(`${prefix}Wh`, 'amount', energies, size),
]

/** The longer before the shorter that it begins with. */
export const unitWords: readonly UnitWord[] = [
  word('b/d|bl/d|barrels? (?:a|per) day', 'd', barrels),
  word('bl/yr', 'yr', barrels),
  word('boe/d', 'd', 'boe'),
  word('boe', 'amount', 'boe'),
  word('bl|barrels?', 'amount', barrels),
  word('t/yr|tonnes? (?:a|per) year', 'yr', tonnes),
  word('t/d', 'd', tonnes),
  word('tonnes?|t', 'amount', tonnes),
  word('m³/yr', 'yr', cubicMetres),
  word('m³/d', 'd', cubicMetres),
  word('m³', 'amount', cubicMetres),
  word('ft³/yr', 'yr', 'gas-ft3'),
  word('ft³/d', 'd', 'gas-ft3'),
  word('ft³', 'amount', 'gas-ft3'),
  ...wattHours('T', 1e12),
  ...wattHours('G', 1e9),
  ...wattHours('M', 1e6),
  ...wattHours('k', 1e3),
  word('GW', 'amount', capacity, 1e9),
  word('MW', 'amount', capacity, 1e6),
  word('PJ', 'amount', 'J', 1e15),
  word('TJ', 'amount', 'J', 1e12),
  word('GJ', 'amount', 'J', 1e9),
  word('Btu/d', 'd', 'Btu'),
  word('Btu', 'amount', 'Btu'),
  word('therms?', 'amount', 'therm'),
  word('lb', 'amount', pounds),
  word('/(?:bl|barrel)| a barrel', 'price', barrels),
  word('/mn Btu', 'price', 'Btu', 1e6),
  word('/MWh', 'price', energies, 1e6),
  word('/kWh', 'price', energies, 1e3),
  word('/GJ', 'price', 'J', 1e9),
  word('/therm|/th| a therm', 'price', 'therm'),
  word('/1,000 ?m³', 'price', 'gas-m3', 1000),
  word('/t', 'price', tonnes),
  word('/lb', 'price', pounds),
  word('/gallon|/USG', 'price', 'gallon'),
]
