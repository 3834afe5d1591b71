import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawPrices } from '#lib/benchmarks/chart/chart'
import { isWithin } from '#lib/benchmarks/chart/shared-scale'
import { type LatestPrice, listLatestPrices } from '#lib/benchmarks/latest'
import { priceGroups } from '#lib/benchmarks/price-groups'
import { scaleOf, sharedScaleInWords, timeAxisOf } from '#lib/benchmarks/price-scale'
import { indexed } from '#lib/benchmarks/second-series'
import type { BenchmarkPrice } from '#lib/catalog/model'
import { commodity } from '#lib/content/vocabulary-schema'
import { anySeries, benchmarkOf, day, daysOf, monthsOf } from './some-prices.ts'

const indexOf = (...values: number[]) => ({ index: daysOf(values) })

test('the scale of a table holds its lines, and a short spike does not take all of it', () => {
  expect(scaleOf([indexOf(100, 88, 203), indexOf(100, 77, 145)])).toEqual({ foot: 75, head: 205 })
  expect(scaleOf([indexOf(100, 101, 99)])).toEqual({ foot: 90, head: 110 })
  expect(scaleOf([])).toEqual({ foot: 90, head: 110 })
  const year = Array.from({ length: 100 }, (_, n) => 100 + (n % 7))
  const with4 = (value: number, count = 4) =>
    indexOf(...year.map((price, n) => (n >= 50 && n < 50 + count ? value : price)))
  expect(scaleOf([with4(1040)])).toEqual({ foot: 90, head: 220 })
  expect(scaleOf([with4(3)])).toEqual({ foot: 40, head: 110 })
  expect(scaleOf([with4(1040, 5)])).toEqual({ foot: 90, head: 1040 })
  expect(scaleOf([with4(215)])).toEqual({ foot: 90, head: 215 })
  // One month of twelve is no short time, and a last price is always within.
  expect(scaleOf([indexOf(100, 88), indexOf(100, 1040, 3)])).toEqual({ foot: 3, head: 1040 })
  expect(scaleOf([indexOf(...year, 523)])).toEqual({ foot: 90, head: 525 })
})

test('whatever the prices, little of a line is beyond the scale, and its end never is', () => {
  fc.assert(
    fc.property(fc.array(anySeries, { minLength: 1, maxLength: 4 }), (all) => {
      const latest = all.map((prices) => ({ index: indexed(prices) }))
      const scale = scaleOf(latest)
      for (const { index } of latest) {
        const positive = index.filter(({ price }) => price > 0)
        const outside = positive.filter((one) => !isWithin(scale, one))
        expect(outside.length).toBeLessThanOrEqual(0.08 * positive.length)
        const last = index.at(-1)
        if (last && last.price > 0) expect(isWithin(scale, last)).toBe(true)
      }
    }),
  )
})

test('all lines of a table are on one axis of time, and a series that ended long ago does not squeeze it', () => {
  const timed = (index: readonly BenchmarkPrice[], frequency = 'daily') => ({
    index,
    benchmark: benchmarkOf({ frequency }),
  })
  const days = timed(daysOf([1, 2, 3], '2025-08-18'))
  expect(timeAxisOf([days])).toEqual({ from: '2025-08-18', to: '2025-08-20' })
  expect(timeAxisOf([days, timed(monthsOf([1, 2, 3], 2025), 'monthly')])).toEqual({
    from: '2025-01-01',
    to: '2025-08-20',
  })
  expect(timeAxisOf([timed(monthsOf([1, 2, 3], 2025), 'monthly')])?.to).toBe('2025-03-31')
  expect(timeAxisOf([days, timed(daysOf([1, 2], '2011-01-03'))])?.from).toBe('2023-08-01')
  expect(timeAxisOf([])).toBeUndefined()
})

test('only a table in which a line leaves the scale says what an arrow is', () => {
  const short = Array.from({ length: 100 }, (_, n) => (n === 50 ? 900 : 100))
  const said = (...values: number[]) =>
    sharedScaleInWords([{ ...indexOf(...values), benchmark: benchmarkOf() }])
  expect(said(100, 150)).not.toMatch(/arrow/)
  expect(said(...short)).toMatch(/arrow is where a line leaves the scale/)
})

test('a doubling is as high from wherever it starts', () => {
  const { y } = drawPrices({
    points: daysOf([50, 200]),
    from: day('2022-01-03'),
    to: day('2022-01-04'),
    height: 48,
    scale: 'log',
  })
  expect(y(50) - y(100)).toBeCloseTo(y(100) - y(200), 1)
})

test('prices are grouped by their first commodity, and what rose most comes first', () => {
  const [oil, gas, coal] = ['crude-oil', 'natural-gas', 'coal'].map((id) =>
    commodity.parse({ id, name: id, shortName: id, scope: 'Scope.', hue: 1 }),
  )
  const pricesOf = (id: string, of: string, change: number): LatestPrice[] =>
    listLatestPrices({
      listBenchmarks: () => [benchmarkOf({ id, commodities: [of, 'lng'] })],
      spanOf: () => ({ first: day('2022-01-03'), last: day('2022-01-04') }),
      listPrices: () => daysOf([100, 100 + change]),
    })
  const latest = [
    ...pricesOf('one', 'crude-oil', 3),
    ...pricesOf('two', 'natural-gas', 9),
    ...pricesOf('three', 'crude-oil', -50),
    ...pricesOf('four', 'crude-oil', 8),
  ]
  const groups = priceGroups(
    [gas, oil, coal].flatMap((one) => one ?? []),
    latest,
  )
  expect(
    groups.map((group) => [
      group.commodity.id,
      ...group.latest.map(({ benchmark }) => benchmark.id),
    ]),
  ).toEqual([
    ['natural-gas', 'two'],
    ['crude-oil', 'four', 'one', 'three'],
  ])
})
