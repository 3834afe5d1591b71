/** What a chart of prices is not, and why one is not there: said in sentences, never left to be guessed. */
import type { Benchmark, BenchmarkWeek, Catalog, Commodity } from '../catalog/model.ts'
import { countryName } from '../countries.ts'
import { addDays, formatDay, type PlainDate } from '../dates.ts'
import { unheldIn } from './unheld.ts'
import { listInWords, price } from './words.ts'

/** A benchmark of some countries fits what is about one of them; one of none, the world. */
export function fits(benchmark: Benchmark, countries: readonly string[]): boolean {
  return (
    benchmark.countries.length === 0 || benchmark.countries.some((code) => countries.includes(code))
  )
}

/** Whose price a benchmark is, and that others have none here. */
export function regionInWords(
  source: Pick<Catalog, 'findCommodity'>,
  benchmark: Benchmark,
  and = '',
): string {
  const where = listInWords(benchmark.countries.map(countryInWords))
  const [commodity] = benchmark.commodities.flatMap((id) => source.findCommodity(id) ?? [])
  const what = commodity ? ` of ${inSentence(commodity.name)}` : ''
  return and
    ? `${benchmark.name}, the price${what} in ${where},${and}; there is no series here for other places.`
    : `${benchmark.name} is the price${what} in ${where}; there is no series here for other places.`
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
  const names = commodities
    .filter(({ benchmarks }) => benchmarks.length === 0)
    .map(({ name }) => inSentence(name))
  if (names.length === 0) return []
  return [
    `There is no benchmark here for ${listInWords(names, 'or')}, and none is put in its place.`,
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
      ? [`The text names ${listInWords(names)}, of which there is no series here.`]
      : []),
  ]
}

/** A commodity's name inside a sentence: `coal`, but `LNG`. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
