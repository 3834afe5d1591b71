import { expect, test } from 'vitest'
import { writeBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { storyFacts } from '#lib/storylines/story-facts'
import type { EventPrices } from '#lib/storylines/story-prices'
import { findTimeline } from '#lib/storylines/timeline'
import { articleText } from '../a-record.ts'
import { daysOf, monthsOf } from '../benchmarks/some-prices.ts'
import { openSite } from '../catalog/a-site.ts'

const brent =
  '- { id: brent, name: Brent, fullName: Brent spot, unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://www.eia.gov/x", series: RBRTE, asOf: 2022-12-30 }\n'

const ttf =
  '- { id: ttf, name: TTF, fullName: TTF gas, unit: $/mn Btu, frequency: monthly, commodities: [crude-oil], source: World Bank, sourceUrl: "https://www.worldbank.org/x", series: TTF, asOf: 2022-12-31 }\n'

const MONTHS = [10, 20, 30, 15, 16, 18]

const timelineOf = (published: readonly string[], withPrices = true, isMonthly = false) => {
  const prices = Array.from({ length: 200 }, (_, n) => (n < 50 ? 100 : 110))
  const site = openSite([
    ...(withPrices
      ? [
          { path: 'benchmarks.yaml', text: isMonthly ? ttf : brent },
          isMonthly
            ? {
                path: 'benchmarks/ttf.csv',
                text: writeBenchmarkCsv({ frequency: 'monthly', prices: monthsOf(MONTHS) }),
              }
            : {
                path: 'benchmarks/brent.csv',
                text: writeBenchmarkCsv({ frequency: 'daily', prices: daysOf(prices) }),
              },
        ]
      : []),
    ...published.map((one) => ({
      path: `articles/a-${one}.md`,
      text: articleText({
        published: one,
        commodities: '[crude-oil]',
        storylines: '[{ id: nord-stream, event: Flow falls }]',
      }),
    })),
  ])
  site.sync()
  return site.ask((catalog) => findTimeline(catalog, 'nord-stream')) ?? { events: [] }
}

test('the facts of a story are figures of its events and of its price', () => {
  // The fifty-first trading day of the year is 14 March: the price goes from 100 to 110.
  expect(storyFacts(timelineOf(['2022-02-01', '2022-03-14', '2022-05-02']))).toEqual([
    { figure: '3', says: 'events' },
    { figure: '3 months', says: 'from the first to the last' },
    {
      figure: '+10pc',
      says: 'Brent spot on 14 March 2022, its largest change from the day before at an event',
    },
    { figure: '110.00', says: 'Brent spot, $/bl, at the last event, 2 May 2022' },
  ])
})

test('averages of months are given as those of the months of events', () => {
  const facts = storyFacts(
    timelineOf(['2022-02-01', '2022-02-08', '2022-05-02', '2022-05-30'], true, true),
  )
  expect(facts.slice(2)).toEqual([
    {
      figure: '+100pc',
      says: 'TTF in February 2022, its largest change from the month before at an event',
    },
    { figure: '18.00', says: 'TTF, $/mn Btu, in June 2022, the month after the last event' },
  ])
  const [last] = storyFacts(
    timelineOf(['2022-02-01', '2022-05-02', '2022-05-12'], true, true),
  ).slice(-1)
  expect(last?.says).toBe('TTF, $/mn Btu, in May 2022, the month of the last event')
})

test('a price of an earlier event is not given as that of the end', () => {
  // June is the last month there is.
  for (const last of ['2022-06-20', '2023-05-02']) {
    const facts = storyFacts(timelineOf(['2022-02-01', '2022-05-02', last], true, true))
    expect(facts.map(({ figure }) => figure).slice(2)).toEqual(['+100pc'])
  }
})

test('a last event on a day without trading has the price of the first day after it', () => {
  const facts = storyFacts(timelineOf(['2022-02-01', '2022-05-01']))
  expect(facts.at(-1)?.says).toBe('Brent spot, $/bl, on 2 May 2022, after the last event')
})

test('without a price there are the events alone, and without events there is nothing', () => {
  expect(
    storyFacts(timelineOf(['2022-02-01', '2022-02-11'], false)).map(({ figure }) => figure),
  ).toEqual(['2', '10 days'])
  const none: readonly EventPrices[] = []
  expect(storyFacts({ events: [] })).toEqual(none)
})
