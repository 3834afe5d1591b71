/** What a chart of prices is not, and why one is not there: said in sentences, never left to be guessed. */

import type { Benchmark, BenchmarkWeek, Catalog, Commodity } from '#lib/catalog/model'
import { countryName } from '#lib/core/countries'
import { addDays, formatDay, type PlainDate } from '#lib/core/dates'
import { unheldIn } from './unheld.ts'
import { listInWords, price } from './words.ts'

/** A benchmark of some countries fits what is about one of them; one of none, the world. */
export function fits(benchmark: Benchmark, countries: readonly string[]): boolean {
  return (
    benchmark.countries.length === 0 || benchmark.countries.some((code) => countries.includes(code))
  )
}

/** Whose price a benchmark is, and that no other place has one here; also why it is not shown. */
export function regionInWords(
  source: Pick<Catalog, 'findCommodity'>,
  { name, countries, commodities }: Benchmark,
  isShown: boolean,
): string {
  const where = listInWords(countries.map(countryInWords))
  const [commodity] = commodities.flatMap((id) => source.findCommodity(id) ?? [])
  const what = commodity ? `the price of ${pricedIn(commodity)}` : 'the price'
  // One hub in America prices gas there; the two other markets for it have their own.
  const elsewhere = countries.every((code) => code === 'US') ? 'in Europe or Asia' : 'elsewhere'
  return `${name} is the price in ${where}${isShown ? '' : ' and is not shown'}; no public series here gives ${what} ${elsewhere}.`
}

function countryInWords(code: string): string {
  const name = countryName(code) ?? code
  return /^(?:US|UK|UAE|European Union|Netherlands)$/.test(name) ? `the ${name}` : name
}

/** A price below nought looks like a slip, and is none. */
export function belowNought({ unit }: Benchmark, weeks: readonly BenchmarkWeek[]): string[] {
  const lowest = weeks.reduce<BenchmarkWeek | undefined>(
    (best, week) => (week.low < (best?.low ?? 0) ? week : best),
    undefined,
  )
  return lowest
    ? [
        `The low of ${price(lowest.low, unit)} in the week ending ${formatDay(lowest.weekEnding)} is real: sellers paid buyers.`,
      ]
    : []
}

/** What to know of a scale before reading a line on it. */
export function scaleInWords(
  benchmark: Benchmark,
  weeks: readonly BenchmarkWeek[],
  asked: 'linear' | 'log',
  drawn: 'linear' | 'log',
): string[] {
  const [real] = belowNought(benchmark, weeks)
  if (asked === 'log' && drawn === 'linear')
    return ['The scale is linear: no price here is above nought, and a logarithm needs one.']
  if (!real || drawn === 'linear') return real ? [real] : []
  return [
    `${real} A logarithmic scale has no place for it; arrows mark such weeks, and the linear scale draws them.`,
  ]
}

/** Says for which commodities there is no benchmark at all. */
export function withoutBenchmark(commodities: readonly Commodity[]): string[] {
  const names = commodities.filter(({ benchmarks }) => benchmarks.length === 0).map(pricedIn)
  if (names.length === 0) return []
  return [
    `No public price series here covers ${listInWords(names, 'or')}, and none is shown in its place.`,
  ]
}

/** Where a series begins or ends inside the reach of a chart. */
export function endInWords(
  { name, asOf }: Benchmark,
  weeks: readonly BenchmarkWeek[],
  published: PlainDate,
  end: PlainDate,
): string[] {
  const last = weeks.at(-1)
  if (!last) {
    return [
      published > asOf
        ? `The series of ${name} ends on ${formatDay(asOf)}, before this article.`
        : `There are no prices of ${name} for these weeks.`,
    ]
  }
  if (last.weekEnding < published)
    return [
      `The series of ${name} ends with the week to ${formatDay(last.weekEnding)}, before this article.`,
    ]
  if (last.weekEnding < addDays(end, -7))
    return [`The series ends with the week to ${formatDay(last.weekEnding)}.`]
  return []
}

/** What the text quotes and the charts do not show. */
export function notQuoted(body: string, hasChart: boolean): string[] {
  const names = unheldIn(body)
  return [
    ...(hasChart && /\b(?:futures|front[- ]month)\b/i.test(body)
      ? ['The text quotes futures; the charts show spot prices, which can differ.']
      : []),
    ...(names.length > 0
      ? [`The text names ${listInWords(names)}, for which there is no public series here.`]
      : []),
  ]
}

/** What is bought and sold, where a commodity's name is that of its trade. */
const goods: ReadonlyMap<string, string> = new Map([
  ['nuclear', 'nuclear fuel'],
  ['shipping', 'freight'],
])

/** What of a commodity has a price, inside a sentence: `coal`, `LNG`, `nuclear fuel`. */
function pricedIn({ id, name }: Commodity): string {
  const inSentence = /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
  return goods.get(id) ?? inSentence
}
