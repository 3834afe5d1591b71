/** A second series on a chart: in the same dollars, or both as an index where their units differ. */

import type { Benchmark, BenchmarkPrice, Catalog } from '#lib/catalog/model'
import { pricesWithin } from './window.ts'
import { seriesInWords } from './words.ts'

/** What is drawn besides the first series. */
export interface SecondSeries {
  readonly benchmark: Benchmark
  readonly prices: readonly BenchmarkPrice[]
  /** True where both are drawn as an index, 100 at the first day of each. */
  readonly isIndexed: boolean
  readonly description: string
}

/** Another benchmark over the days of a first; undefined where it has no prices then. */
export function comparedWith(
  source: Pick<Catalog, 'findBenchmark' | 'listPrices'>,
  first: Benchmark,
  prices: readonly BenchmarkPrice[],
  id: string,
): SecondSeries | undefined {
  const benchmark = source.findBenchmark(id)
  const [start, end] = [prices[0], prices.at(-1)]
  if (!benchmark || !start || !end) return undefined
  const others = pricesWithin(source, id, benchmark.frequency, start.day, end.day)
  if (others.length === 0) return undefined
  const isIndexed = first.unit !== benchmark.unit
  return { benchmark, prices: others, isIndexed, description: seriesInWords(benchmark, others) }
}

/** Prices as an index: 100 at the first that is above zero. */
export function indexed(prices: readonly BenchmarkPrice[]): BenchmarkPrice[] {
  const base = prices.find(({ price }) => price > 0)?.price
  return base === undefined
    ? []
    : prices.map(({ day, price }) => ({ day, price: (price / base) * 100 }))
}
