import { expect, test } from 'vitest'
import { answerSuggest } from '#lib/archive/suggestions'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const ask = async (query: string, published = '2022-07-27') => {
  const site = openSite([{ path: 'articles/flow-halves.md', text: articleText({ published }) }])
  site.sync()
  const response = site.ask((catalog) =>
    answerSuggest(catalog, new Request(`http://site/api/suggest${query}`)),
  )
  return { response, body: await response.json() }
}

test('a suggestion has a group, a kind, a name and an address', async () => {
  const { body } = await ask('?q=nord')
  expect(body).toEqual([
    { group: 'Topics', kind: 'Storyline', name: 'Nord Stream', href: '/storylines/nord-stream' },
    { group: 'Topics', kind: 'Place', name: 'Nord Stream 1', href: '/places/nord-stream-1' },
    {
      group: 'Articles',
      kind: '27 July 2022',
      name: 'Nord Stream flow halves as Gazprom blames turbine',
      href: '/articles/flow-halves',
    },
  ])
})

test('a page of the site is suggested before all else', async () => {
  const { body } = await ask('?q=rss')
  expect(body).toEqual([{ group: 'Pages', kind: 'Page', name: 'Feeds', href: '/feeds' }])
})

test('an instant is of its day in UTC, as on the page', async () => {
  const { body } = await ask('?q=flow', '2022-07-27T19:40:00-05:00')
  expect(body).toEqual([expect.objectContaining({ kind: '28 July 2022' })])
})

test.each(['', '?q=', '?q=%00', '?q=%F0%9F%92%A5', '?q=x'])(
  '%j suggests nothing',
  async (query) => {
    const { response, body } = await ask(query)
    expect([response.status, body]).toEqual([200, []])
  },
)
