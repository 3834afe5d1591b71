import { expect, test } from 'vitest'
import { answer } from '#lib/server/conditional'

const changed = Date.parse('2026-06-14T10:00:00.700Z')
const ask = (headers: Record<string, string> = {}, body = 'the same body') =>
  answer(new Request('http://localhost/news/feed.xml', { headers }), {
    body,
    type: 'application/atom+xml',
    changed,
    sharedSeconds: 60,
  })

test('an answer says what it is, when it changed and how long a shared cache may keep it', async () => {
  const response = ask()
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('the same body')
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(response.headers.get('last-modified')).toBe('Sun, 14 Jun 2026 10:00:00 GMT')
  expect(response.headers.get('cache-control')).toBe(
    'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
  )
})

test.each([
  ['the tag itself', (tag: string) => tag],
  ['a tag that a proxy weakened', (tag: string) => `W/${tag}`],
  ['one of several tags', (tag: string) => `"older", ${tag}`],
  ['any tag at all', () => '*'],
])('%s is known: 304 without a body', async (_, write) => {
  const tag = ask().headers.get('etag') ?? ''
  const response = ask({ 'If-None-Match': write(tag) })
  expect(response.status).toBe(304)
  expect(await response.text()).toBe('')
  expect(response.headers.get('etag')).toBe(tag)
})

test('another body has another tag', () => {
  const tag = ask().headers.get('etag') ?? ''
  expect(ask({ 'If-None-Match': tag }, 'another body').status).toBe(200)
})

test('a date is asked after only where no tag is, in whole seconds', () => {
  const known = { 'If-Modified-Since': 'Sun, 14 Jun 2026 10:00:00 GMT' }
  expect(ask(known).status).toBe(304)
  expect(ask({ 'If-Modified-Since': 'Sun, 14 Jun 2026 09:59:59 GMT' }).status).toBe(200)
  expect(ask({ ...known, 'If-None-Match': '"another"' }).status).toBe(200)
  expect(ask({ 'If-Modified-Since': 'nonsense' }).status).toBe(200)
})
