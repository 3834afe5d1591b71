import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largestMoves } from '#lib/benchmarks/largest-moves'
import { moveRows, movesInWords } from '#lib/benchmarks/move-words'
import { pricesAbout } from '#lib/benchmarks/moves'
import { describePart } from '#lib/benchmarks/part'
import { newsIn, periodsOf, weeksOf } from '#lib/benchmarks/periods'
import { namesMove } from '#lib/benchmarks/price-news'
import { indexed } from '#lib/benchmarks/second-series'
import { readWindow, yearsOf } from '#lib/benchmarks/window'
import { anySeries, benchmarkOf, day, daysOf, monthsOf } from './some-prices.ts'

const prices = daysOf(Array.from({ length: 500 }, (_, n) => 70 + (n % 13)))
const span = { first: day('2022-01-03'), last: prices.at(-1)?.day ?? day('2023-12-01') }
const ttf = benchmarkOf({ id: 'ttf', name: 'TTF', frequency: 'monthly' })
const source = {
  spanOf: () => span,
  listPrices: (_: string, from: string, to: string) =>
    prices.filter((one) => one.day >= from && one.day <= to),
  findBenchmark: (id: string) => [benchmarkOf(), ttf].find((one) => one.id === id),
  findStoryline: () => undefined,
  listEvents: () => [],
}
const read = (query: string) => readWindow(source, 'brent', new URLSearchParams(query))
const runs = { numRuns: 100, interruptAfterTimeLimit: 20_000 }

test('a query without a part is the whole series on a linear scale', () => {
  expect(read('')).toEqual({ ok: true, window: { scale: 'linear' } })
  expect(read('utm_source=x&scale=log&from=2022-03-01&with=ttf')).toEqual({
    ok: true,
    window: { scale: 'log', from: '2022-03-01', with: 'ttf' },
  })
})

test.each([
  ['scale=cube', 'scale', 'is not a scale; write linear or log'],
  ['with=brent', 'with', 'is not another benchmark'],
  ['with=gold', 'with', 'is not another benchmark'],
  ['storyline=none', 'storyline', 'is not a storyline with articles'],
  ['from=yesterday', 'from', 'is not a day; write it as 2021-12-23'],
  ['to=2022-02-30', 'to', 'is not a day; write it as 2021-12-23'],
  ['from=2023-01-01&to=2022-01-01', 'from', 'is after 2022-01-01; swap the dates'],
  ['to=2019-01-01', 'to', 'has no prices: the series runs from 3 January 2022 to 1 December 2023'],
  // A Saturday and a Sunday.
  [
    'from=2022-01-15&to=2022-01-16',
    'from',
    'has no prices: the series runs from 3 January 2022 to 1 December 2023',
  ],
])('%s makes no sense', (query, key, message) => {
  expect(read(query)).toMatchObject({ ok: false, errors: [{ key, message }] })
})

test('the years of a series are those of its days', () => {
  expect(yearsOf(span).map(({ year }) => year)).toEqual(['2022', '2023'])
})

test('rows are days, then weeks, months, quarters and years, never more than asked', () => {
  expect(periodsOf(prices.slice(0, 60), 'daily').kind).toBe('day')
  expect(periodsOf(prices.slice(0, 120), 'daily').kind).toBe('week')
  expect(periodsOf(prices, 'daily')).toMatchObject({ kind: 'month' })
  expect(periodsOf(prices, 'daily', 10).kind).toBe('quarter')
  expect(periodsOf(prices, 'daily', 3).kind).toBe('year')
  expect(periodsOf(monthsOf([1, 2]), 'monthly').kind).toBe('month')
})

test('fewer rows lose no high, no low and no price, and a week ends on its Friday', () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 1, max: 30 }), (series, most) => {
      const { rows } = periodsOf(series, 'daily', most)
      const values = series.map(({ price }) => price)
      expect(Math.min(...rows.map(({ low }) => low))).toBe(Math.min(...values))
      expect(Math.max(...rows.map(({ high }) => high))).toBe(Math.max(...values))
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(series.length)
    }),
    runs,
  )
  expect(weeksOf(daysOf([1, 2, 3, 4, 5, 6])).map(({ label, average }) => [label, average])).toEqual(
    [
      ['7 January 2022', 3],
      ['14 January 2022', 6],
    ],
  )
})

