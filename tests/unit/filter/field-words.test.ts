import { expect, test } from 'vitest'
import { readListQuery } from '#lib/catalog/queries/list-query'
import { readFieldWords } from '#lib/filter/field-words'
import { canonicalQuery, writeQuery } from '#lib/filter/filter'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const known = (_: string, name: string) => name !== 'nowhere'

test.each([
  ['lng before:2022-03-01', 'lng', { to: '2022-02-28' }],
  ['after:2022-03 lng', 'lng', { from: '2022-04-01' }],
  ['since:2022', '', { from: '2022-01-01' }],
  ['until:2022-12', '', { to: '2022-12-31' }],
  ['in:2022-02', '', { from: '2022-02-01', to: '2022-02-28' }],
  ['on:2022-02-03', '', { from: '2022-02-03', to: '2022-02-03' }],
  ['brent 2022-02-03', 'brent', { from: '2022-02-03', to: '2022-02-03' }],
])('%j asks for %j and dates', (text, rest, dates) => {
  expect(readFieldWords(text, known)).toEqual({ rest, fields: [{ kind: 'dates', ...dates }] })
})

test('a facet is named by id or name, and what is unknown stays a word', () => {
  expect(readFieldWords('org:gazprom country:"Saudi Arabia" cut', known)).toEqual({
    rest: 'cut',
    fields: [
      { kind: 'term', facet: 'organisation', name: 'gazprom' },
      { kind: 'term', facet: 'country', name: 'Saudi Arabia' },
    ],
  })
  for (const text of [
    'place:nowhere gas',
    'before:2022-13-01',
    '2022-13-01 gas',
    '"2022-02-03"',
    'https://a.example',
    'LNG: gas',
    'country:',
  ])
    expect(readFieldWords(text, known)).toEqual({ rest: text, fields: [] })
})

test('field words and names become the facets of the address', () => {
  const site = openSite([{ path: 'articles/flow.md', text: articleText() }])
  site.sync()
  const canonical = (query: string) =>
    site.ask((catalog) => {
      const params = new URLSearchParams(query)
      const read = readListQuery(catalog, params)
      return read.ok ? (canonicalQuery(params, read.query) ?? writeQuery(read.query)) : read.errors
    })
  expect(canonical('q=flow country:RU before:2022-03-01')).toBe('country=RU&to=2022-02-28&q=flow')
  expect(canonical('q=2022-02-03')).toBe('from=2022-02-03&to=2022-02-03')
  expect(canonical('q=org:Gazprom')).toBe('organisation=gazprom')
  expect(canonical('country=Russia&country=Germany')).toBe('country=DE&country=RU')
  expect(canonical('country=RU&to=2022-02-28&q=flow')).toBe('country=RU&to=2022-02-28&q=flow')
  expect(canonical('country=Atlantis')).toMatchObject([{ key: 'country', value: 'Atlantis' }])
  expect(canonical('from=0001-01-01')).toMatchObject([{ key: 'from' }])
  expect(canonical('to=9999-12-31')).toMatchObject([{ key: 'to' }])
})
