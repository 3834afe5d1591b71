import fc from 'fast-check'
import { expect, test } from 'vitest'
import { previewedPiece, previewPath, previewSecret } from '#lib/server/preview'
import { aServer, sendHtml } from './a-server.ts'

const secret = 'a secret of the tests, 32 characters'
const start = Date.parse('2026-11-29T12:00:00Z')
const now = () => start
const link = previewPath('flow-halves', start + 60_000, secret)

test('a link shows what it was signed for, until it expires', () => {
  expect(previewedPiece(link, { secret, now })).toBe('flow-halves')
  expect(previewedPiece(link, { secret, now: () => start + 59_000 })).toBe('flow-halves')
  expect(previewedPiece(link, { secret, now: () => start + 60_000 })).toBeUndefined()
})

test('a report is signed as one, and opens no article of its name', () => {
  const report = previewPath('reports/flow-halves', start + 60_000, secret)
  expect(previewedPiece(report, { secret, now })).toBe('reports/flow-halves')
  expect(previewedPiece(report.replace('reports/', ''), { secret, now })).toBeUndefined()
  const other = previewPath('storylines/flow-halves', start + 60_000, secret)
  expect(previewedPiece(other, { secret, now })).toBeUndefined()
})

test('no part of a link can be changed', () => {
  const { length } = link
  fc.assert(
    fc.property(fc.nat(length - 1), fc.constantFrom(...'abz019-_A&=/'), (at, sign) => {
      fc.pre(link[at] !== sign)
      const forged = link.slice(0, at) + sign + link.slice(at + 1)
      expect(previewedPiece(forged, { secret, now })).toBeUndefined()
    }),
    { numRuns: 500 },
  )
  expect(previewedPiece(`${link}&x=1`, { secret, now })).toBeUndefined()
  expect(previewedPiece(link.replace('flow', 'Flow'), { secret, now })).toBeUndefined()
})

test('another secret, none, and one that can be guessed open nothing', () => {
  expect(previewedPiece(link, { secret: `${secret}.`, now })).toBeUndefined()
  expect(previewedPiece(link, { secret: undefined, now })).toBeUndefined()
  expect(previewSecret('short')).toBeUndefined()
  expect(previewSecret('')).toBeUndefined()
  expect(previewSecret(secret)).toBe(secret)
})

test('a preview is made for each request, and excluded from caches, indexes and referrers', async () => {
  const server = await aServer((_, response) => sendHtml(response, '<p>Draft</p>'), {
    readAddress: () => ({ kind: 'lost' }),
    previewOf: (target) => (target === '/preview/a?key=right' ? '/preview/a' : undefined),
  })
  const ask = () => server.ask('/preview/a?key=right')
  const response = await ask()
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('Draft')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('etag')).toBeNull()
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  await ask()
  expect(server.rendered).toEqual(['/preview/a', '/preview/a'])
  expect((await server.ask('/preview/a?key=wrong')).status).toBe(404)
  expect((await server.ask('/preview/a')).status).toBe(404)
})
