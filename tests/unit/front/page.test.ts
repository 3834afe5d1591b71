import { expect, test } from 'vitest'
import { emptyFilter } from '#lib/filter/filter'
import { composeFront, mostConnected } from '#lib/front/page'
import { noise, piece, wire } from '../article/a-wire.ts'

/** The front page of a site whose newest articles are on these commodities, the newest first. */
function frontOf(...commodities: string[]) {
  const site = wire(
    commodities.map((names, index) =>
      piece(`${index}`, `2022-08-${30 - index}`, { commodities: `[${names}]` }),
    ),
  )
  const { lead, second, river } = composeFront(
    site.ask((catalog) => catalog.listArticles(emptyFilter, 1, 20).items),
  )
  const slugs = (rows: typeof river) => rows.map(({ slug }) => `${slug}`).join(' ')
  return { lead: `${lead?.slug}`, second: slugs(second), river: slugs(river) }
}

test('the newest leads, and under it stand the newest of other main commodities', () => {
  expect(
    frontOf('crude-oil', 'crude-oil, lng', 'lng', 'lng', 'coal', 'crude-oil', 'natural-gas'),
  ).toEqual({ lead: '0', second: '2 4 6', river: '1 3 5' })
})

test('where there are too few commodities, the newest make up the second tier', () => {
  expect(frontOf('coal', 'coal', 'coal', 'lng', 'coal')).toEqual({
    lead: '0',
    second: '1 2 3',
    river: '4',
  })
})

test('a small archive has a front page, and an empty one too', () => {
  expect(frontOf('coal', 'lng')).toEqual({ lead: '0', second: '1', river: '' })
  expect(composeFront([])).toEqual({ lead: undefined, second: [], river: [] })
})

test('most connected are the earlier articles that several of the latest rest on', () => {
  const story = { storylines: '[{ id: nord-stream, event: Flow falls }]' }
  const site = wire(noise(40), [
    piece('first', '2022-05-01', { ...story, places: '[nord-stream-1]' }),
    piece('second', '2022-08-01', { ...story, places: '[nord-stream-1]' }),
    piece('third', '2022-08-09', { ...story, places: '[nord-stream-1]' }),
  ])
  const connected = (latest: number) =>
    site.ask((catalog) =>
      mostConnected(catalog, catalog.listArticles(emptyFilter, 1, latest).items, 5).map(
        ({ row, count }) => `${row.slug} ${count}`,
      ),
    )
  expect(connected(2)).toEqual(['first 2'])
  // One alone is too few, and those that are among the latest stand on the page already.
  expect(connected(1)).toEqual([])
  expect(connected(3)).toEqual([])
})
