import { expect, test } from 'vitest'
import { shareArt } from '#lib/seo/share-art'
import { articleText } from '../a-record.ts'
import { daysOf } from '../benchmarks/some-prices.ts'
import { openSite } from '../catalog/a-site.ts'

const prices = Array.from(
  { length: 520 },
  (_, n) => Math.round(8000 + 3000 * Math.sin(n / 9)) / 100,
)

function siteWith(fields: Parameters<typeof articleText>[0]) {
  const site = openSite([
    {
      path: 'benchmarks.yaml',
      text: '- { id: brent, name: Brent, fullName: Brent spot, unit: $/bl, commodities: [crude-oil], source: EIA, sourceUrl: "https://www.eia.gov/x", series: RBRTE, asOf: 2022-12-30 }\n',
    },
    {
      path: 'benchmarks/brent.csv',
      text: [
        'date,price',
        ...daysOf(prices, '2021-01-04').map(({ day, price }) => `${day},${price}`),
        '',
      ].join('\n'),
    },
    { path: 'articles/an-article.md', text: articleText({ published: '2022-05-04', ...fields }) },
  ])
  site.sync()
  return site.ask((catalog) => {
    const article = catalog.findArticle('an-article')
    return article && shareArt(catalog, article)
  })
}

test('an article on a market is shared with its chart, the figures beside their points', () => {
  const art = siteWith({ commodities: '[crude-oil]' })
  if (art?.kind !== 'chart') throw new Error('no chart')
  expect(art.caption).toMatch(/^Brent.+\$\/bl/)
  expect(art.figures.map(({ text, side }) => [text, side])).toEqual([
    ['$110.00', 'above'],
    ['$50.00', 'below'],
  ])
  const places = [...art.line.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  expect(places.length).toBeGreaterThan(200)
  for (const [x = -1, y = -1] of places) {
    expect(x >= 0 && x <= art.width).toBe(true)
    expect(y >= 0 && y <= art.height).toBe(true)
  }
  for (const { x, y } of art.figures) expect(places).toContainEqual([x, y])
  expect(art.ownDay).toBeGreaterThan(art.width / 2)
})

test('one on a place without a market is shared with its map, and one on neither with its words', () => {
  expect(siteWith({ commodities: '[natural-gas]', places: '[nord-stream-1]' })?.kind).toBe('map')
  expect(siteWith({ commodities: '[natural-gas]', places: '[]' })).toBeUndefined()
})
