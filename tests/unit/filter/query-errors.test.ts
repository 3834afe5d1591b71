import { expect, test } from 'vitest'
import { readListQuery } from '#lib/catalog/queries/list-query'
import { listWithout, tellListFaults } from '#lib/filter/query-errors'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

function ask(query: string) {
  const site = openSite([{ path: 'articles/flow.md', text: articleText() }])
  site.sync()
  const params = new URLSearchParams(query)
  return site.ask((catalog) => {
    const read = readListQuery(catalog, params)
    const faults = read.ok ? [] : read.faults
    return { told: tellListFaults(faults, params), rest: listWithout(faults, params) }
  })
}

test('all that is wrong is told at once, in words, and each way keeps the rest', () => {
  const { told, rest } = ask('commodity=banana&country=RU&from=xx')
  expect(told.map(({ text }) => text)).toEqual([
    'There is no commodity “banana”.',
    '“xx” is not a day; write it as 2021-12-23.',
  ])
  expect(told.map(({ without }) => without?.href)).toEqual([
    '/news?country=RU&from=xx',
    '/news?commodity=banana&country=RU',
  ])
  expect(rest).toBe('/news?country=RU')
})

test('too much of one kind is told once, and can be left out at once', () => {
  const many = Array.from({ length: 60 }, (_, n) => `place=p${n}`).join('&')
  const { told, rest } = ask(`${many}&country=RU&commodity=banana`)
  expect(told.map(({ text, without }) => [text, without?.href])).toEqual([
    ['“place” has more than 50 values.', '/news?country=RU&commodity=banana'],
  ])
  expect(rest).toBe('/news?country=RU&commodity=banana')
})

test('a term that is near is offered in place of the one that is none', () => {
  const [fault] = ask('commodity=naturel-gas&q=flow').told
  expect(fault?.meant).toEqual({
    name: 'Natural gas',
    href: '/news?commodity=natural-gas&q=flow',
  })
  expect(ask('commodity=a%20b').told).toHaveLength(1)
  expect(ask('commodity=natural-gas').told).toEqual([])
})
