/** Weeks of prices to start a test from. */
import fc from 'fast-check'
import type { Benchmark, BenchmarkWeek } from '#lib/catalog/model'
import { benchmark } from '#lib/content/schema'
import { addDays, plainDate } from '#lib/core/dates'

export const day = (text: string) => plainDate.parse(text)

/** Weeks one after another from a Friday on, with these averages and a low and a high around each. */
export function weeksOf(averages: readonly number[], first = '2022-01-07'): BenchmarkWeek[] {
  return averages.map((average, n) => ({
    weekEnding: addDays(day(first), n * 7),
    average,
    low: average - 1,
    high: average + 2,
    days: 5,
  }))
}

/** A benchmark as `benchmarks.yaml` could hold it. */
export function benchmarkOf(changes: Record<string, unknown> = {}): Benchmark {
  return benchmark.parse({
    id: 'brent',
    name: 'Brent',
    fullName: 'Europe Brent spot',
    unit: '$/bl',
    commodities: ['crude-oil'],
    source: 'U.S. Energy Information Administration',
    sourceUrl: 'https://www.eia.gov/x',
    series: 'RBRTE',
    asOf: '2026-08-21',
    ...changes,
  })
}

/** Any series: prices of any sign, now and then a hole. */
export const anySeries = fc
  .array(
    fc.record({
      low: fc.double({ min: -60, max: 200, noNaN: true }),
      up: fc.double({ min: 0, max: 40, noNaN: true }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      skip: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 30 })),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((steps) => {
    let weekEnding = day('2020-01-03')
    return steps.map(({ low, up, part, skip }): BenchmarkWeek => {
      weekEnding = addDays(weekEnding, 7 * (1 + skip))
      return { weekEnding, low, high: low + up, average: low + up * part, days: 5 }
    })
  })
