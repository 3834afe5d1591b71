import { expect, test } from 'vitest'
import { commodityIndex } from '#lib/archive/commodity-index'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

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

test('where nothing is about a commodity first of all, what else names it is listed', () => {
  expect(
    headlinesOf(site(['2022-01-01', 'crude-oil'], ['2022-01-02', 'natural-gas, lng'])),
  ).toMatchObject({
    'crude-oil': ['a-0'],
    'natural-gas': ['a-1'],
    lng: [],
  })
})
