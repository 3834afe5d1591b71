import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '#lib/core/dates'
import * as filters from '#lib/filter/filter'

const { readQuery, writeQuery, canonicalQuery } = filters
const read = (query: string) => readQuery(new URLSearchParams(query))
const good = (query: string) => {
  const parsed = read(query)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.query
}

const term = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,15}$/)
const country = fc.stringMatching(/^[A-Z]{2}$/)
const set = (one: fc.Arbitrary<string>) =>
  fc.uniqueArray(one, { maxLength: 4 }).map((some) => some.sort())
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((count) => addDays(plainDate.parse('1970-01-01'), count))
const span = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .map(([a, b]) =>
    a && b && a > b ? { from: b, to: a } : { ...(a && { from: a }), ...(b && { to: b }) },
  )
const words = fc.option(
  fc
    .string({ unit: 'grapheme' })
    .map(filters.normaliseSearch)
    .filter((text) => text !== ''),
  { nil: undefined },
)
const queries: fc.Arbitrary<filters.ListQuery> = fc
  .record({
    commodity: set(term),
    country: set(country),
    organisation: set(term),
    place: set(term),
    storyline: set(term),
  })
  .chain((terms) =>
    fc
      .tuple(span, words, fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...filters.sorts))
      .map(([dates, q, page, sort]) =>
        filters.withSort({ filter: { terms, ...dates, ...(q && { q }) }, page }, sort),
      ),
  )

test('what is written is read back the same, and is its own canonical form', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const written = writeQuery(query)
      expect(read(written)).toEqual({ ok: true, query })
      expect(canonicalQuery(new URLSearchParams(written), query)).toBeUndefined()
    }),
  )
})

test('whatever is asked is answered with a state or with errors; a state is canonical after one step', () => {
  const key = fc.constantFrom(
    'commodity',
    'country',
    'place',
    'from',
    'to',
    'q',
    'sort',
    'page',
    'utm_source',
  )
  const value = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'lng',
      'LNG',
      'ru',
      'RU',
      '1',
      '2',
      '0',
      '2021-12-23',
      '2021-02-30',
      'oldest',
      'relevance',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (pairs) => {
      const params = new URLSearchParams(pairs)
      const parsed = readQuery(params)
      if (!parsed.ok) {
        expect(parsed.errors.length).toBeGreaterThan(0)
        return
      }
      const canonical = canonicalQuery(params, parsed.query) ?? writeQuery(parsed.query)
      expect(read(canonical)).toEqual(parsed)
      expect(canonicalQuery(new URLSearchParams(canonical), parsed.query)).toBeUndefined()
    }),
    { numRuns: 1000 },
  )
})

test('one state has one query string, however it was asked', () => {
  const canonical = 'commodity=coal&commodity=lng&country=RU&from=2021-01-01&q=flow&page=2'
  for (const asked of [
    canonical,
    'page=2&q=flow&from=2021-01-01&country=RU&commodity=lng&commodity=coal',
    'commodity=LNG&commodity=coal&commodity=lng&country=ru&from=2021-01-01&to=&q=+flow+&page=2',
  ]) {
    expect(writeQuery(good(asked))).toBe(canonical)
  }
})

test('a term asked for twice, in capitals too, is asked for once', () => {
  expect(good('commodity=LNG&commodity=lng').filter.terms.commodity).toEqual(['lng'])
})

test('everything, on its first page, is the empty string', () => {
  expect(writeQuery({ filter: filters.emptyFilter, page: 1 })).toBe('')
  expect(filters.isEmptyFilter(good('').filter)).toBe(true)
  expect(filters.isEmptyFilter(filters.filterBy('country', 'RU'))).toBe(false)
})

test('empty fields of a form and keys of others are left alone', () => {
  expect(good('commodity=&from=&to=&q=&utm_source=x')).toEqual({
    filter: filters.emptyFilter,
    page: 1,
  })
})

