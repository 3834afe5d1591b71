import { expect, test } from 'vitest'
import { readQuery } from '#lib/filter/filter'
import { allOf, countInWords, filterInWords } from '#lib/filter/labels'

const names: Readonly<Record<string, string>> = {
  lng: 'LNG',
  'crude-oil': 'Crude oil',
  RU: 'Russia',
}
const words = (query: string) => {
  const parsed = readQuery(new URLSearchParams(query))
  return parsed.ok ? filterInWords(parsed.query.filter, (_, id) => names[id]) : 'an error'
}

test.each([
  ['', ''],
  ['commodity=lng', 'LNG'],
  ['commodity=lng&commodity=crude-oil&country=RU', 'Crude oil or LNG · Russia'],
  ['from=2022-01-01', 'since 1 January 2022'],
  ['to=2022-01-01', 'until 1 January 2022'],
  ['from=2022-01-01&to=2022-02-01', '1 January 2022 to 1 February 2022'],
  ['from=2022-01-01&to=2022-01-01', 'on 1 January 2022'],
  ['q=nord+stream&commodity=lng', 'LNG · nord stream'],
  ['q=%22force+majeure%22', '“force majeure”'],
  ['place=unknown', 'unknown'],
])('%j reads as %j', (query, said) => {
  expect(words(query)).toBe(said)
})

test('a count has its noun in the right number', () => {
  expect([0, 1, 2137].map((count) => countInWords(count))).toEqual([
    '0 articles',
    '1 article',
    '2,137 articles',
  ])
  expect(countInWords(1, 'report')).toBe('1 report')
})

test('a link to a whole list counts it, unless it holds one', () => {
  expect([allOf(231), allOf(1), allOf(2, 'report'), allOf(1, 'storyline')]).toEqual([
    'All 231 articles',
    'All articles',
    'All 2 reports',
    'All storylines',
  ])
})
