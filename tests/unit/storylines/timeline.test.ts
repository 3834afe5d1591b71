import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EventPricesBlock } from '#components/storylines/event-prices'
import { daysAroundStory } from '#lib/benchmarks/stories'
import { writeBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import {
  largestAtEvents,
  type MoveOrder,
  pricesAtEvents,
  readMoveOrder,
} from '#lib/storylines/story-prices'
import { commoditiesOf, findTimeline, silenceBetween } from '#lib/storylines/timeline'
import { articleText } from '../a-record.ts'
import { day, daysOf, monthsOf } from '../benchmarks/some-prices.ts'
import { openSite } from '../catalog/a-site.ts'

const brent =
  '- { id: brent, name: Brent, fullName: Brent spot, unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://www.eia.gov/x", series: RBRTE, asOf: 2022-12-30 }\n'

const textOf = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

function siteWith(commodities: string) {
  const story = '[{ id: nord-stream, event: Flow falls }]'
  const site = openSite([
    { path: 'benchmarks.yaml', text: brent },
    {
      path: 'benchmarks/brent.csv',
      text: writeBenchmarkCsv({
        frequency: 'daily',
        prices: daysOf(Array.from({ length: 260 }, (_, n) => 80 + n)),
      }),
    },
    ...['2022-03-02', '2022-03-10', '2022-10-12'].map((published) => ({
      path: `articles/a-${published}.md`,
      text: articleText({ published, commodities, storylines: story }),
    })),
  ])
  site.sync()
  return site
}

test('events are numbered, and long silences said', () => {
  const timeline = siteWith('[crude-oil]').ask((catalog) => findTimeline(catalog, 'nord-stream'))
  expect(timeline?.events.map(({ number, silence }) => [number, silence?.words])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, '7 months later'],
  ])
  expect(timeline?.prices?.rows.map(({ on }) => on?.price)).toEqual(['122.00', '128.00', '282.00'])

  // Its last event is of the last half year of prices: the story goes on, to the newest of them.
  expect(timeline?.prices).toMatchObject({ from: '2022-01-26', to: '2022-12-30' })
  expect(timeline?.prices?.lastEvent).toBeUndefined()
  expect(timeline?.notes).toEqual([])
})

test('the chart of a story that is over ends soon after its last event, of one that goes on with the newest price', () => {
  const around = (last: string, newest: string, frequency: 'daily' | 'monthly' = 'daily') =>
    daysAroundStory({ frequency }, day('2022-01-31'), day(last), day(newest))
  expect(around('2022-06-30', '2022-12-30')).toMatchObject({ to: '2022-12-30', isOver: false })
  expect(around('2022-06-29', '2022-12-30')).toMatchObject({ to: '2022-08-03', isOver: true })
  expect(around('2022-06-30', '2022-05-01')).toMatchObject({ to: '2022-06-30', isOver: false })
  expect(around('2021-06-30', '2022-06-01', 'monthly').to).toBe('2021-09-13')
})

test('a story of commodities without a benchmark has none, and says so', () => {
  const timeline = siteWith('[lng]').ask((catalog) => findTimeline(catalog, 'nord-stream'))
  expect(timeline?.prices).toBeUndefined()
  expect(timeline?.notes).toEqual(['No public price series here covers LNG.'])
})

test('a site without prices says nothing of them', () => {
  const site = openSite([
    {
      path: 'articles/a.md',
      text: articleText({ storylines: '[{ id: nord-stream, event: Flow falls }]' }),
    },
  ])
  site.sync()
  const timeline = site.ask((catalog) => findTimeline(catalog, 'nord-stream'))
  expect([timeline?.events.length, timeline?.notes]).toEqual([1, []])
})

test('a story that does not exist has no timeline', () => {
  expect(siteWith('[lng]').ask((catalog) => findTimeline(catalog, 'nonsense'))).toBeUndefined()
})

test.each([
  ['2022-01-01', '2022-02-27', undefined],
  ['2022-01-01', '2022-03-02', '2 months later'],
  ['2022-01-01', '2022-12-01', '11 months later'],
  ['2022-01-01', '2023-07-01', '1½ years later'],
  ['2022-01-01', '2027-01-01', '5 years later'],
])('from %s to %s is %s', (before, after, words) => {
  const silence = silenceBetween({ published: day(before) }, { published: day(after) })
  expect(silence?.words).toBe(words)
})

test('the commodities of a story come by how many of its events name them', () => {
  const site = siteWith('[natural-gas]')
  site.write(
    'articles/a-2022-03-10.md',
    articleText({
      published: '2022-03-10',
      commodities: '[coal, natural-gas]',
      storylines: '[{ id: nord-stream, event: Flow falls }]',
    }),
  )
  site.sync()
  const timeline = site.ask((catalog) => findTimeline(catalog, 'nord-stream'))
  expect(commoditiesOf(timeline?.events ?? [])).toEqual(['natural-gas', 'coal'])
})

