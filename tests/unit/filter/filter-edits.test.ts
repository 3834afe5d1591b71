import { expect, test } from 'vitest'
import { readQuery, writeQuery } from '#lib/filter/filter'
import { partsOf, toggleTerm, withDates, withoutPart, withWords } from '#lib/filter/filter-edits'

const filterOf = (query: string) => {
  const parsed = readQuery(new URLSearchParams(query))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.query.filter
}
const written = (filter: ReturnType<typeof filterOf>) => writeQuery({ filter, page: 1 })
const full = 'commodity=coal&commodity=lng&country=RU&from=2021-01-01&to=2021-12-31&q=flow'

test('a term is added in its order, and taken away by the same step', () => {
  const one = filterOf('commodity=lng')
  const two = toggleTerm(one, 'commodity', 'coal')
  expect(written(two)).toBe('commodity=coal&commodity=lng')
  expect(toggleTerm(two, 'commodity', 'coal')).toEqual(one)
})

test('taking every part away, one after the other, leaves everything', () => {
  let filter = filterOf(full)
  const parts = partsOf(filter)
  expect(parts.map(({ kind }) => kind)).toEqual(['term', 'term', 'term', 'dates', 'words'])
  for (const part of parts) filter = withoutPart(filter, part)
  expect(written(filter)).toBe('')
})

test('other dates and words replace those that were there', () => {
  const filter = filterOf(full)
  const { from } = filter
  expect(written(withDates(filter, { from }))).toBe(full.replace('&to=2021-12-31', ''))
  expect(written(withWords(filter, 'halt'))).toBe(full.replace('flow', 'halt'))
  expect(written(withWords(withDates(filter, {}), undefined))).toBe(
    'commodity=coal&commodity=lng&country=RU',
  )
})
