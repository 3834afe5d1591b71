import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { etagOf, type Page, pageStore } from '#lib/server/kept-pages'
import { answerKept } from '#lib/server/send-kept'
import { freePort } from '../../serving.ts'

const body = Buffer.from('<!doctype html><title>Kept</title>'.repeat(50))
const etag = etagOf(body)
const kept: Page = { kind: 'APP_PAGE', body, status: 200, headers: { etag }, made: 1000 }

/** A server that answers from one kept page, or else with 418; asks it as a reader. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
  { version = 'v1', now = 2000, method = 'GET', page = kept } = {},
) {
  const pages = pageStore(1_000_000)
  pages.expect('/route-cache/APP_PAGE/0/$/articles/a', 'v1')
  pages.keep('/route-cache/APP_PAGE/0/$/articles/a', page)
  const server = createServer((request, response) => {
    if (!answerKept(request, response, { pages, version: () => version, now }))
      response.writeHead(418).end()
  })
  const port = await freePort()
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(port, resolve)
  await promise
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://localhost:${port}${path}`
  return fetch(url, { method, headers: { 'Accept-Encoding': 'identity', ...headers } })
}

test('a kept page is sent whole, with what a page carries', async () => {
  const response = await ask('/articles/a')
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(body.toString())
  const header = (name: string) => response.headers.get(name)
  expect(header('etag')).toBe(etag)
  expect(header('content-type')).toBe('text/html; charset=utf-8')
  expect(header('content-security-policy')).toContain("default-src 'none'")
  expect(header('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+, stale-while-rev/)
  expect(header('vary')).toContain('rsc')
})

test('a reader who has it already is told so', async () => {
  const response = await ask('/articles/a', { 'If-None-Match': `"other", ${etag}` })
  expect(response.status).toBe(304)
  expect(response.headers.get('etag')).toBe(etag)
  expect(await response.text()).toBe('')
})

test('it is packed for those who take that, and unpacks to the same', async () => {
  const packed = await ask('/articles/a', { 'Accept-Encoding': 'br, gzip;q=0.8' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(await packed.text()).toBe(body.toString())
  expect(Number(packed.headers.get('content-length'))).toBeLessThan(body.length)
  const plain = await ask('/articles/a', { 'Accept-Encoding': 'gzip;q=0, br' })
  expect(plain.headers.get('content-encoding')).toBeNull()
})

test('HEAD has the headers alone', async () => {
  const response = await ask('/articles/a', {}, { method: 'HEAD' })
  expect(response.headers.get('content-length')).toBe(String(body.length))
  expect(await response.text()).toBe('')
})

test.each([
  ['another version of the content', '/articles/a', {}, { version: 'v2' }],
  ['a page that is an hour old', '/articles/a', {}, { now: 4_000_000 }],
  ['another address', '/articles/b', {}, {}],
  ['a query', '/articles/a?x=1', {}, {}],
  ['an escaped address', '/articles/%61', {}, {}],
  ['another method', '/articles/a', {}, { method: 'POST' }],
  ["Next's own client", '/articles/a', { RSC: '1' }, {}],
  ['a page that is not found', '/articles/a', {}, { page: { ...kept, status: 404 } }],
])('%s is left to Next', async (_, path, headers, settings) => {
  expect((await ask(path, headers, settings)).status).toBe(418)
})
