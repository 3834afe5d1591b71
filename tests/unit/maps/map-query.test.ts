import { expect, test } from 'vitest'
import { commodityId } from '#lib/content/ids'
import { urls } from '#lib/filter/urls'
import { canonicalMap, filterOf, readMapQuery } from '#lib/maps/map-query'

const known = {
  findCommodity: (id: string) => (id === 'lng' ? { id: commodityId.parse(id) } : undefined),
}
const read = (query: string) => readMapQuery(known, new URLSearchParams(query))

test('a commodity and a year are read, and strangers let by', () => {
  expect(read('year=2026&commodity=lng&utm_source=x')).toEqual({
    ok: true,
    query: { commodity: 'lng', year: 2026 },
  })
  expect(read('')).toEqual({ ok: true, query: {} })
  expect(read('commodity=&year=')).toEqual({ ok: true, query: {} })
})

test.each([
  ['commodity=tulips', 'commodity'],
  ['year=26', 'year'],
  ['year=2026.5', 'year'],
  ['year=soon', 'year'],
  ['year=2025&year=2026', 'year'],
])('%s is an error of its %s, not a guess', (query, key) => {
  const answer = read(query)
  expect(answer.ok ? [] : answer.errors.map((error) => error.key)).toEqual([key])
})

test('an address in another order has one canonical form', () => {
  const query = { commodity: 'lng', year: 2026 }
  expect(canonicalMap(new URLSearchParams('year=2026&commodity=lng'), query)).toBe(
    'commodity=lng&year=2026',
  )
  expect(canonicalMap(new URLSearchParams('commodity=lng&year=2026&x=1'), query)).toBeUndefined()
  expect(urls.map(query)).toBe('/map?commodity=lng&year=2026')
  expect(urls.map()).toBe('/map')
})

test('a year is all its days', () => {
  expect(filterOf({ year: 2024 })).toMatchObject({ from: '2024-01-01', to: '2024-12-31' })
  expect(filterOf({ commodity: 'lng' }).terms.commodity).toEqual(['lng'])
})
