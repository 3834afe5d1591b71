/** Futures that a text quotes, while the chart beside it shows spot prices or the averages of months. */
import type { Benchmark } from '#lib/catalog/model'
import { sentencesOf } from './price-names.ts'

type Series = Pick<Benchmark, 'id' | 'name' | 'frequency' | 'unit' | 'commodities'>

/** Not the name of a company: `Price Futures Group`. */
const FUTURES = /\bfutures\b|^Futures\b|\b[Ff]ront[- ]month\b/
const UNITS = /([$€£])\d[\d.,]*\/(MWh|therm|t|bl|mn Btu)/g
/** What is sold by a unit: gas by all three of its. */
const kinds: readonly RegExp[] = [/bl$/, /\/t$/, /MWh$|therm$|Btu$/]
/** What a commodity is called in a sentence that names no price. */
const goods: ReadonlyMap<string, RegExp> = new Map([
  ['crude-oil', /\b(?:oil|crude)\b/i],
  ['natural-gas', /\bgas\b/i],
  ['lng', /\bLNG\b/],
  ['coal', /\bcoal\b/i],
])

/**
 * For each chart what to know of the futures that the text quotes of its price. A sentence is about
 * the prices that it names, or else about that of the commodity it names, or else about the first
 * chart, where it quotes no other kind of unit.
 */
export function quotedFutures(
  body: string,
  shown: readonly Series[],
  all: readonly Series[] = shown,
): Map<string, string[]> {
  const sentences = sentencesOf(body)
    .filter((sentence) => FUTURES.test(sentence))
    .map((sentence) => ({ sentence, of: subjectsOf(sentence, shown, all) }))
  return new Map(
    shown.map((series) => {
      const own = sentences.filter(({ of }) => of.includes(series)).map(({ sentence }) => sentence)
      return [series.id, own.length > 0 ? [differenceOf(own.join(' '), series)] : []]
    }),
  )
}

function subjectsOf(
  sentence: string,
  shown: readonly Series[],
  all: readonly Series[],
): readonly Series[] {
  const named = all.filter(({ name }) => sentence.includes(name))
  if (named.length > 0) return shown.filter((series) => named.includes(series))
  const spoken = [...goods].filter(([, word]) => word.test(sentence)).map(([id]) => id)
  const [first] = shown.filter(
    ({ commodities: [main = ''] }) => spoken.length === 0 || spoken.includes(main),
  )
  const units = unitsIn(sentence)
  const isOfFirst = first && (units.length === 0 || units.some((unit) => isAlike(unit, first.unit)))
  return isOfFirst ? [first] : []
}

/** `€/MWh` of `€180/MWh`, of each price in a text. */
function unitsIn(text: string): string[] {
  return [...text.matchAll(UNITS)].map(([, sign, per]) => `${sign}/${per}`)
}

function isAlike(one: string, other: string): boolean {
  return kinds.some((kind) => kind.test(one) && kind.test(other))
}

function differenceOf(quoted: string, { frequency, unit }: Series): string {
  const other = unitsIn(quoted).find((one) => one !== unit && isAlike(one, unit))
  const what = /front[- ]month/i.test(quoted) ? 'front-month futures' : 'futures'
  return [
    `The text quotes ${what}${other ? ` in ${other}` : ''};`,
    frequency === 'daily'
      ? 'the chart shows spot prices, which can differ.'
      : `the chart shows monthly averages${other ? ` in ${unit}` : ''}.`,
  ].join(' ')
}