test.each([
  ['commodity=a%20b', 'commodity', 'a b', 'is not a commodity'],
  ['country=%3Cscript%3E', 'country', '<script>', 'is not a country'],
  [`place=${'x'.repeat(121)}`, 'place', 'x'.repeat(121), 'is not a place'],
  ['from=yesterday', 'from', 'yesterday', 'is not a day; write it as 2021-12-23'],
  ['to=2021-02-30', 'to', '2021-02-30', 'is not a day; write it as 2021-12-23'],
  ['from=2022-01-01&to=2021-01-01', 'from', '2022-01-01', 'is after 2021-01-01; swap the dates'],
  ['sort=best', 'sort', 'best', 'is not one of relevance, newest, oldest'],
  ['page=0', 'page', '0', 'is not a page number'],
  ['page=-1', 'page', '-1', 'is not a page number'],
  ['page=1.5', 'page', '1.5', 'is not a page number'],
  ['page=two', 'page', 'two', 'is not a page number'],
  ['page=0x10', 'page', '0x10', 'is not a page number'],
  ['page=1e3', 'page', '1e3', 'is not a page number'],
  ['page=100001', 'page', '100001', 'is not a page number'],
])('%s is an error, never a guess', (query, key, value, message) => {
  expect(read(query)).toEqual({ ok: false, errors: [{ key, value, message }] })
})

test('an order is said only where it is not the one that a list has by itself', () => {
  for (const [asked, canonical] of [
    ['sort=newest', ''],
    ['sort=oldest&page=2', 'sort=oldest&page=2'],
    ['sort=relevance', ''],
    ['q=flow&sort=relevance', 'q=flow'],
    ['sort=newest&q=flow', 'q=flow&sort=newest'],
  ] as const) {
    expect(writeQuery(good(asked))).toBe(canonical)
  }
  expect(filters.sortOf(good('q=flow'))).toBe('relevance')
  expect(filters.sortOf(good('commodity=lng'))).toBe('newest')
})

test('a search is one line of bounded length, whatever was sent', () => {
  expect(good('q=a%00b%0A%09c').filter.q).toBe('a b c')
  expect(good(`q=${'🛢'.repeat(5000)}`).filter.q).toBe('🛢'.repeat(filters.SEARCH_LIMIT))
  expect(good('q=%ED%A0%80').filter.q?.isWellFormed()).toBe(true)
})

test('more values of one kind than anybody asks for are an error', () => {
  const many = (count: number) =>
    readQuery(new URLSearchParams(Array.from({ length: count }, (_, n) => ['place', `p${n}`])))
  expect(many(50).ok).toBe(true)
  expect(many(51)).toEqual({
    ok: false,
    errors: [{ key: 'filter', value: 'place', message: 'has more than 50 values' }],
  })
})

test('so are more of several kinds together', () => {
  const many = (facets: readonly string[], count: number) =>
    read(
      facets
        .flatMap((facet) => Array.from({ length: count }, (_, n) => `${facet}=p${n}`))
        .join('&'),
    )
  expect(many(['commodity', 'place'], 25).ok).toBe(true)
  const refused = many(['commodity', 'place', 'storyline'], 25)
  expect(refused).toEqual({
    ok: false,
    errors: [{ key: 'filter', value: 'storyline', message: 'makes more than 50 values in all' }],
  })
})

test('all errors are reported at once', () => {
  const parsed = read('commodity=%21&from=x&to=y&page=z')
  expect(parsed.ok ? [] : parsed.errors.map(({ key }) => key)).toEqual([
    'commodity',
    'from',
    'to',
    'page',
  ])
})

test('another form than the canonical one is reported, and leads to it', () => {
  const asked = new URLSearchParams('page=1&commodity=lng&utm_source=x')
  expect(canonicalQuery(asked, good(asked.toString()))).toBe('commodity=lng')
})

test.each(['9999-12-31', '0001-01-01', '2200-01-01', '1899-12-31'])(
  '%s is outside the years that can be asked for',
  (text) => {
    for (const key of ['from', 'to'])
      expect(read(`${key}=${text}`)).toEqual({
        ok: false,
        errors: [{ key, value: text, message: 'is not between 1900-01-01 and 2199-12-31' }],
      })
  },
)
