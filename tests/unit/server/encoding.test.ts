import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { acceptedEncoding, compress, identityOf, withGzip } from '#lib/server/encoding'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'gzip'],
  ['identity', 'identity'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['gzip;q=0', 'identity'],
  ['gzip;q=0.000, *;q=0', 'identity'],
  ['deflate;q=1, br;q=1.0', 'br'],
])('who accepts %s gets %s', (accepted, encoding) => {
  expect(acceptedEncoding(accepted)).toBe(encoding)
})

test('a text is compressed in both forms, and comes back the same', async () => {
  const text = Buffer.from('<p>Gas halves</p>'.repeat(100))
  const bodies = await withGzip(await compress(text, 'text/html; charset=utf-8'))
  expect(brotliDecompressSync(bodies.br ?? '').equals(text)).toBe(true)
  expect(gunzipSync(bodies.gzip ?? '').equals(text)).toBe(true)
  expect((await identityOf(bodies)).equals(text)).toBe(true)
})

test('a compressed text takes no more memory than its bytes', async () => {
  const text = Buffer.from(Array.from({ length: 9000 }, (_, n) => `${n * 7919} `).join(''))
  const { br, gzip } = await withGzip(await compress(text, 'text/html; charset=utf-8'))
  expect(br?.buffer.byteLength).toBe(br?.length)
  expect(gzip?.buffer.byteLength).toBe(gzip?.length)
})

test('a picture is left as it is', async () => {
  const picture = Buffer.from([1, 2, 3])
  expect(await withGzip(await compress(picture, 'image/png'))).toEqual({ identity: picture })
  expect(Object.keys(await compress(picture, 'image/svg+xml'))).toEqual(['br'])
})
