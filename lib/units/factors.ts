/** The one table of factors. Everything that is converted anywhere is arithmetic on it. */

/** Who publishes a factor. */
export interface FactorSource {
  readonly publisher: string
  readonly title: string
  readonly url: string
  /** Of the edition or the figures, where it says. */
  readonly year?: number
}

const review: FactorSource = {
  publisher: 'BP',
  title: 'Statistical Review of World Energy: approximate conversion factors',
  url: 'https://www.energyinst.org/statistical-review',
  year: 2021,
}
const spe: FactorSource = {
  publisher: 'Society of Petroleum Engineers',
  title: 'Unit conversion factors',
  url: 'https://www.spe.org/industry/unit-conversion-factors.php',
}
const nist: FactorSource = {
  publisher: 'National Institute of Standards and Technology',
  title: 'Guide for the Use of the International System of Units (SP 811)',
  url: 'https://www.nist.gov/pml/special-publication-811',
  year: 2008,
}
const eia: FactorSource = {
  publisher: 'US Energy Information Administration',
  title: 'Energy conversion calculators',
  url: 'https://www.eia.gov/energyexplained/units-and-calculators/energy-conversion-calculators.php',
  year: 2021,
}
const si: FactorSource = {
  publisher: 'Bureau International des Poids et Mesures',
  title: 'The International System of Units',
  url: 'https://www.bipm.org/en/publications/si-brochure',
  year: 2019,
}
const nuclear: FactorSource = {
  publisher: 'World Nuclear Association',
  title: 'Conversion factors',
  url: 'https://world-nuclear.org/information-library',
}

/** How a unit is written: `symbol` after the number, `of` after a rate, `term` in the glossary. */
interface UnitForm {
  readonly symbol: string
  /** Trade: mn, bn and trn before it. SI: M, G, T on it. */
  readonly scale: 'trade' | 'si'
  readonly of?: string
  readonly term?: string
}

/**
 * Units by their base: one m³, bl, t, Wh, J, Btu. What a unit is a measure of belongs to it, for a
 * tonne of LNG and a tonne of crude convert to different things.
 */
export const units = {
  'gas-m3': { symbol: 'm³', scale: 'trade', of: 'of gas', term: 'cubic-metre' },
  'gas-ft3': { symbol: 'ft³', scale: 'trade', of: 'of gas', term: 'cubic-foot' },
  'lng-t': { symbol: 't', scale: 'trade', of: 'of LNG', term: 'tonnes-of-lng' },
  'crude-t': { symbol: 't', scale: 'trade', of: 'of crude', term: 'tonne' },
  'crude-bl': { symbol: 'bl', scale: 'trade', term: 'barrel' },
  /** A barrel of what may be no crude: a volume, and nothing more. */
  bl: { symbol: 'bl', scale: 'trade', term: 'barrel' },
  m3: { symbol: 'm³', scale: 'trade' },
  /** A cubic metre of what the text does not say. */
  'volume-m3': { symbol: 'm³', scale: 'trade' },
  gallon: { symbol: 'US gallon', scale: 'trade' },
  litre: { symbol: 'litre', scale: 'trade' },
  /** Heat of gas, power, and energy of which the text does not say what it is. */
  'gas-Wh': { symbol: 'Wh', scale: 'si', term: 'megawatt-hour' },
  'power-Wh': { symbol: 'Wh', scale: 'si', term: 'megawatt-hour' },
  Wh: { symbol: 'Wh', scale: 'si', term: 'megawatt-hour' },
  J: { symbol: 'J', scale: 'si' },
  Btu: { symbol: 'Btu', scale: 'trade', term: 'british-thermal-unit' },
  therm: { symbol: 'therm', scale: 'trade', term: 'therm' },
  boe: { symbol: 'boe', scale: 'trade', term: 'barrel-of-oil-equivalent' },
  W: { symbol: 'W', scale: 'si', term: 'gigawatt' },
  'renewable-W': { symbol: 'W', scale: 'si', term: 'gigawatt' },
  'u3o8-lb': { symbol: 'lb', scale: 'trade', of: 'of U₃O₈', term: 'pound-u3o8' },
  'uranium-kg': { symbol: 'kg', scale: 'trade', of: 'of uranium' },
  'metal-lb': { symbol: 'lb', scale: 'trade' },
  'metal-t': { symbol: 't', scale: 'trade', term: 'tonne' },
  lb: { symbol: 'lb', scale: 'trade' },
  kg: { symbol: 'kg', scale: 'trade' },
  /** A tonne of what the text does not say, or of what no factor fits. */
  t: { symbol: 't', scale: 'trade', term: 'tonne' },
} as const satisfies Readonly<Record<string, UnitForm>>

export type UnitId = keyof typeof units

/** How a unit is written. */
export function formOf(unit: UnitId): UnitForm {
  return units[unit]
}

/** One `from` is `value` `to`. */
export interface Factor {
  readonly from: UnitId
  readonly to: UnitId
  readonly value: number
  /** Digits that mean something; none for a definition, which is exact. */
  readonly digits?: number
  /** What the factor takes for granted. */
  readonly basis?: string
  /** None where the two are one unit under two names. */
  readonly source?: FactorSource
}

const gross = 'gross calorific value of 40 MJ/m³'

export const factors: readonly Factor[] = [
  { from: 'gas-m3', to: 'gas-ft3', value: 35.315, digits: 5, source: review },
  { from: 'gas-m3', to: 'J', value: 40e6, digits: 3, basis: gross, source: review },
  {
    from: 'lng-t',
    to: 'gas-m3',
    value: 1360,
    digits: 3,
    basis: 'LNG of average composition',
    source: review,
  },
  {
    from: 'boe',
    to: 'J',
    value: 6.119e9,
    digits: 4,
    basis: '5.8mn Btu by convention',
    source: review,
  },
  {
    from: 'crude-t',
    to: 'crude-bl',
    value: 7.33,
    digits: 3,
    basis: 'crude of average density',
    source: spe,
  },
  {
    from: 'crude-bl',
    to: 'Btu',
    value: 5.691e6,
    digits: 3,
    basis: 'gross heat of US crude',
    source: eia,
  },
  { from: 'crude-bl', to: 'bl', value: 1 },
  { from: 'bl', to: 'm3', value: 0.1589873, source: spe },
  { from: 'bl', to: 'gallon', value: 42, source: eia },
  { from: 'm3', to: 'litre', value: 1000, source: si },
  { from: 'gas-Wh', to: 'Wh', value: 1 },
  { from: 'power-Wh', to: 'Wh', value: 1 },
  { from: 'Wh', to: 'J', value: 3600, source: si },
  { from: 'Btu', to: 'J', value: 1055.056, digits: 7, source: nist },
  { from: 'therm', to: 'Btu', value: 100_000, source: nist },
  { from: 'W', to: 'power-Wh', value: 8760, basis: 'full output for 8,760 hours', source: si },
  {
    from: 'u3o8-lb',
    to: 'uranium-kg',
    value: 0.3846,
    digits: 4,
    basis: '0.848 parts of uranium in U₃O₈ by weight',
    source: nuclear,
  },
  { from: 'metal-lb', to: 'lb', value: 1 },
  { from: 'metal-t', to: 't', value: 1 },
  { from: 'lb', to: 'kg', value: 0.45359237, source: nist },
  { from: 't', to: 'kg', value: 1000, source: si },
]
