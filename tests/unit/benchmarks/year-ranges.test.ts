import { expect, test } from 'vitest'
import { yearRanges } from '#lib/benchmarks/year-ranges'
import { daysOf, monthsOf } from './some-prices.ts'

test('each year has its lowest, highest and average on one scale from zero', () => {
  const prices = daysOf(Array.from({ length: 500 }, (_, n) => (n < 260 ? 50 : 100)))
  expect(
    yearRanges(prices, 'daily').map(({ year, lowest, highest }) => [year, lowest, highest]),
  ).toEqual([
    ['2022', 50, 50],
    ['2023', 100, 100],
  ])
  expect(yearRanges(prices, 'daily')[0]).toMatchObject({
    from: 50,
    to: 50,
    middle: 50,
    average: 50,
  })
})

test('a scale goes below zero where a price did', () => {
  const [only] = yearRanges(monthsOf([-20, 30, 80]), 'monthly')
  expect(only).toMatchObject({ from: 0, to: 100, middle: 50 })
})

test('too few prices are no year', () => {
  expect(yearRanges(monthsOf([10, 20]), 'monthly')).toEqual([])
  expect(yearRanges([], 'daily')).toEqual([])
})
