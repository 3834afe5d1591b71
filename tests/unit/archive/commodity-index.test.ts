import { expect, test } from 'vitest'
import { commodityIndex } from '#lib/archive/commodity-index'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'
import { openArchive } from '../catalog/the-archive.ts'

const site = (...articles: readonly (readonly [published: string, commodities: string])[]) => {
  const some = openSite(
    articles.map(([published, commodities], n) => ({
      path: `articles/a-${n}.md`,
      text: articleText({ published, commodities: `[${commodities}]` }),
    })),
  )
  some.sync()
  return some
}

const headlinesOf = (some: ReturnType<typeof site>) =>
  Object.fromEntries(
    some
      .ask(commodityIndex)
      .map(({ commodity, latest }) => [commodity.id, latest.map(({ slug }) => slug)]),
  )

test('no headline is under two commodities, and each commodity leads with what is about it first', () => {
  const headlines = headlinesOf(
    site(
      ['2022-01-01', 'natural-gas'],
      ['2022-01-02', 'natural-gas, crude-oil'],
      ['2022-01-03', 'crude-oil, natural-gas'],
      ['2022-01-04', 'crude-oil, natural-gas'],
      ['2022-01-05', 'crude-oil, natural-gas'],
    ),
  )
  expect(headlines['crude-oil']).toEqual(['a-4', 'a-3'])
  expect(headlines['natural-gas']).toEqual(['a-1', 'a-0'])
})

test('headlines are of one kind, and a card says of which', () => {
  const some = site(
    ['2022-01-01', 'natural-gas'],
    ['2022-01-02', 'crude-oil, natural-gas'],
    ['2022-01-03', 'crude-oil, natural-gas'],
    ['2022-01-04', 'crude-oil, lng'],
    ['2022-01-05', 'crude-oil, lng'],
    ['2022-01-06', 'crude-oil'],
    ['2022-01-07', 'crude-oil'],
  )
  expect(headlinesOf(some)).toMatchObject({
    'natural-gas': ['a-0'],
    lng: ['a-4', 'a-3'],
  })
  const isMain = new Map(some.ask(commodityIndex).map((one) => [`${one.commodity.id}`, one.isMain]))
  expect(['natural-gas', 'lng'].map((id) => isMain.get(id))).toEqual([true, false])
})

test('where nothing is about a commodity first of all, what else names it is listed', () => {
  expect(
    headlinesOf(site(['2022-01-01', 'crude-oil'], ['2022-01-02', 'natural-gas, lng'])),
  ).toMatchObject({
    'crude-oil': ['a-0'],
    'natural-gas': ['a-1'],
    lng: [],
  })
})

test('the price of a commodity in the archive is the one that its headlines name, or else its first', () => {
  const catalog = openArchive()
  const names = catalog.listBenchmarks()
  let named = 0
  for (const { commodity, latest, price } of commodityIndex(catalog)) {
    const own = names.filter(({ commodities }) => commodities[0] === commodity.id)
    const spoken = own.filter(({ name }) => latest.some(({ headline }) => headline.includes(name)))
    named += spoken.length
    if (own.length > 0) expect(price?.benchmark.id).toBe((spoken[0] ?? own[0])?.id)
  }
  expect(named).toBeGreaterThan(0)
})
