import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellerOf, tellingWeeks } from '#lib/benchmarks/moments'
import { nameOfPart, partInWords } from '#lib/benchmarks/part'
import { countPerPoint, periodsOf, thinned } from '#lib/benchmarks/periods'
import { weeksWithin } from '#lib/benchmarks/series'
import { readWindow, yearsOf } from '#lib/benchmarks/window'
import { moveOf, weekBefore } from '#lib/benchmarks/words'
import type { BenchmarkWeek } from '#lib/catalog/model'
import { commodityId, slug, storylineId } from '#lib/content/schema'
import { addDays } from '#lib/core/dates'
import { anySeries, benchmarkOf, day, weeksOf } from './some-weeks.ts'

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
  ['from=2023-01-01&to=2022-01-01', 'from', 'is after 2022-01-01; swap the dates'],
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

test('the telling weeks come in their order and apart, and of two neighbours the greater', () => {
  const news = weeks.map(({ weekEnding }, n) => ({
    weekEnding,
    count: n === 81 ? 9 : n === 80 ? 8 : 1,
  }))
  const places = tellingWeeks(weeks, news).map(({ week }) => weeks.indexOf(week))
  expect(places.length).toBeLessThanOrEqual(8)
  for (const [index, place] of places.entries())
    if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(14)
  const steps = weeksOf([80, 80, 82, 120, 121, 121])
  const all = steps.map(({ weekEnding }) => ({ weekEnding, count: 1 }))
  expect(tellingWeeks(steps, all, 1).map(({ week }) => week.average)).toEqual([120])
})

test('the largest move with news is always among them', () => {
  fc.assert(
    fc.property(anySeries, fc.array(fc.integer({ min: 0, max: 9 })), (series, counts) => {
      const news = series
        .map(({ weekEnding }, n) => ({ weekEnding, count: counts[n] ?? 0 }))
        .filter(({ count }) => count > 0)
      const moveIn = (week: BenchmarkWeek) => {
        const before = weekBefore(series, week)
        return (before && moveOf(before.average, week.average).percent) ?? 0
      }
      const moves = series
        .filter(({ weekEnding }) => news.some((week) => week.weekEnding === weekEnding))
        .map(moveIn)
      const found = tellingWeeks(series, news).map(({ week }) => moveIn(week))
      expect(Math.max(...found)).toBe(Math.max(...moves))
    }),
  )
})

test('half of the places go to the largest moves, and the rest to what was much of both', () => {
  const steps = weeksOf(Array.from({ length: 200 }, (_, n) => (n < 50 ? 80 : n < 120 ? 120 : 126)))
  const news = steps.flatMap(({ weekEnding }, n) =>
    [20, 50, 120, 160].includes(n) ? [{ weekEnding, count: n === 20 ? 9 : 1 }] : [],
  )
  const places = (most: number) =>
    tellingWeeks(steps, news, most).map(({ week }) => steps.indexOf(week))
  expect(places(2)).toEqual([50, 120])
  expect(places(3)).toEqual([20, 50, 120])
  expect(tellingWeeks(steps, [{ weekEnding: addDays(day('2022-01-07'), 7000), count: 9 }])).toEqual(
    [],
  )
})

test('a week is told by the article of its commodity and of the story most told in it', () => {
  const told = (name: string, commodities: string[], storylines: string[]) => ({
    slug: slug.parse(name),
    headline: name,
    standfirst: name,
    published: day('2022-03-01'),
    commodities: commodities.map((id) => commodityId.parse(id)),
    storylines: storylines.map((id) => storylineId.parse(id)),
  })
  const gas = told('gas', ['natural-gas', 'crude-oil'], ['war'])
  const aside = told('aside', ['crude-oil'], ['libya'])
  const first = told('first', ['crude-oil'], ['war'])
  const second = told('second', ['crude-oil', 'shipping'], ['war'])
  expect(tellerOf(benchmarkOf(), [gas, aside, first, second])).toBe(first)
  expect(tellerOf(benchmarkOf(), [gas])).toBe(gas)
  expect(tellerOf(benchmarkOf(), [])).toBeUndefined()
})

test('a part is told by its ends, its lowest and highest day, and its average', () => {
  const part = weeksOf([20, 10, 30])
  expect(partInWords('$/bl', part, '2022')).toBe(
    '2022: from $20.00/bl to $30.00/bl; lowest day $9.00/bl, highest day $32.00/bl, average $20.00/bl.',
  )
  const below = part.map((week, n) => (n === 1 ? { ...week, low: -36.98, days: 1 } : week))
  expect(partInWords('$/bl', below, '2022')).toContain('lowest day −$36.98/bl')
  // The average is of days: a week of one day weighs a fifth.
  expect(partInWords('$/bl', below, '2022')).toContain('average $23.64/bl.')
  expect(partInWords('$/bl', [], '2022')).toBeUndefined()
})

test('a part is called by its year, or by its days', () => {
  expect(nameOfPart(day('2020-01-01'), day('2020-12-31'))).toBe('2020')
  expect(nameOfPart(day('2020-01-01'), day('2021-06-30'))).toBe('1 January 2020 to 30 June 2021')
  expect(nameOfPart(day('2020-03-02'), day('2020-03-02'))).toBe('2 March 2020')
})
