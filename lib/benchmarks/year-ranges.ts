/** The years of a series on one scale: lowest, highest and average of each. */
import type { BenchmarkPrice } from '#lib/catalog/model'

export interface YearRange {
  readonly year: string
  readonly lowest: number
  readonly highest: number
  readonly average: number
  /** Places on the scale of all years, from 0 to 100. */
  readonly from: number
  readonly to: number
  readonly middle: number
}

/** A year of fewer prices than these is no year: what a series began or ended with. */
const FEWEST = { daily: 60, monthly: 3 } as const

/** Each year that has prices enough, oldest first, on a scale from zero, or from the lowest below it. */
export function yearRanges(
  prices: readonly BenchmarkPrice[],
  frequency: 'daily' | 'monthly',
): YearRange[] {
  const byYear = Map.groupBy(prices, ({ day }) => day.slice(0, 4))
  const years = [...byYear]
    .filter(([, some]) => some.length >= FEWEST[frequency])
    .map(([year, some]) => {
      const values = some.map(({ price }) => price)
      return {
        year,
        lowest: Math.min(...values),
        highest: Math.max(...values),
        average: values.reduce((sum, value) => sum + value, 0) / values.length,
      }
    })
  const foot = Math.min(0, ...years.map(({ lowest }) => lowest))
  const head = Math.max(...years.map(({ highest }) => highest))
  const place = (value: number) => Math.round((1000 * (value - foot)) / (head - foot)) / 10
  return years.map((one) => ({
    ...one,
    from: place(one.lowest),
    to: place(one.highest),
    middle: place(one.average),
  }))
}
