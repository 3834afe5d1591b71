import { expect, test } from 'vitest'
import { writeBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { commoditiesOf, findTimeline, silenceBetween } from '#lib/storylines/timeline'
import { articleText } from '../a-record.ts'
import { day, weeksOf } from '../benchmarks/some-weeks.ts'
import { openSite } from '../catalog/a-site.ts'

const brent =
  '- { id: brent, name: Brent, fullName: Brent spot, unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://www.eia.gov/x", series: RBRTE, asOf: 2022-12-30 }\n'

function siteWith(commodities: string) {
  const story = '[{ id: nord-stream, event: Flow falls }]'
  const site = openSite([
    { path: 'benchmarks.yaml', text: brent },
    {
      path: 'benchmarks/brent.csv',
      text: writeBenchmarkCsv(weeksOf(Array.from({ length: 52 }, (_, n) => 80 + n))),
    },
    ...['2022-03-02', '2022-03-10', '2022-10-12'].map((published) => ({
      path: `articles/a-${published}.md`,
      text: articleText({ published, commodities, storylines: story }),
    })),
  ])
  site.sync()
  return site
}

test('events are numbered, long silences said, and the price of each event with its move', () => {
  const timeline = siteWith('[crude-oil]').ask((catalog) => findTimeline(catalog, 'nord-stream'))
  expect(
    timeline?.events.map(({ number, silence, move }) => [number, silence?.words, move]),
  ).toEqual([
    [1, undefined, 'Brent $88.00/bl, up $1.00/bl (1.1pc) on the week before'],
    [2, undefined, 'Brent $89.00/bl, up $1.00/bl (1.1pc) on the week before'],
    [3, '7 months later', 'Brent $120.00/bl, up $1.00/bl (0.8pc) on the week before'],
  ])
  expect(timeline?.prices).toMatchObject({ from: '2022-01-26', to: '2022-11-16' })
  expect(timeline?.notes).toEqual([])
})

test('a story of commodities without a benchmark has none, and says so', () => {
  const timeline = siteWith('[lng]').ask((catalog) => findTimeline(catalog, 'nord-stream'))
  expect(timeline?.prices).toBeUndefined()
  expect(timeline?.events[0]?.move).toBeUndefined()
  expect(timeline?.notes).toEqual([
    'No public price series here covers LNG, and none is shown in its place.',
  ])
})

test('there is no timeline of a story that does not exist', () => {
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
