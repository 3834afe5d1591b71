import { expect, test } from 'vitest'
import { refreshSeries, weeksFrom } from '#lib/benchmarks/refresh'
import { day, weeksOf } from './some-weeks.ts'

test('days become weeks that end on a Friday', () => {
  const prices = [
    ['2022-02-28', 100.5],
    ['2022-03-01', -2.25],
    ['2022-03-04', 110],
    ['2022-03-07', 120],
  ] as const
  expect(weeksFrom(prices.map(([text, price]) => ({ day: day(text), price })))).toEqual([
    { weekEnding: '2022-03-04', average: 69.42, low: -2.25, high: 110, days: 3 },
    { weekEnding: '2022-03-11', average: 120, low: 120, high: 120, days: 1 },
  ])
})

test('new weeks are added, a fuller week takes the place of a shorter one, and the rest stays', () => {
  const series = weeksOf([80, 81, 82, 83])
  const [, second, , fourth] = series
  if (!second || !fourth) throw new Error('no weeks')
  const held = series.map((week) => (week === fourth ? { ...week, days: 2 } : week))
  const fresh = [
    { ...second, average: 70, days: 4 },
    { ...fourth, average: 84 },
    ...weeksOf([90], '2022-02-04'),
  ]
  const result = refreshSeries(held, fresh)
  expect(result).toMatchObject({
    ok: true,
    added: 1,
    changed: 1,
    kept: 1,
    unchanged: 0,
    untouched: 2,
  })
  expect(result.ok && result.weeks.map(({ average }) => average)).toEqual([80, 81, 82, 84, 90])
})

test('a second run with the same prices changes nothing', () => {
  const series = weeksOf([80, 81, 82])
  expect(refreshSeries(series, series)).toMatchObject({
    ok: true,
    weeks: series,
    added: 0,
    changed: 0,
    unchanged: 3,
  })
})

test('prices of another series are refused', () => {
  const series = weeksOf([80, 81, 82, 83, 84])
  const other = weeksOf([76, 77, 78, 79, 80])
  expect(refreshSeries(series, other)).toEqual({
    ok: false,
    message:
      '5 of 5 weeks differ by more than 2pc from those that are there: this is another series, or another unit.',
  })
})

test('a revision of a week or two is taken', () => {
  const series = weeksOf([80, 81, 82, 83, 84])
  const revised = series.map((week, n) => (n === 2 ? { ...week, average: 60, low: 59 } : week))
  expect(refreshSeries(series, revised)).toMatchObject({ ok: true, changed: 1 })
})

test('a hole between the old and the new is told', () => {
  expect(refreshSeries(weeksOf([80, 81]), weeksOf([90], '2022-06-03'))).toMatchObject({
    ok: true,
    holes: [{ after: '2022-01-14', before: '2022-06-03' }],
  })
})