test('an event late in its month has the month after it first, counted from its own', () => {
  const events = ['2022-02-15', '2022-02-16', '2022-04-24'].map((at, n) => ({
    number: n + 1,
    day: day(at),
  }))
  const rows = pricesAtEvents({ frequency: 'monthly' }, monthsOf([10, 20, 30, 40]), events)
  expect(rows[0]).toMatchObject({
    before: { price: '10.00', date: 'Jan 2022' },
    on: { price: '20.00', percent: '+100pc', from: 'Jan' },
    afterFive: { price: '30.00', percent: '+200pc', from: 'Jan' },
  })
  expect(rows[1]).toMatchObject({
    lateIn: 'Feb 2022',
    before: { price: '20.00' },
    on: { price: '30.00', percent: '+50pc', from: 'Feb', when: 'March 2022' },
    afterFive: { price: '40.00', percent: '+100pc', from: 'Feb' },
  })
  expect(rows[2]).toEqual({ number: 3, lateIn: 'Apr 2022' })
  const shown = rows.map((prices) =>
    textOf(createElement(EventPricesBlock, { prices, line: undefined, frequency: 'monthly' })),
  )
  expect(shown[0]).toContain(
    'Jan 2022 10.00 month before Feb 2022 20.00 +100pc from Jan Mar 2022 30.00 +200pc from Jan',
  )
  expect(shown[1]).toContain(
    'Feb 2022 20.00 mainly before it Mar 2022 30.00 +50pc from Feb Apr 2022 40.00 +100pc from Feb',
  )
  expect(shown[2]).toContain('The average of Apr 2022 is mainly of days before it')
})

test('events are ranked by the size of the move after any time', () => {
  const prices = daysOf([80, 90, 85, 85, 85, 85, 85, 85, 60, 61])
  const events = [
    { number: 1, day: day('2022-01-04') },
    { number: 2, day: day('2022-01-13') },
    { number: 3, day: day('2023-01-01') },
  ]
  const rows = pricesAtEvents({ frequency: 'daily' }, prices, events)
  expect(rows[0]).toMatchObject({
    before: { price: '80.00', date: '3 Jan 2022' },
    on: { price: '90.00', percent: '+13pc' },
    afterFive: { percent: '+6.3pc' },
  })
  expect(rows[2]).toEqual({ number: 3 })
  const order = (by: MoveOrder, most = 9) =>
    largestAtEvents(rows, by, most).map(({ number }) => number)
  expect(order('day')).toEqual([2, 1])
  expect(order('day', 1)).toEqual([2])
  expect(order('five')).toEqual([1])
  expect(order('twenty')).toEqual([])
  expect(readMoveOrder(new URLSearchParams('prices=five'))).toBe('five')
  expect(readMoveOrder(new URLSearchParams('prices=nonsense'))).toBe('day')
})

test('the price of an event on a day without trading is dated', () => {
  const events = ['2022-01-07', '2022-01-08'].map((at, n) => ({ number: n + 1, day: day(at) }))
  const rows = pricesAtEvents({ frequency: 'daily' }, daysOf([80, 84, 63, 64, 65, 66, 67]), events)
  const shown = rows.map((prices) =>
    textOf(
      createElement(EventPricesBlock, {
        prices,
        line: undefined,
        frequency: 'daily',
      }),
    ),
  )
  expect(shown[0]).toContain('On the day 65.00')
  expect(shown[1]).toContain('On 10 Jan 2022 66.00')
  expect(shown[1]).not.toContain('On the day')
})

test('a fall ranks above a smaller rise', () => {
  const events = ['2022-01-04', '2022-01-05'].map((at, n) => ({ number: n + 1, day: day(at) }))
  const rows = pricesAtEvents({ frequency: 'daily' }, daysOf([80, 84, 63]), events)
  expect(largestAtEvents(rows, 'day', 9).map(({ number }) => number)).toEqual([2, 1])
})

test('a second event with the same averages leads to the first, and says what they were', () => {
  const events = ['2022-02-02', '2022-02-09', '2022-02-26', '2022-03-09'].map((at, n) => ({
    number: n + 1,
    day: day(at),
  }))
  const rows = pricesAtEvents({ frequency: 'monthly' }, monthsOf([10, 20, 30, 40]), events)
  expect(rows.map(({ on, sameAs }) => [on?.price, sameAs])).toEqual([
    ['20.00', undefined],
    ['20.00', 1],
    ['30.00', undefined],
    ['30.00', 3],
  ])
  const [, , , last] = rows
  if (!last) throw new Error('no row')
  expect(
    textOf(
      createElement(EventPricesBlock, { prices: last, line: undefined, frequency: 'monthly' }),
    ),
  ).toContain('As beside 3: 30.00 in Mar 2022, +50pc from Feb')
})
