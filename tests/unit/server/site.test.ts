import { expect, test, vi } from 'vitest'
import type { Address } from '#lib/core/address'
import { aServer, askRaw, sendHtml } from './a-server.ts'

const page =
  '<!DOCTYPE html><html><head><script src="/_next/x.js"></script></head><body>Gas</body></html>'

test('a page is a document, with a policy that lets nothing inline run', async () => {
  const { ask } = await aServer((_, response) => sendHtml(response, page))
  const response = await ask('/a')
  expect(await response.text()).toBe('<!DOCTYPE html><html><head></head><body>Gas</body></html>')
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe|nonce|sha256/)
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  expect(response.headers.get('cache-control')).toBe(
    'public, max-age=0, s-maxage=5, stale-while-revalidate=50',
  )
  expect(response.headers.get('strict-transport-security')).toBeNull()
})

test('where the site is at an address with https, browsers are asked to stay with it', async () => {
  const { ask } = await aServer((_, response) => sendHtml(response, page), {
    origin: 'https://news.example',
  })
  expect((await ask('/a')).headers.get('strict-transport-security')).toBe('max-age=31536000')
})

test('a page is rendered once until the content changes, and says so to who has it', async () => {
  const server = await aServer((_, response) => sendHtml(response, page))
  const etag = (await server.ask('/a')).headers.get('etag') ?? ''
  expect(etag).toMatch(/^W\//)
  const again = await server.ask('/a', { headers: { 'If-None-Match': etag } })
  expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
  expect(server.rendered).toEqual(['/a'])
  server.publish()
  await vi.waitFor(async () => {
    await (await server.ask('/a')).text()
    expect(server.rendered).toEqual(['/a', '/a'])
  })
})

test('each encoding has the same text and tag; gzip is made for who asks, and held', async () => {
  const { ask, cache } = await aServer((_, response) => sendHtml(response, page))
  const askFor = async (encoding: string) => {
    const { headers, text } = await ask('/a', { headers: { 'Accept-Encoding': encoding } }).then(
      async (response) => ({ headers: response.headers, text: await response.text() }),
    )
    return [headers.get('content-encoding'), headers.get('vary'), headers.get('etag'), text]
  }
  const [, , etag, text] = await askFor('br')
  const { bytes } = cache.size()
  expect(await askFor('gzip')).toEqual(['gzip', 'Accept-Encoding', etag, text])
  const more = cache.size().bytes
  expect(more).toBeGreaterThan(bytes)
  expect(await askFor('gzip')).toEqual(['gzip', 'Accept-Encoding', etag, text])
  expect(await askFor('identity')).toEqual([null, 'Accept-Encoding', etag, text])
  expect(await askFor('br')).toEqual(['br', 'Accept-Encoding', etag, text])
  expect(cache.size()).toEqual({ answers: 1, bytes: more })
})

test('HEAD has the headers alone', async () => {
  const { port, ask } = await aServer((_, response) => sendHtml(response, page))
  const response = await ask('/a', { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
  expect((await askRaw(port, '/a', { method: 'HEAD' })).text).toBe('')
})

test('nothing of a reader reaches what renders', async () => {
  const server = await aServer((request, response) =>
    sendHtml(response, JSON.stringify(request.headers)),
  )
  const headers = { Cookie: 'a=b', RSC: '1', 'X-Middleware-Subrequest': 'x', 'User-Agent': 'Evil' }
  const text = await (await server.ask('/a', { headers })).text()
  expect(text).not.toMatch(/a=b|rsc|middleware|Evil/i)
})

test.each([
  ['a refused method', '/a', 'POST', 405],
  ['another method', '/a', 'PUT', 405],
  ['no path', '*', 'OPTIONS', 400],
  ['an address of another site', 'http://other.example/', 'GET', 400],
  ['an endless address', `/${'a'.repeat(5000)}`, 'GET', 414],
])('%s is refused, and nothing is rendered', async (_, path, method, status) => {
  const server = await aServer((__, response) => sendHtml(response, page))
  expect((await askRaw(server.port, path, { method })).status).toBe(status)
  expect(server.rendered).toEqual([])
})

const fixed: Readonly<Record<string, Address>> = {
  '/moved': { kind: 'redirect', status: 308, location: '/there?x=1' },
  '/lost': { kind: 'lost' },
  '/nonsense': { kind: 'answer', path: '/nonsense', status: 400, lifetime: 5 },
  '/past': { kind: 'answer', path: '/past', status: 404, lifetime: 5 },
}

test('every answer of 400 and above, and every redirect, is cacheable by nobody', async () => {
  const server = await aServer(
    (request, response) => {
      if (request.url === '/gone') return sendHtml(response, 'Next has no page', 404)
      if (request.url === '/feed')
        return response.writeHead(400, { 'Content-Type': 'text/plain' }).end('No such feed.')
      if (request.url === '/fails') return sendHtml(response, '<html id="__next_error__">', 500)
      return sendHtml(response, page)
    },
    { readAddress: (target) => fixed[target] },
  )
  for (const [path, status, words] of [
    ['/lost', 404, 'Page not found'],
    ['/gone', 404, 'Page not found'],
    ['/nonsense', 400, 'Gas'],
    ['/past', 404, 'Gas'],
    ['/feed', 400, 'No such feed.'],
    ['/fails', 500, 'A failure: /failure/failed'],
    ['/moved', 308, ''],
  ] as const) {
    const known = {
      headers: { 'If-None-Match': '*', 'If-Modified-Since': new Date().toUTCString() },
    }
    for (const init of [{}, known]) {
      const response = await server.ask(path, init)
      expect(response.status, path).toBe(status)
      expect(await response.text(), path).toContain(words)
      expect(response.headers.get('cache-control'), path).toBe('no-store')
      expect(response.headers.get('etag'), path).toBeNull()
    }
  }
  expect(server.logged.map((line) => line.split('\n')[0])).toEqual([
    'GET /fails: Error: status 500',
    'GET /fails: Error: status 500',
  ])
})

test('what cannot be read is a whole page with 500, and logged once with its address', async () => {
  const server = await aServer((_, response) => sendHtml(response, page), {
    readAddress(target) {
      if (target === '/broken') throw new Error('There is no catalog.')
      return undefined
    },
  })
  const response = await server.ask('/broken')
  expect(response.status).toBe(500)
  expect(await response.text()).toContain('A failure')
  expect(server.logged).toEqual([
    expect.stringContaining('GET /broken: Error: There is no catalog.'),
  ])
  expect((await server.ask('/a')).status).toBe(200)
})

test('where too many wait, a reader is asked to come again; what is cached goes on', async () => {
  const ends: (() => void)[] = []
  const server = await aServer(
    (request, response) => {
      if (request.url === '/cached') return sendHtml(response, page)
      ends.push(() => sendHtml(response, page))
    },
    { limits: { atOnce: 1, waiting: 2 } },
  )
  await (await server.ask('/cached')).text()
  const slow = ['/1', '/2', '/3'].map((path) => server.ask(path))
  await vi.waitFor(async () => {
    const refused = await server.ask('/4', { signal: AbortSignal.timeout(500) })
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('2')
    expect(refused.headers.get('cache-control')).toBe('no-store')
    expect(await refused.text()).toContain('A failure: /failure/busy')
  })
  expect((await server.ask('/cached')).status).toBe(200)
  const ending = setInterval(() => ends.shift()?.(), 5)
  expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200, 200, 200])
  clearInterval(ending)
})

test('two who ask at once for a cold page have it rendered once', async () => {
  const server = await aServer((_, response) => setTimeout(() => sendHtml(response, page), 50))
  const answers = await Promise.all(Array.from({ length: 20 }, () => server.ask('/cold')))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(server.rendered).toEqual(['/cold'])
})

test('pages are made ahead where they are not there yet', async () => {
  const server = await aServer((_, response) => sendHtml(response, page))
  await server.site.warm(['/a', '/b', '/a'])
  expect(server.rendered).toEqual(['/a', '/b'])
  await (await server.ask('/b')).text()
  expect(server.rendered).toEqual(['/a', '/b'])
})

test('a file of a page carries no policy, and may be held for ever', async () => {
  const server = await aServer(
    (_, response) => response.writeHead(200, { 'Content-Type': 'text/css' }).end('a{}'),
    { readAddress: (path) => ({ kind: 'answer', path, status: 200, lifetime: 'immutable' }) },
  )
  const { headers } = await server.ask('/a.css')
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('content-security-policy')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
