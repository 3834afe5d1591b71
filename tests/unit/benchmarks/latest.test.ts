import { expect, test } from 'vitest'
import { listLatestPrices } from '#lib/benchmarks/latest'
import { sourceInWords } from '#lib/benchmarks/source'
import { basisInWords, chartTitle } from '#lib/benchmarks/words'
import type { BenchmarkPrice } from '#lib/catalog/model'
import { addDays } from '#lib/core/dates'
import { yearBefore } from '#lib/core/months'
import { benchmarkOf, day, daysOf, monthsOf } from './some-prices.ts'

const sourceOf = (prices: readonly BenchmarkPrice[], changes: Record<string, unknown> = {}) => ({
  listBenchmarks: () => [benchmarkOf(changes)],
  spanOf: () => {
    const [first, last] = [prices[0], prices.at(-1)]
    return first && last ? { first: first.day, last: last.day } : undefined
  },
  listPrices: (_: string, from: string, to: string) =>
    prices.filter((one) => one.day >= from && one.day <= to),
})
const years = daysOf(
  Array.from({ length: 1200 }, (_, n) => 40 + (n % 97)),
  '2020-01-01',
)
const baseOn = (until: string, prices = years, changes = {}) => {
  const [found] = listLatestPrices(sourceOf(prices, changes), { until: day(until) })
  return [found?.first.day, found?.last.day]
}

test('an import average is no market price, and its newest months are estimates until others follow', () => {
  const months = monthsOf(Array.from({ length: 20 }, (_, n) => 10 + n))
  const japan = { frequency: 'monthly', basis: 'import average', endsInEstimates: true }
  const isEstimate = (until: string, changes = {}) =>
    listLatestPrices(sourceOf(months, { ...japan, ...changes }), { until: day(until) })[0]
      ?.isEstimate
  expect([isEstimate('2024-01-01'), isEstimate('2023-08-30')]).toEqual([true, false])
  expect(isEstimate('2024-01-01', { endsInEstimates: false })).toBe(false)
  const benchmark = benchmarkOf(japan)
  expect(chartTitle(benchmark, months)).toMatch(/, monthly import average, /)
  expect(basisInWords(benchmarkOf({ frequency: 'monthly' }))).toBe('monthly')
  expect(sourceInWords(benchmark)).toMatch(/The last are estimates\.$/)
})

test.each([
  // A Thursday and the Wednesday a year before it.
  ['2022-02-24', '2021-02-24', '2022-02-24'],
  // A year before is a Sunday: the quote of the Friday.
  ['2022-03-14', '2021-03-12', '2022-03-14'],
  // A Sunday itself: a year before its last price, not before the day that is shown.
  ['2022-02-27', '2021-02-25', '2022-02-25'],
  // Over a leap day.
  ['2021-02-26', '2020-02-26', '2021-02-26'],
  ['2021-01-01', '2020-01-01', '2021-01-01'],
  // The series begins within the year.
  ['2020-06-01', '2020-01-01', '2020-06-01'],
])('on %s a year before is %s', (until, first, last) => {
  expect(baseOn(until)).toEqual([first, last])
})

test('a year before a month is the same month', () => {
  const months = monthsOf(Array.from({ length: 40 }, (_, n) => 10 + n))
  expect(baseOn('2024-07-02', months, { frequency: 'monthly' })).toEqual([
    '2023-06-01',
    '2024-06-01',
  ])
})

test('the base is the price of its day, and the change is from the price before', () => {
  const [found] = listLatestPrices(sourceOf(years), { until: day('2022-02-24') })
  const at = (on: string) => years.find((one) => one.day === on)?.price ?? Number.NaN
  expect(found?.yearChange.amount).toBeCloseTo(Math.abs(at('2022-02-24') - at('2021-02-24')), 6)
  expect(found?.change?.from).toBe('2022-02-23')
  expect(found?.change?.move.amount).toBeCloseTo(Math.abs(at('2022-02-24') - at('2022-02-23')), 6)
})

test('a year before 29 February is the 28th', () => {
  expect(yearBefore(day('2024-02-29'))).toBe('2023-02-28')
  expect(yearBefore(day('2024-03-01'))).toBe('2023-03-01')
  expect(yearBefore(addDays(day('2024-03-01'), -2))).toBe('2023-02-28')
})
