import { expect, test } from 'vitest'
import { readListQuery } from '#lib/catalog/queries/list-query'
import { formatListErrors, listWithout } from '#lib/filter/query-errors'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

function ask(query: string) {
  const site = openSite([{ path: 'articles/flow.md', text: articleText() }])
  site.sync()
  const params = new URLSearchParams(query)
  return site.ask((catalog) => {
    const read = readListQuery(catalog, params)
    const errors = read.ok ? [] : read.errors
    return { messages: formatListErrors(errors, params), rest: listWithout(errors, params) }
  })
}

test('all that is wrong is reported at once, in words, and each way keeps the rest', () => {
  const { messages, rest } = ask('commodity=banana&country=RU&from=xx')
  expect(messages.map(({ text }) => text)).toEqual([
    'There is no commodity “banana”.',
    '“xx” is not a day; write it as 2021-12-23.',
  ])
  expect(messages.map(({ without }) => without?.href)).toEqual([
    '/news?country=RU&from=xx',
    '/news?commodity=banana&country=RU',
  ])
  expect(rest).toBe('/news?country=RU')
})

test('too much of one kind is reported once, and can be left out at once', () => {
  const many = Array.from({ length: 60 }, (_, n) => `place=p${n}`).join('&')
  const { messages, rest } = ask(`${many}&country=RU&commodity=banana`)
  expect(messages.map(({ text, without }) => [text, without?.href])).toEqual([
    ['“place” has more than 50 values.', '/news?country=RU&commodity=banana'],
  ])
  expect(rest).toBe('/news?country=RU&commodity=banana')
})

test('of many errors ten are listed, and the rest counted', () => {
  const { messages } = ask(Array.from({ length: 13 }, (_, n) => `place=p${n}`).join('&'))
  expect(messages).toHaveLength(11)
  expect(messages.at(-1)).toEqual({ key: 'more', text: 'And 3 more problems.' })
})

test('a term that is near is offered in place of an unknown one', () => {
  const [error] = ask('commodity=naturel-gas&q=flow').messages
  expect(error?.meant).toEqual({
    name: 'Natural gas',
    href: '/news?commodity=natural-gas&q=flow',
  })
  expect(ask('commodity=a%20b').messages).toHaveLength(1)
  expect(ask('commodity=natural-gas').messages).toEqual([])
})
