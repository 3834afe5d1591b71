import { expect, test } from 'vitest'
import { writeBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { storyFacts } from '#lib/storylines/story-facts'
import type { EventPrices } from '#lib/storylines/story-prices'
import { findTimeline } from '#lib/storylines/timeline'
import { articleText } from '../a-record.ts'
import { daysOf } from '../benchmarks/some-prices.ts'
import { openSite } from '../catalog/a-site.ts'

const brent =
  '- { id: brent, name: Brent, fullName: Brent spot, unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://www.eia.gov/x", series: RBRTE, asOf: 2022-12-30 }\n'

const timelineOf = (published: readonly string[], withPrices = true) => {
  const prices = Array.from({ length: 200 }, (_, n) => (n < 50 ? 100 : 110))
  const site = openSite([
    ...(withPrices
      ? [
          { path: 'benchmarks.yaml', text: brent },
          {
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

test('without a price there are the events alone, and without events there is nothing', () => {
  expect(
    storyFacts(timelineOf(['2022-02-01', '2022-02-11'], false)).map(({ figure }) => figure),
  ).toEqual(['2', '10 days'])
  const none: readonly EventPrices[] = []
  expect(storyFacts({ events: [] })).toEqual(none)
})
