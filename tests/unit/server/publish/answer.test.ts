import { expect, test } from 'vitest'
import { answerPublish, createAttempts } from '#lib/server/publish/answer'

const url = 'http://localhost/api/publish'
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

function aDesk({ token = 'right', fails = false }: { token?: string; fails?: boolean } = {}) {
  const attempts = createAttempts()
  let published = 0
  return {
    published: () => published,
    ask: (init: RequestInit = {}, now = 0, caller = '192.0.2.1') =>
      answerPublish(new Request(url, { method: 'POST', ...init }), {
        token,
        attempts,
        caller,
        now,
        async publish() {
          published++
          if (fails) throw new Error('EACCES: /srv/content')
          return {
            ...{ added: 1, changed: 2, removed: 3, unchanged: 0, shown: 4, ms: 5 },
            rejected: [],
            flawed: [],
            unstable: [],
          }
        },
        version: () => 'v1',
      }),
  }
}

test('with the token, content is synced and the outcome is reported', async () => {
  const { ask, published } = aDesk()
  const response = await ask({ headers: bearer('right') })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toMatchObject({ version: 'v1', added: 1, changed: 2, shown: 4 })
  expect(published()).toBe(1)
})

test.each([
  ['no token', {}],
  ['a wrong one', bearer('wrong')],
  ['a longer one', bearer('right-and-more')],
  ['another scheme', { Authorization: 'Basic right' }],
])('%s is refused with 401', async (_, headers) => {
  const { ask, published } = aDesk()
  const response = await ask({ headers })
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toBe('Bearer')
  expect(await response.json()).toEqual({ error: expect.stringContaining('Bearer') })
  expect(published()).toBe(0)
})

test('another method is refused with 405, and without a token set there is nothing at all', async () => {
  const put = await aDesk().ask({ method: 'PUT', headers: bearer('right') })
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'POST'])
  expect((await aDesk({ token: '' }).ask({ headers: bearer('') })).status).toBe(404)
})

test('a body is refused with 413, whether it says its length or not', async () => {
  const { ask, published } = aDesk()
  const large = 'x'.repeat(2000)
  expect((await ask({ headers: bearer('right'), body: large })).status).toBe(413)
  const stream = new Blob([large]).stream()
  const streamed: RequestInit & { duplex: 'half' } = {
    headers: bearer('right'),
    body: stream,
    duplex: 'half',
  }
  expect((await ask(streamed)).status).toBe(413)
  expect(published()).toBe(0)
})

test('who guesses must wait, also with the right token, and others need not', async () => {
  const { ask, published } = aDesk()
  for (let n = 0; n < 10; n++) expect((await ask({ headers: bearer('guess') })).status).toBe(401)
  const refused = await ask({ headers: bearer('right') })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
  expect(published()).toBe(0)
  expect((await ask({ headers: bearer('right') }, 0, '192.0.2.2')).status).toBe(200)
  expect((await ask({ headers: bearer('right') }, 60_000)).status).toBe(200)
})

test('who knows the token may publish once a second', async () => {
  const { ask } = aDesk()
  for (let n = 0; n < 60; n++) expect((await ask({ headers: bearer('right') })).status).toBe(200)
  expect((await ask({ headers: bearer('right') })).status).toBe(429)
  expect((await ask({ headers: bearer('right') }, 60_000)).status).toBe(200)
})

test('a failure says that it failed, and nothing of the machine', async () => {
  const response = await aDesk({ fails: true }).ask({ headers: bearer('right') })
  expect(response.status).toBe(503)
  expect(await response.text()).not.toContain('/srv')
})
