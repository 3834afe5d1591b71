import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayTicks } from '#lib/benchmarks/chart/day-ticks'
import { addDays } from '#lib/core/dates'
import { day } from '../some-prices.ts'

const labels = (from: string, to: string) =>
  dayTicks(day(from), day(to)).map(({ label, year }) => (year ? `${label} ${year}` : label))

test('half a year is named by its months, with the year where it begins', () => {
  expect(labels('2021-09-24', '2022-03-23')).toEqual([
    'Oct 2021',
    'Nov',
    'Dec',
    'Jan 2022',
    'Feb',
    'Mar',
  ])
})

test('several years are named by themselves', () => {
  expect(labels('2020-01-03', '2026-08-21')).toEqual([
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
  ])
})

test('a few weeks are named by days', () => {
  expect(labels('2022-03-01', '2022-03-29')).toEqual([
    '1 Mar 2022',
    '8 Mar',
    '15 Mar',
    '22 Mar',
    '29 Mar',
  ])
})

test('days to name ascend, lie inside, and are at most seven', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 30_000 }),
      (start, length) => {
        const from = addDays(day('1970-01-01'), start)
        const to = addDays(from, length)
        const ticks = dayTicks(from, to)
        expect(ticks.length).toBeLessThanOrEqual(7)
        expect(ticks.map((tick) => tick.day)).toEqual(ticks.map((tick) => tick.day).toSorted())
        for (const tick of ticks) expect(tick.day >= from && tick.day <= to).toBe(true)
      },
    ),
  )
})
