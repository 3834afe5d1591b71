/** What a price did in a part of its series, in one sentence. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { periodsOf } from './periods.ts'
import { price, spanInWords } from './words.ts'

/** `2020: from $61.06/bl to $48.18/bl; lowest −$36.98/bl on 20 April 2020, highest …, average …`. */
export function describePart(
  { unit, frequency }: Pick<Benchmark, 'unit' | 'frequency'>,
  prices: readonly BenchmarkPrice[],
  name: string,
): string {
  const [row] = [...periodsOf(prices, frequency, 0).rows]
  const [first, last] = [prices[0], prices.at(-1)]
  if (!row || !first || !last) return `${name}: no prices.`
  const values = prices.map((one) => one.price)
  const average = values.reduce((sum, value) => sum + value, 0) / values.length
  const say = (value: number) => price(value, unit)
  return `${name}: from ${say(first.price)} to ${say(last.price)}; lowest ${say(Math.min(...values))}, highest ${say(Math.max(...values))}, average ${say(average)}.`
}

/** `2020` for a whole year; any other part by its days. */
export function nameOfPart(
  { frequency }: Benchmark,
  part: Partial<Record<'from' | 'to', PlainDate | undefined>>,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): string {
  const [start, end] = [part.from ?? from, part.to ?? to]
  const year = start.slice(0, 4)
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year
  return spanInWords(start, end, frequency)
}
