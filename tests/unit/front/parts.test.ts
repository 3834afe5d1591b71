/** The parts around the news of the front page: how old it is, and which stories move. */
import { expect, test } from 'vitest'
import { type LatestPrice, listLatestPrices } from '#lib/benchmarks/latest'
import { priceGroups } from '#lib/benchmarks/price-groups'
import { plainDate } from '#lib/core/dates'
import { asOf } from '#lib/front/as-of'
import { besideRiver } from '#lib/front/beside-river'
import { frontOfDay } from '#lib/front/day'
import { composeFront } from '#lib/front/front'
import { storyLanes } from '#lib/front/lanes'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'
import { openArchive } from '../catalog/the-archive.ts'

const event = (slug: string, published: string, what: string) => ({
  path: `articles/${slug}.md`,
  text: articleText({ published, storylines: `[{ id: nord-stream, event: ${what} }]` }),
})

function siteOfTwo() {
  const site = openSite([
    event('old', '2022-03-02', 'The pipe is shut'),
    event('new', '2022-05-04', 'The pipe is open'),
  ])
  site.sync()
  return site
}

test('a story shows its last event, also where the page has shown that article', () => {
  siteOfTwo().ask((catalog) => {
    const lane = (...shown: string[]) => storyLanes(catalog, new Set(shown))?.lanes[0]
    expect(lane()).toMatchObject({ last: { event: 'The pipe is open' }, isShown: false })
    expect(lane('new')).toMatchObject({ last: { event: 'The pipe is open' }, isShown: true })
    expect(lane('old')).toMatchObject({ last: { slug: 'new' }, isShown: false })
  })
})

test('the storylines that have begun are those with an event by the day', () => {
  const site = siteOfTwo()
  site.write('storylines/strait.md', '---\ntitle: Strait\nstandfirst: A strait.\n---\nA strait.\n')
  const other = articleText({
    published: '2022-04-01',
    storylines: '[{ id: strait, event: The strait is shut }]',
  })
  site.write('articles/strait.md', other)
  site.sync()
  site.ask((catalog) => {
    const begun = (day: string) => frontOfDay(catalog, plainDate.parse(day))?.counts.storylines
    expect([begun('2022-03-31'), begun('2022-04-01')]).toEqual([1, 2])
  })
})

test.each([
  ['2022-05-04', undefined],
  ['2022-05-18', undefined],
  ['2022-05-19', 15],
  ['2023-05-04', 365],
])('on %s there is no new article for %s days', (day, days) => {
  const today = plainDate.parse(day)
  siteOfTwo().ask((catalog) => {
    expect(asOf(catalog, today).silence).toEqual(days && { today, days })
  })
})

test('a correction since the last article is dated, an update is not one', () => {
  const today = plainDate.parse('2022-06-10')
  const silenceWith = (...revisions: string[]) => {
    const site = openSite([
      {
        path: 'articles/one.md',
        text: articleText({ published: '2022-05-04', revisions: `[${revisions.join(', ')}]` }),
      },
    ])
    site.sync()
    return site.ask((catalog) => asOf(catalog, today).silence)
  }
  const correction = '{ date: 2022-06-01, kind: correction, note: A. }'
  const update = '{ date: 2022-06-02, kind: update, note: B. }'
  expect(silenceWith(correction, update)).toEqual({ today, days: 37, corrected: '2022-06-01' })
  expect(silenceWith(update)).toEqual({ today, days: 37 })
  // No later than the article itself, it is not news.
  expect(silenceWith('{ date: 2022-05-04, kind: correction, note: C. }')).toEqual({
    today,
    days: 37,
  })
})

test('the newest correction is beside the river, of the lead too, and of each article one', () => {
  const of = (slug: string, published: string, ...revisions: string[]) => ({
    path: `articles/${slug}.md`,
    text: articleText({ published, revisions: `[${revisions.join(', ')}]` }),
  })
  const site = openSite([
    of(
      'lead',
      '2022-05-04',
      '{ date: 2022-06-01, kind: correction, note: A. }',
      '{ date: 2022-06-02, kind: clarification, note: B. }',
    ),
    of('other', '2022-05-03', '{ date: 2022-05-05, kind: correction, note: C. }'),
    of('updated', '2022-05-02', '{ date: 2022-06-03, kind: update, note: D. }'),
  ])
  site.sync()
  site.ask((catalog) => {
    expect(composeFront(catalog).lead?.row.slug).toBe('lead')
    expect(besideRiver(catalog)?.revised.map(({ revision }) => revision.note)).toEqual(['B.', 'C.'])
  })
})

test('the box of corrections of the archive begins with the day that the line under the masthead gives', () => {
  const catalog = openArchive()
  const corrected = asOf(catalog, plainDate.parse('2026-12-01')).silence?.corrected
  expect(corrected).toBeDefined()
  expect(besideRiver(catalog)?.revised[0]?.revision.date).toBe(corrected)
})

test('how far prices reach is said of days and of months', () => {
  const site = siteOfTwo()
  const today = plainDate.parse('2022-05-04')
  const reach = () =>
    site.ask((catalog) => {
      const { prices, averages } = asOf(catalog, today)
      return [prices, averages]
    })
  expect(reach()).toEqual([undefined, undefined])
  const entry = (id: string, frequency: string) =>
    `- { id: ${id}, name: ${id}, fullName: ${id}, unit: $/bl, frequency: ${frequency}, commodities: [crude-oil], source: A, sourceUrl: "https://example.org/x", series: X, asOf: 2022-05-02 }\n`
  site.write('benchmarks.yaml', entry('brent', 'daily') + entry('dubai', 'monthly'))
  site.write('benchmarks/brent.csv', 'date,price\n2022-04-28,100\n2022-04-29,101\n')
  site.write('benchmarks/dubai.csv', 'month,price\n2022-02,90\n2022-03,91\n')
  site.sync()
  expect(reach()).toEqual(['2022-04-29', '2022-03-01'])
})

test('the front page lists prices in the order of the page of all prices', () => {
  const catalog = openArchive()
  const { latestPrices } = composeFront(catalog)
  const all = priceGroups(catalog.listCommodities(), listLatestPrices(catalog))
  const idsOf = (latest: readonly LatestPrice[]) => latest.map(({ benchmark }) => benchmark.id)
  expect(idsOf(latestPrices)).toEqual(all.flatMap(({ latest }) => idsOf(latest)))
  expect(latestPrices).toHaveLength(catalog.listBenchmarks().length)
})
