/** Amounts as readers type them (`9.7m`, `50 million`) and units in every notation. */
import { termOf, termsIn } from './normal-form.ts'

/** Ways to write a scale behind a number; the first is how house style prints it. */
const scales: readonly (readonly string[])[] = [
  ['mn', 'm', 'million', 'mln'],
  ['bn', 'b', 'billion'],
  ['trn', 'tn', 'trillion'],
  ['k', 'thousand'],
  ['pc', 'percent'],
]

/** All wordings of a number with its scale, as terms; undefined for words that are no such amount. */
export function amountWordings(words: readonly string[]): string[][] | undefined {
  const at = words.findIndex((word) => /^[\d_]+$/.test(word))
  const before = words.slice(0, at).every((word) => /^(usd|eur|gbp|cny)$/.test(word))
  const scale = words[at + 1]
  if (at < 0 || !before || scale === undefined || words.length !== at + 2) return undefined
  const names = scales.find((names) => names.includes(scale))
  if (!names) return undefined
  return names.map((name) => [...words.slice(0, at + 1), termOf(name)])
}

/**
 * All wordings of a number with its unit, as terms: `60 dollars` also as `$60`, `10 bcm` as `10bn m³`.
 * Undefined for words that are no quantity.
 */
export function quantityWordings(words: readonly string[]): string[][] | undefined {
  const [number = '', ...rest] = words
  if (!/^[\d_]+$/.test(number) || rest.length === 0) return undefined
  const scale = scales.find((names) => names.includes(rest[0] ?? ''))
  const names = unitsByTerms.get(
    rest
      .slice(scale ? 1 : 0)
      .map(termOf)
      .join(' '),
  )
  const thousands = THOUSANDS.test(rest.join(' ')) && /^\d+$/.test(number)
  if (thousands) return [[`${number}000`, ...termsIn('b/d')]]
  // `55 mn t` is a scale with a unit and a unit itself.
  if (!names) return unitsByTerms.get(rest.map(termOf).join(' '))?.map((unit) => [number, ...unit])
  const amounts = scale ? scale.map((name) => [number, termOf(name)]) : [[number]]
  return amounts.flatMap((amount) =>
    names.flatMap((unit) =>
      CURRENCY.test(unit.join(' '))
        ? [
            [...unit, ...amount],
            [...amount, ...unit],
          ]
        : [[...amount, ...unit]],
    ),
  )
}

/** Of barrels a day, which house style writes out: `800 kb/d` is 800,000 b/d. */
const THOUSANDS = /^(?:kb d|kbd|kbpd|kbbl d|k b d|thousand b d|thousand bpd)$/
const CURRENCY = /^(?:usd|eur|gbp|cny)$/

/** Names of units that mean the same; house style prints the first. */
export const unitNames: readonly (readonly string[])[] = [
  ['$', 'dollar', 'USD', 'US$'],
  ['€', 'euro', 'EUR'],
  ['£', 'sterling', 'GBP'],
  ['¥', 'yuan', 'renminbi', 'CNY', 'RMB'],
  ['bl', 'barrel', 'bbl'],
  ['b/d', 'bpd', 'bl/d', 'bbl/d', 'barrels per day', 'barrels a day', 'barrels daily'],
  [
    'mn b/d',
    'mb/d',
    'mbd',
    'mbpd',
    'mmb/d',
    'mmbpd',
    'mn bl/d',
    'million b/d',
    'million bpd',
    'million barrels per day',
    'million barrels a day',
  ],
  ['bn m³', 'bcm', 'billion cubic metres', 'bn cubic metres'],
  [
    'bn m³/yr',
    'bcm/y',
    'bcm/yr',
    'bcma',
    'bcm a year',
    'bcm per year',
    'bn m³ a year',
    'billion cubic metres a year',
    'billion cubic metres per year',
  ],
  ['mn m³', 'mcm', 'million cubic metres', 'mn cubic metres'],
  [
    'mn m³/d',
    'mcm/d',
    'mcmd',
    'mcm a day',
    'million cubic metres a day',
    'million cubic metres per day',
  ],
  [
    'bn ft³/d',
    'bcf/d',
    'bcfd',
    'bcf a day',
    'bcf per day',
    'billion cubic feet a day',
    'billion cubic feet per day',
  ],
  ['bn ft³', 'bcf', 'billion cubic feet'],
  ['trn ft³', 'tcf', 'trillion cubic feet'],
  ['m³', 'cubic metre'],
  ['ft³', 'cubic foot', 'cubic feet'],
  [
    'mn t/yr',
    'mtpa',
    'mt/yr',
    'mt/y',
    'million tonnes per year',
    'million tonnes a year',
    'mn t a year',
    'mn tpa',
  ],
  ['mn t', 'million tonnes', 'mt'],
  ['t', 'tonne', 'metric ton', 'metric tonne'],
  ['mn Btu', 'mmBtu', 'million British thermal units', 'MBtu', 'million btu'],
  ['MWh', 'megawatt hour'],
  ['GWh', 'gigawatt hour'],
  ['TWh', 'terawatt hour'],
  ['MW', 'megawatt'],
  ['GW', 'gigawatt'],
  ['pc', 'per cent', 'percent', '%'],
  ['mn', 'million', 'mln'],
  ['bn', 'billion'],
  ['trn', 'trillion'],
  ['yr', 'year', 'annual'],
]

/** The names of each unit, as terms, by each of them. */
const unitsByTerms: ReadonlyMap<string, readonly string[][]> = new Map(
  unitNames.flatMap((names) => {
    const terms = names.map(termsIn)
    return terms.map((name): [string, string[][]] => [name.join(' '), terms])
  }),
)
const termsOfUnits: ReadonlySet<string> = new Set([
  ...[...unitsByTerms.keys()].flatMap((key) => key.split(' ')),
  ...scales.flat().map(termOf),
])

/** Whether a term is part of a unit's name or a scale, in any notation. */
export function isUnitTerm(term: string): boolean {
  return termsOfUnits.has(term)
}

/** Words of the longest number with its unit. */
export const longestQuantity =
  2 + Math.max(...[...unitsByTerms.keys()].map((key) => key.split(' ').length))
