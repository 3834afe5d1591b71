import { expect, test } from 'vitest'
import { drawPrices } from '#lib/benchmarks/chart/chart'
import { type LatestPrice, listLatestPrices } from '#lib/benchmarks/latest'
import { priceGroups } from '#lib/benchmarks/price-groups'
import { scaleOf, sharedScaleInWords } from '#lib/benchmarks/price-scale'
import { commodity } from '#lib/content/vocabulary-schema'
import { benchmarkOf, day, daysOf } from './some-prices.ts'

const indexOf = (...values: number[]) => ({ index: daysOf(values) })

test('the scale of a table holds its lines, and neither a spike nor a crash takes all of it', () => {
  expect(scaleOf([indexOf(100, 88, 203), indexOf(100, 77, 145)])).toEqual({ foot: 75, head: 205 })
  expect(scaleOf([indexOf(100, 88), indexOf(100, 1040, 3)])).toEqual({ foot: 40, head: 220 })
  expect(scaleOf([indexOf(100, 101, 99)])).toEqual({ foot: 90, head: 110 })
  expect(scaleOf([])).toEqual({ foot: 90, head: 110 })
})

test('only a table with a cut line says what a break is', () => {
  expect(sharedScaleInWords([indexOf(100, 150)])).not.toMatch(/broken/)
  expect(sharedScaleInWords([indexOf(100, 150), indexOf(100, 500)])).toMatch(/beyond 90 or 220/)
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
