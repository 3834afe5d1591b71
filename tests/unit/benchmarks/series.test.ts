import fc from 'fast-check'
import { expect, test } from 'vitest'
import { densest } from '#lib/benchmarks/moments'
import { countPerPoint, periodsOf, thinned } from '#lib/benchmarks/periods'
import { weeksWithin } from '#lib/benchmarks/series'
import { readWindow, yearsOf } from '#lib/benchmarks/window'
import { addDays } from '#lib/dates'
import { anySeries, day, weeksOf } from './some-weeks.ts'

const weeks = weeksOf(Array.from({ length: 156 }, (_, n) => 70 + (n % 13)))
const source = {
  spanOf: () => ({ first: day('2022-01-07'), last: day('2024-12-27') }),
  listWeeks: (_: string, from: string, to: string) =>
    weeks.filter(({ weekEnding }) => weekEnding >= from && weekEnding <= to),
}
const read = (query: string) => readWindow(source, 'brent', new URLSearchParams(query))

test('a query without a part is the whole series on a linear scale', () => {
  expect(read('')).toEqual({ ok: true, window: { scale: 'linear' } })
  expect(read('utm_source=x&scale=log&from=2022-03-01')).toEqual({
    ok: true,
    window: { scale: 'log', from: '2022-03-01' },
  })
})

test.each([
  ['scale=cube', 'scale', 'is no scale; write linear or log'],
  ['from=yesterday', 'from', 'is not a day; write it as 2021-12-23'],
  ['to=2022-02-30', 'to', 'is not a day; write it as 2021-12-23'],
  ['from=2023-01-01&to=2022-01-01', 'from', 'is after 2022-01-01; exchange the two'],
  [
    'from=2031-01-01',
    'from',
    'leaves no week: the series runs from 3 January 2022 to 27 December 2024',
  ],
  [
    'to=2019-01-01',
    'to',
    'leaves no week: the series runs from 3 January 2022 to 27 December 2024',
  ],
])('%s makes no sense', (query, key, message) => {
  expect(read(query)).toMatchObject({ ok: false, faults: [{ key, message }] })
})

test('a week belongs to a part when a trading day of it does', () => {
  const ends = (from: string, to: string) =>
    weeksWithin(source, 'brent', day(from), day(to)).map(({ weekEnding }) => weekEnding)
  expect(ends('2022-01-14', '2022-01-14')).toEqual(['2022-01-14'])
  // A Monday, and a Saturday that no week traded on.
  expect(ends('2022-01-10', '2022-01-10')).toEqual(['2022-01-14'])
  expect(ends('2022-01-15', '2022-01-16')).toEqual([])
})

test('the years of a series are those of its weeks', () => {
  expect(yearsOf(source.spanOf()).map(({ year }) => year)).toEqual(['2022', '2023', '2024'])
})

test('rows are weeks, then months, then quarters, then years, never more than asked', () => {
  expect(periodsOf(weeks.slice(0, 52)).kind).toBe('week')
  expect(periodsOf(weeks)).toMatchObject({ kind: 'month' })
  expect(periodsOf(weeks, 20).kind).toBe('quarter')
  expect(periodsOf(weeks, 5).kind).toBe('year')
  expect(periodsOf(weeks).rows[1]).toMatchObject({ label: 'February 2022', to: '2022-02-25' })
})

test('fewer rows or points lose no high, no low and no day', () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 1, max: 30 }), (series, most) => {
      const lowest = Math.min(...series.map(({ low }) => low))
      const highest = Math.max(...series.map(({ high }) => high))
      for (const some of [thinned(series, most), periodsOf(series, most).rows]) {
        expect(Math.min(...some.map(({ low }) => low))).toBe(lowest)
        expect(Math.max(...some.map(({ high }) => high))).toBe(highest)
        for (const { low, average, high } of some) {
          expect(average).toBeGreaterThanOrEqual(low - 1e-9)
          expect(average).toBeLessThanOrEqual(high + 1e-9)
        }
      }
      expect(thinned(series, most).length).toBeLessThanOrEqual(most)
      expect(thinned(series, most).at(-1)?.weekEnding).toBe(series.at(-1)?.weekEnding)
    }),
  )
})

test('all news of a series is counted at some point of its line', () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 1, max: 30 }), (series, most) => {
      const points = thinned(series, most)
      const news = series.map(({ weekEnding }, n) => ({ weekEnding, count: (n % 3) + 1 }))
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
      expect(sum(countPerPoint(points, news))).toBe(sum(news.map(({ count }) => count)))
    }),
  )
})

test('the densest weeks come in their order, apart, and most news first', () => {
  const news = weeks.map(({ weekEnding }, n) => ({
    weekEnding,
    count: n === 80 ? 9 : n === 81 ? 8 : 1,
  }))
  const found = densest(weeks, news)
  const places = found.map(({ week }) => weeks.indexOf(week))
  expect(found.length).toBeLessThanOrEqual(8)
  expect(places).toContain(80)
  expect(places).not.toContain(81)
  for (const [index, place] of places.entries())
    if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(14)
})

test('among weeks with as much news the price decides', () => {
  const quiet = weeksOf([80, 80, 80, 40, 40, 40])
  const news = quiet.map(({ weekEnding }) => ({ weekEnding, count: 1 }))
  expect(densest(quiet, news, 1).map(({ week }) => week.average)).toEqual([40])
  expect(densest(quiet, [{ weekEnding: addDays(day('2022-01-07'), 700), count: 9 }])).toEqual([])
})
