import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extremesInWords } from '#lib/benchmarks/course'
import { largestMoves } from '#lib/benchmarks/largest-moves'
import { baseOf, moveRows, movesInWords } from '#lib/benchmarks/move-words'
import { pricesAbout } from '#lib/benchmarks/moves'
import { namesMove } from '#lib/benchmarks/named-moves'
import { newsIn, periodsOf, weeksOf } from '#lib/benchmarks/periods'
import { priceFacts } from '#lib/benchmarks/price-facts'
import { indexed } from '#lib/benchmarks/second-series'
import { stopsOf } from '#lib/benchmarks/stops'
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
      ['10 January 2022 (1 day)', 6],
    ],
  )
})

test('the average of a week that has not ended, or was not shown from its Monday, names its days', () => {
  const labels = (count: number, first?: string) =>
    weeksOf(
      daysOf(
        Array.from({ length: count }, () => 80),
        first,
      ),
    ).map(({ label }) => label)
  expect(labels(10)).toEqual(['7 January 2022', '14 January 2022'])
  expect(labels(7)).toEqual(['7 January 2022', '10 January to 11 January 2022 (2 days)'])
  expect(labels(8, '2022-01-05')).toEqual([
    '5 January to 7 January 2022 (3 days)',
    '14 January 2022',
  ])
  const series = { benchmark: benchmarkOf(), prices: daysOf(Array.from({ length: 132 }, () => 80)) }
  const says = stopsOf(series).map((stop) => stop.says)
  expect(says[0]).toMatch(/^Week to 7 January 2022: average \$80\.00\/bl/)
  expect(says.at(-1)).toMatch(/^4 July to 5 July 2022 \(2 days\): average \$80\.00\/bl/)
})

test('what a change is counted from is the price before, or unknown without one', () => {
  const rows = moveRows(benchmarkOf(), prices, day('2022-01-17'))
  expect(baseOf(rows)).toBe('14 January 2022')
  expect(baseOf(rows.slice(0, 1))).toBeUndefined()
  expect(baseOf(moveRows(ttf, monthsOf([10, 20, 15]), day('2022-02-11')))).toBe('January 2022')
  expect(baseOf(moveRows(ttf, monthsOf([10, 20, 15]), day('2022-01-10')))).toBeUndefined()
  // The change of the month after is also from the month before.
  expect(moveRows(ttf, monthsOf([10, 20, 15]), day('2022-02-11'))[2]).toMatchObject({
    label: 'Month after',
    percent: '+50pc',
  })
})

test('the large figures are of the part that is shown, else of twelve months', () => {
  const benchmark = benchmarkOf()
  const summary = { prices: daysOf([10, 30, 20]) }
  const part = daysOf([80, 60, 90, 70], '2021-03-01')
  expect(priceFacts({ benchmark, prices: part }, summary)).toEqual([
    { figure: '+100pc', says: 'from 3 Jan 2022' },
    { figure: '30.00', says: '12-month high, 4 Jan 2022' },
    { figure: '10.00', says: '12-month low, 3 Jan 2022' },
  ])
  expect(priceFacts({ benchmark, prices: part, inPart: '2021' }, summary)).toEqual([
    { figure: '−13pc', says: 'from 1 Mar 2021' },
    { figure: '90.00', says: 'high, 3 Mar 2021' },
    { figure: '60.00', says: 'low, 2 Mar 2021' },
    { figure: '75.00', says: 'average' },
  ])
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
  expect(largestMoves(wti, april, 1, 'amount')[0]?.on.day).toBe('2020-04-20')
})

test('a day without a price is read by the next trading day, five and twenty counted from it', () => {
  const about = pricesAbout(prices, day('2022-01-15'))
  expect([about?.before.day, about?.on.day]).toEqual(['2022-01-14', '2022-01-17'])
  expect([about?.afterFive?.day, about?.afterTwenty?.day]).toEqual(['2022-01-24', '2022-02-14'])
  expect(pricesAbout(prices, day('2021-12-01'))).toBeUndefined()
  expect(pricesAbout(prices, day('2026-01-01'))).toBeUndefined()
  expect(movesInWords(benchmarkOf(), prices, day('2022-01-15'))).toMatch(
    /^Brent spot was \$80\.00\/bl on 17 January 2022, the next trading day, up \$1\.00\/bl \(1\.3pc\) from 14 January 2022; .* five trading days later and .* twenty later\.$/,
  )
})

test('a month claims no day, and nothing of an event after its middle', () => {
  const months = monthsOf([10, 20, 15])
  const labelsOn = (at: string) => moveRows(ttf, months, day(at)).map(({ label }) => label)
  expect(movesInWords(ttf, months, day('2022-02-15'))).toBe(
    'TTF averaged $20.00/bl in February 2022, up $10.00/bl (100pc) from January 2022.',
  )
  expect(labelsOn('2022-02-15')).toEqual(['Month before', 'Month of the event', 'Month after'])
  expect(movesInWords(ttf, months, day('2022-02-16'))).toBe(
    'The average of February 2022 is mainly of days before the event. TTF averaged $15.00/bl in March 2022, down $5.00/bl (25pc) from February 2022.',
  )
  expect(labelsOn('2022-02-16')).toEqual(['Month of the event, mainly before it', 'Month after'])
  expect(labelsOn('2022-03-17')).toEqual([])
  expect(movesInWords(ttf, months, day('2022-03-17'))).toBe(
    'The average of March 2022 is mainly of days before the event.',
  )
})

test.each([
  ['Brent rose to $130/bl.', 'up', true],
  ['Brent fell to $98/bl.', 'up', false],
  ['Oil prices jumped on the news.', 'up', true],
  ['The vote was lost. Brent was not discussed.', 'down', false],
  ['A drone fell near the port; oil prices were quiet.', 'down', true],
  ['Gas prices rose.', 'up', false],
  ['Brent was up by 1pc before the truce was announced.', 'up', false],
  ['Brent had risen to $119/bl in this war.', 'up', false],
  ['Brent averaged $103/bl in March, up from $71/bl.', 'up', false],
] as const)('“%s” says that Brent went %s: %s', (text, direction, expected) => {
  expect(namesMove(text, benchmarkOf(), direction)).toBe(expected)
})

test('under the head of a price a chart says the high and the low, and not the last price again', () => {
  expect(extremesInWords(benchmarkOf(), daysOf([20, 10, 30, 25]))).toBe(
    'Brent was highest on 5 January 2022, at $30, and lowest on 4 January 2022, at $10.00.',
  )
  expect(extremesInWords(ttf, monthsOf([20, 10, 30]))).toBe(
    'TTF was highest in March 2022, when it averaged $30, and lowest in February 2022, when it averaged $10.00.',
  )
  expect(extremesInWords(ttf, monthsOf([20, 20]))).toBeUndefined()
})

test('an index is 100 at the first price above zero', () => {
  expect(indexed(daysOf([-5, 20, 30])).map(({ price }) => price)).toEqual([-25, 100, 150])
})
