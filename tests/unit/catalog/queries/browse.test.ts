import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogOn } from '#lib/catalog/catalog'
import { connect } from '#lib/catalog/connection'
import { addDays, plainDate } from '#lib/core/dates'
import { emptyFilter, type Filter, facets, filterBy } from '#lib/filter/filter'
import { withDates, withWords } from '#lib/filter/filter-edits'
import { archives, countWith, fileOf, filters, matching, type Piece } from '../a-random-archive.ts'
import { openSite } from '../a-site.ts'

const since = [plainDate.parse('2025-01-01'), plainDate.parse('2025-06-01')]
const dates = (filter: Filter, from?: (typeof since)[number]) => withDates(filter, { from })

/** Every number that the page shows, compared with counting. */
function expectCounted(
  catalog: ReturnType<typeof catalogOn>,
  archive: readonly Piece[],
  filter: Filter,
) {
  const finding = catalog.browse({ filter, page: 1, sort: 'newest' }, since)
  const expected = matching(archive, filter)
  expect(finding.page.total).toBe(expected.length)
  expect(finding.page.items.map(({ slug }) => slug)).toEqual(
    expected.slice(0, 20).map(({ slug }) => slug),
  )
  expect(catalog.listArticles(filter).items.map(({ slug }) => slug)).toEqual(
    expected.slice(0, 20).map(({ slug }) => slug),
  )
  for (const { facet, short, more } of finding.facets) {
    for (const { id, count, chosen } of [...short, ...more]) {
      expect([facet, id, count]).toEqual([facet, id, countWith(archive, filter, facet, id)])
      expect(chosen).toBe(filter.terms[facet].includes(id))
    }
    const shown = [...short, ...more].map(({ id }) => id)
    for (const id of new Set(archive.flatMap(({ terms }) => terms[facet]))) {
      if (countWith(archive, filter, facet, id) > 0) expect(shown).toContain(id)
    }
    expect(finding.without(facet)).toBe(
      matching(archive, { ...filter, terms: { ...filter.terms, [facet]: [] } }).length,
    )
  }
  const anyDate = matching(archive, dates(filter))
  expect(finding.months.reduce((sum, { count }) => sum + count, 0)).toBe(anyDate.length)
  for (const { month, count } of finding.months) {
    const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    expect(count).toBe(anyDate.filter(({ day }) => day.startsWith(name)).length)
  }
  expect(finding.since).toEqual(since.map((from) => matching(archive, dates(filter, from)).length))
  expect(finding.without('dates')).toBe(anyDate.length)
  expect(finding.without('words')).toBe(matching(archive, withWords(filter, undefined)).length)
}

test('every count beside an option is what counting gives, for any filter of any archive', () => {
  fc.assert(
    fc.property(archives, fc.array(filters, { minLength: 25, maxLength: 25 }), (archive, asked) => {
      const site = openSite(archive.map(fileOf))
      expect(site.sync().rejected).toEqual([])
      site.ask((catalog) => {
        for (const filter of [emptyFilter, ...asked]) expectCounted(catalog, archive, filter)
      })
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('a catalog that stays open counts what came, changed and went', () => {
  fc.assert(
    fc.property(fc.array(archives, { minLength: 3, maxLength: 4 }), filters, (states, filter) => {
      const site = openSite()
      site.sync()
      const reader = connect(site.catalogPath)
      const catalog = catalogOn(reader)
      let before: readonly Piece[] = []
      for (const archive of states) {
        for (const { path } of before.map(fileOf)) site.remove(path)
        for (const { path, text } of archive.map(fileOf)) site.write(path, text)
        site.sync()
        for (const one of [emptyFilter, filter]) expectCounted(catalog, archive, one)
        before = archive
      }
      reader.close()
    }),
    { numRuns: 6 },
  )
}, 120_000)

const pieces: readonly Piece[] = [
  { slug: 'a', words: ['turbine'], commodity: 'lng', country: 'QA' },
  { slug: 'b', words: ['tanker'], commodity: 'lng', country: 'RU' },
  { slug: 'c', words: ['turbine', 'tanker'], commodity: 'coal', country: 'RU' },
].map(({ slug, words, commodity, country }, n) => ({
  slug,
  words,
  day: addDays(plainDate.parse('2026-01-01'), n),
  terms: { commodity: [commodity], country: [country], organisation: [], place: [], storyline: [] },
}))

test('oldest first is newest first the other way round', () => {
  const site = openSite(pieces.map(fileOf))
  site.sync()
  const slugs = site.ask((catalog) =>
    catalog
      .browse({ filter: emptyFilter, page: 1, sort: 'oldest' })
      .page.items.map(({ slug }) => slug),
  )
  expect(slugs).toEqual(['a', 'b', 'c'])
})

test('an option that would leave none is shown as spent, and a chosen one always stays', () => {
  const site = openSite(pieces.map(fileOf))
  site.sync()
  const filter = filterBy('country', 'QA')
  const options = site.ask((catalog) => catalog.browse({ filter, page: 1 }).facets)
  const counts = new Map(
    options.flatMap(({ short }) => short.map(({ id, count }): [string, number] => [id, count])),
  )
  expect(counts.get('coal')).toBe(0)
  expect(counts.get('lng')).toBe(1)
  expect(counts.get('RU')).toBe(2)
  expect(facets.every((facet) => options.some((one) => one.facet === facet))).toBe(true)
})

test('a page past the end has no articles, and says how many there are', () => {
  const site = openSite(pieces.map(fileOf))
  site.sync()
  const { page } = site.ask((catalog) =>
    catalog.browse({ filter: filterBy('commodity', 'lng'), page: 9 }),
  )
  expect(page).toMatchObject({ items: [], total: 2, first: 0, last: 0, pages: 1 })
})
