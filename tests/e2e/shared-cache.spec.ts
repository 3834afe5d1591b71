import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { nginx, openCache, type SharedCache } from '../shared-cache.ts'
import { type OwnSite, openSite } from './own-site.ts'
import { seed } from './site.ts'

const READERS = 6
const paths = [seed, '/', '/news', '/news?commodity=coal', '/commodities/lng', '/news/feed.xml']

test.skip(!nginx, 'nginx is not installed: apt-get install nginx-light')
test.describe.configure({ mode: 'serial' })

let one: OwnSite
let two: OwnSite
let cache: SharedCache
test.beforeAll(async () => {
  test.setTimeout(240_000)
  one = await openSite()
  two = await openSite({ isNew: true })
  cache = await openCache([portOf(one), portOf(two)])
})
test.afterAll(async () => {
  await cache.close()
  await one.close()
})

function portOf(site: OwnSite): number {
  return Number(new URL(site.url).port)
}

test('two servers with catalogs of their own tag the same content alike', async ({ request }) => {
  for (const path of paths) {
    const tags: (string | undefined)[] = []
    for (const { url } of [one, two]) tags.push((await request.get(url + path)).headers().etag)
    expect(tags[0], path).toBeTruthy()
    expect(tags[1], path).toBe(tags[0])
  }
})

test('the cache answers for the servers, packed and not, and lets no form pass for another', async ({
  request,
}) => {
  const ask = (headers: Record<string, string>) => request.get(cache.url + seed, { headers })
  await ask({ 'Accept-Encoding': 'gzip' })
  const packed = await ask({ 'Accept-Encoding': 'gzip, deflate' })
  expect(packed.headers()['x-cache']).toBe('HIT')
  expect(packed.headers()['content-encoding']).toBe('gzip')
  const plain = await ask({ 'Accept-Encoding': 'identity' })
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(await plain.text()).toBe(await packed.text())
  const smallest = await ask({ 'Accept-Encoding': 'br' })
  expect(smallest.headers()['content-encoding']).toBe('br')
  const { etag = '' } = packed.headers()
  expect((await ask({ 'If-None-Match': etag })).status()).toBe(304)
  expect((await request.get(`${cache.url}/articles/none`)).status()).toBe(404)
  expect((await request.get(`${cache.url}/api/health`)).status()).toBe(404)
})

test('one server stops while readers read, and no reader sees an error', async () => {
  // A machine that is busy with other tests takes its time.
  test.setTimeout(150_000)
  const faults: string[] = []
  const counts = { before: 0, after: 0 }
  const reading = new Set<keyof typeof counts>(['before'])
  const reader = async (number: number) => {
    for (let turn = number; reading.size > 0; turn++) {
      const path = paths[turn % paths.length] ?? '/'
      // An address of its own now and then, which no cache holds.
      const url = turn % 4 === 0 ? `${cache.url}/news?page=1&q=gas${turn}` : cache.url + path
      try {
        const response = await fetch(url)
        await response.text()
        if (response.status >= 500) faults.push(`${response.status} ${url}`)
      } catch (error) {
        faults.push(`${String(error)} ${url}`)
      }
      for (const stage of reading) counts[stage]++
    }
  }
  const readers = Array.from({ length: READERS }, (_, number) => reader(number))
  await expect.poll(() => counts.before, { timeout: 30_000 }).toBeGreaterThan(200)
  await two.close()
  reading.delete('before')
  reading.add('after')
  await expect.poll(() => counts.after, { timeout: 30_000 }).toBeGreaterThan(200)
  reading.clear()
  await Promise.all(readers)
  expect(faults).toEqual([])
})

test('what is saved shows behind the cache too, in seconds', async ({ request }) => {
  const path = join(one.content, `articles/2021/${seed.replace('/articles/', '')}.md`)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/^headline: .*/m, 'headline: Seen through the cache'))
  const shown = async () => (await request.get(cache.url + seed)).text()
  await expect.poll(shown, { timeout: 15_000 }).toContain('Seen through the cache')
})
