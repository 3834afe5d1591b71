import { expect, test } from 'vitest'
import { listMainFeeds } from '#lib/feeds/directory'
import { answerOpml } from '#lib/feeds/respond'
import type { Site } from '../catalog/a-site.ts'
import { article, ask, siteWith } from './a-feed.ts'

const opml = (site: Site) => site.ask((catalog) => answerOpml(catalog))

test('the list of feeds names every main feed, and each of them answers', async () => {
  const site = siteWith(article('flow-halves'), article('turbine-stuck'))
  const response = opml(site)
  expect(response.headers.get('content-type')).toBe('text/x-opml; charset=utf-8')
  const text = await response.text()
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*<opml version="2\.0">/)
  const outlines = [...text.matchAll(/<outline ([^>]*type="rss"[^>]*)>/g)].map(
    ([, one = '']) => one,
  )
  const addresses = outlines.flatMap((one) => /xmlUrl="([^"]+)"/.exec(one)?.[1] ?? [])
  expect(addresses).toHaveLength(outlines.length)
  for (const path of [
    '/news',
    '/corrections',
    '/reports',
    '/commodities/coal',
    '/storylines/nord-stream',
  ])
    expect(addresses).toContain(`http://localhost:3000${path}/feed.xml`)
  for (const address of addresses) {
    const { pathname } = new URL(address)
    expect(ask(site, pathname).status, address).toBe(200)
  }
})

test('every feed of the list answers in every format, beside a page of its own', () => {
  const site = siteWith(article('flow-halves'), article('turbine-stuck'))
  const feeds = site.ask(listMainFeeds).flatMap((group) => group.feeds)
  expect(new Set(feeds.map(({ page }) => page)).size).toBe(feeds.length)
  for (const { url } of feeds) {
    for (const format of ['xml', 'rss', 'json'] as const)
      expect(ask(site, url(format)).status, url(format)).toBe(200)
  }
})

test('news leaves the list of feeds as it was', async () => {
  const site = siteWith(article('flow-halves'))
  const before = await opml(site).text()
  site.write('articles/coal.md', article('coal', { commodities: '[coal]' }).text)
  site.sync({ now: Date.parse('2026-09-02') })
  expect(await opml(site).text()).toBe(before)
})
