import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleRow } from '#lib/catalog/model'
import { emptyFilter } from '#lib/filter/filter'
import { composeFront, type Front } from '#lib/front/front'
import { frontRows, weights } from '#lib/front/page'
import { piece, wire } from '../article/a-wire.ts'

/** The weights of a site whose newest articles are on these commodities, the newest first. */
function frontOf(...commodities: string[]) {
  const { lead, features, briefs, river } = frontRows(rowsOn(...commodities))
  return { lead: lead?.slug, features: slugs(features), briefs: slugs(briefs), river: slugs(river) }
}

function rowsOn(...commodities: string[]): readonly ArticleRow[] {
  const site = wire(
    commodities.map((names, index) =>
      piece(`${index}`, `2022-08-${30 - index}`, { commodities: `[${names}]` }),
    ),
  )
  return site.ask((catalog) => catalog.listArticles(emptyFilter, 1, 30).items)
}

function slugs(rows: readonly ArticleRow[]): string {
  return rows.map(({ slug }) => `${slug}`).join(' ')
}

/** Every article that a page links, in its order. */
function linked({ lead, around, features, briefs, lanes, river }: Front): string[] {
  return [
    ...(lead ? [lead.row] : []),
    ...(around?.led ?? []).map(({ row }) => row),
    ...(around?.next ?? []).map(({ row }) => row),
    ...features.map(({ row }) => row),
    ...briefs,
    ...(lanes?.lanes ?? []).flatMap(({ last, isShown }) => (isShown ? [] : last)),
    ...river,
  ].map(({ slug }) => slug)
}

test('the newest leads, and the features are the newest of other main commodities', () => {
  expect(
    frontOf('crude-oil', 'crude-oil, lng', 'lng', 'lng', 'coal', 'crude-oil', 'natural-gas'),
  ).toEqual({ lead: '0', features: '2 4', briefs: '1 3 5 6', river: '' })
})

test('where there are too few commodities, the newest make up the features', () => {
  expect(frontOf('coal', 'coal', 'coal', 'lng', 'coal')).toEqual({
    lead: '0',
    features: '3 1',
    briefs: '2 4',
    river: '',
  })
})

test('what is with the lead appears nowhere else', () => {
  const rows = rowsOn('coal', 'lng', 'crude-oil', 'coal')
  const page = frontRows(rows, new Set(['1', '2']))
  expect([page.lead?.slug, slugs(page.features), slugs(page.river)]).toEqual(['0', '3', ''])
})

test('one article has a front page, and none has an empty one', () => {
  expect(frontOf('coal')).toEqual({ lead: '0', features: '', briefs: '', river: '' })
  expect(frontRows([])).toEqual({ lead: undefined, features: [], briefs: [], river: [] })
  const nothing = wire([]).ask((catalog) => composeFront(catalog))
  expect([nothing.lead, nothing.features, nothing.latestPrices, nothing.lanes]).toEqual([
    undefined,
    [],
    [],
    undefined,
  ])
})

test('fifty of one day fill every weight, and the river ends', () => {
  const site = wire(Array.from({ length: 50 }, (_, n) => piece(`new-${n}`, '2022-08-30')))
  const front = site.ask((catalog) => composeFront(catalog))
  expect([front.features.length, front.briefs.length]).toEqual([weights.features, weights.briefs])
  expect(front.river.length).toBeGreaterThan(10)
  expect(front.river.length).toBeLessThanOrEqual(weights.river)
  expect(front.counts.articles).toBe(50)
})

test('ten thousand rows are shared out as thirty are', () => {
  const [row] = rowsOn('coal')
  if (!row) throw new Error('no row')
  const many = Array.from({ length: 10_000 }, (_, n) => ({ ...row, headline: `Headline ${n}` }))
  const page = frontRows(many)
  expect([page.features.length, page.briefs.length, page.river.length]).toEqual([
    weights.features,
    weights.briefs,
    weights.river,
  ])
})

test('a site without prices leads with type alone, whatever the length of the headline', () => {
  for (const length of [20, 110]) {
    const headline = 'Opec '.repeat(length / 5).trim()
    const front = wire([piece('only', '2022-08-30', { headline })]).ask((catalog) =>
      composeFront(catalog),
    )
    expect([front.lead?.form, front.lead?.picture, front.latestPrices]).toEqual([
      'alone',
      undefined,
      [],
    ])
    expect(front.lead?.size).toBe(length === 20 ? 'short' : 'long')
  }
})

test('no story appears twice, whatever its commodities and storylines', () => {
  const commodity = fc.constantFrom('crude-oil', 'lng', 'coal', 'natural-gas')
  fc.assert(
    fc.property(fc.array(fc.tuple(commodity, fc.boolean()), { maxLength: 24 }), (drawn) => {
      const site = wire(
        drawn.map(([commodities, isStory], index) =>
          piece(`a-${index}`, `2022-08-${String(30 - index).padStart(2, '0')}`, {
            commodities: `[${commodities}]`,
            ...(isStory && { storylines: '[{ id: nord-stream, event: Flow falls }]' }),
          }),
        ),
      )
      const all = linked(site.ask((catalog) => composeFront(catalog)))
      expect(all.filter((slug, index) => all.indexOf(slug) !== index)).toEqual([])
      // Nothing new is left out.
      expect(new Set(all).size).toBe(drawn.length)
    }),
    { numRuns: 12, interruptAfterTimeLimit: 25_000 },
  )
})