test('the news of a week is counted in the row that holds it', () => {
  const [first] = weeksOf(daysOf([1, 2]))
  const news = [
    { weekEnding: day('2022-01-07'), count: 3 },
    { weekEnding: day('2022-01-14'), count: 5 },
  ]
  expect(first && newsIn(news, first)).toBe(3)
})

test('the day below zero fell by what it fell from Friday', () => {
  const april = [
    { day: day('2020-04-16'), price: 19.82 },
    { day: day('2020-04-17'), price: 18.31 },
    { day: day('2020-04-20'), price: -36.98 },
    { day: day('2020-04-21'), price: 8.91 },
  ]
  const wti = benchmarkOf({ name: 'WTI' })
  expect(moveRows(wti, april, day('2020-04-20'))).toEqual([
    { label: 'Before', date: '17 April 2020', price: '18.31' },
    {
      label: 'On the day',
      date: '20 April 2020',
      price: '−36.98',
      amount: '−55.29',
      percent: '−302pc',
    },
  ])
  expect(largestMoves(wti, april, 1)[0]?.on.day).toBe('2020-04-21')
  expect(largestMoves(wti, april, 2)[1]?.on.day).toBe('2020-04-20')
})

test('a day without a price is read by the next trading day, five and twenty counted from it', () => {
  const about = pricesAbout(prices, day('2022-01-15'))
  expect([about?.before.day, about?.on.day]).toEqual(['2022-01-14', '2022-01-17'])
  expect([about?.afterFive?.day, about?.afterTwenty?.day]).toEqual(['2022-01-24', '2022-02-14'])
  expect(pricesAbout(prices, day('2021-12-01'))).toBeUndefined()
  expect(pricesAbout(prices, day('2026-01-01'))).toBeUndefined()
  expect(movesInWords(benchmarkOf(), prices, day('2022-01-15'))).toMatch(
    /^Brent was \$80\.00\/bl on 17 January 2022, the next trading day, up \$1\.00\/bl \(1\.3pc\) on 14 January 2022; /,
  )
})

test('a month claims no day, and nothing of its last five', () => {
  expect(movesInWords(ttf, monthsOf([10, 20, 15]), day('2022-02-23'))).toBe(
    'TTF averaged $20.00/bl in February 2022, up $10.00/bl (100pc) on the month before.',
  )
  const labels = moveRows(ttf, monthsOf([10, 20, 15]), day('2022-02-23')).map(({ label }) => label)
  expect(labels).toEqual(['Month before', 'Its month', 'Month after'])
  expect(moveRows(ttf, monthsOf([10, 20, 15]), day('2022-02-24'))).toEqual([])
  expect(movesInWords(ttf, monthsOf([10, 20, 15]), day('2022-02-24'))).toBe(
    'The average of February 2022 says nothing of its last five days.',
  )
})

test.each([
  ['Brent rose to $130/bl.', 'up', true],
  ['Brent fell to $98/bl.', 'up', false],
  ['Oil prices jumped on the news.', 'up', true],
  ['The vote was lost. Brent was not discussed.', 'down', false],
  ['A drone fell near the port; oil prices were quiet.', 'down', true],
  ['Gas prices rose.', 'up', false],
] as const)('“%s” says that Brent went %s: %s', (text, direction, expected) => {
  expect(namesMove(text, benchmarkOf(), direction)).toBe(expected)
})

test('a part is described by its ends, its lowest and highest price, and its average', () => {
  expect(describePart(benchmarkOf(), daysOf([20, 10, 30]), '2022')).toBe(
    '2022: from $20.00/bl to $30.00/bl; lowest $10.00/bl, highest $30.00/bl, average $20.00/bl.',
  )
})

test('an index is 100 at the first price above zero', () => {
  expect(indexed(daysOf([-5, 20, 30])).map(({ price }) => price)).toEqual([-25, 100, 150])
})
