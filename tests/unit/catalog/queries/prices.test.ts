import { expect, test } from 'vitest'
import type { NewsTags } from '#lib/catalog/model'
import { commodityId, countryCode } from '#lib/content/ids'
import { articleText } from '../../a-record.ts'
import { day } from '../../benchmarks/some-prices.ts'
import { openSite, slugsOf } from '../a-site.ts'

const tags = (commodities: string[], countries: string[] = []): NewsTags => ({
  commodities: commodities.map((id) => commodityId.parse(id)),
  countries: countries.map((code) => countryCode.parse(code)),
})

function siteWithNews() {
  const site = openSite(
    [
      {
        name: 'friday',
        published: '2022-03-04',
        commodities: '[crude-oil, lng]',
        countries: '[US]',
      },
      { name: 'saturday', published: '2022-03-05', commodities: '[crude-oil]', countries: '[RU]' },
      { name: 'next-friday', published: '2022-03-11', commodities: '[lng]', countries: '[US, RU]' },
      { name: 'coal', published: '2022-03-11', commodities: '[coal]', countries: '[US]' },
    ].map(({ name, ...fields }) => ({
      path: `articles/${name}.md`,
      text: articleText({
        ...fields,
        storylines: name === 'friday' ? '[{ id: nord-stream, event: It began }]' : '[]',
      }),
    })),
  )
  site.sync()
  expect(slugsOf(site)).toHaveLength(4)
  return site
}

const march = [day('2022-03-01'), day('2022-03-31')] as const

test('news is counted by weeks that end on a Friday, an article once', () => {
  const weeks = siteWithNews().ask((catalog) =>
    catalog.newsByWeek(tags(['crude-oil', 'lng']), ...march),
  )
  expect(weeks).toEqual([
    { weekEnding: '2022-03-04', count: 1 },
    { weekEnding: '2022-03-11', count: 2 },
  ])
})

test('of a price of some countries, only their news counts', () => {
  const site = siteWithNews()
  expect(site.ask((catalog) => catalog.newsByWeek(tags(['crude-oil'], ['US']), ...march))).toEqual([
    { weekEnding: '2022-03-04', count: 1 },
  ])
  const listed = site.ask((catalog) => catalog.listNews(tags(['lng'], ['US']), ...march, 5))
  expect(listed.map(({ slug }) => slug)).toEqual(['friday', 'next-friday'])
})

test('news comes oldest first, both ends counted, with its line of a story where it has one', () => {
  const listed = siteWithNews().ask((catalog) =>
    catalog.listNews(tags(['crude-oil', 'lng']), day('2022-03-04'), day('2022-03-11'), 2),
  )
  expect(listed.map(({ slug, event }) => [slug, event])).toEqual([
    ['friday', 'It began'],
    ['saturday', undefined],
  ])
})

test('an article is found by the day that its file gives for its news, not by its own date', () => {
  const site = siteWithNews()
  const fields = { published: '2022-03-14', commodities: '[coal, lng]', countries: '[US]' }
  site.write('articles/monday.md', articleText({ ...fields, newsDay: '2022-03-11' }))
  site.write('articles/hidden.md', articleText({ ...fields, newsDay: '2022-03-11', draft: 'true' }))
  site.sync()
  const found = (commodities: string[], countries: string[], at: string) =>
    site
      .ask((catalog) => catalog.listNewsOf(tags(commodities, countries), day(at), day(at)))
      .map(({ slug }) => `${slug}`)
  expect(found(['lng', 'coal'], [], '2022-03-11')).toEqual(['monday'])
  expect(found(['coal'], ['US', 'RU'], '2022-03-11')).toEqual(['monday'])
  expect(found(['coal'], ['RU'], '2022-03-11')).toEqual([])
  expect(found(['crude-oil'], [], '2022-03-11')).toEqual([])
  expect(found(['lng'], [], '2022-03-14')).toEqual([])
  const [row] = site.ask((catalog) =>
    catalog.listNews(tags(['lng']), day('2022-03-14'), day('2022-03-14'), 5),
  )
  expect(row?.newsDay).toBe('2022-03-11')
})

test('a series without weeks has no span', () => {
  expect(siteWithNews().ask((catalog) => catalog.spanOf('brent'))).toBeUndefined()
})
