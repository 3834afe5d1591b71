/** Prices to start a test from. */
import fc from 'fast-check'
import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { benchmark } from '#lib/content/vocabulary-schema'
import { addDays, plainDate, sortTime } from '#lib/core/dates'

export const day = (text: string) => plainDate.parse(text)

/** Prices of one trading day after another, Monday to Friday. */
export function daysOf(prices: readonly number[], first = '2022-01-03'): BenchmarkPrice[] {
  let at = day(first)
  return prices.map((price) => {
    while ([0, 6].includes(new Date(sortTime(at)).getUTCDay())) at = addDays(at, 1)
    const one = { day: at, price }
    at = addDays(at, 1)
    return one
  })
}

/** Averages of one month after another. */
export function monthsOf(prices: readonly number[], firstYear = 2022): BenchmarkPrice[] {
  return prices.map((price, n) => {
    const month = String((n % 12) + 1).padStart(2, '0')
    return { day: day(`${firstYear + Math.floor(n / 12)}-${month}-01`), price }
  })
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

/** Any daily series: prices of any sign, now and then days without one. */
export const anySeries = fc
  .array(
    fc.record({
      price: fc.double({ min: -60, max: 200, noNaN: true }),
      skip: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 30 })),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((steps) => {
    let at = day('2020-01-03')
    return steps.map(({ price, skip }): BenchmarkPrice => {
      at = addDays(at, 1 + skip)
      return { day: at, price: Math.round(price * 100) / 100 + 0 }
    })
  })
