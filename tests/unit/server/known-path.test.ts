import { expect, test } from 'vitest'
import { isKnownPath, properPath } from '#lib/server/known-path'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

function proper(path: string): string | undefined {
  const site = openSite([{ path: 'articles/2022/flow-halves.md', text: articleText() }])
  site.sync()
  return site.ask((catalog) => {
    const found = properPath(catalog, path)
    expect(isKnownPath(catalog, path)).toBe(found === path)
    return found
  })
}

test.each([
  '/articles/flow-halves',
  '/articles/flow-halves.md',
  '/articles/flow-halves/source',
  '/articles/flow-halves/opengraph-image-1kf3',
  '/commodities',
  '/commodities/lng',
  '/commodities/lng/feed.xml',
  '/countries/RU',
  '/storylines/nord-stream/feed.json',
  '/reports/feed.rss',
  '/on/2022-07-27',
])('%s is an address of the site', (path) => {
  expect(proper(path)).toBe(path)
})

test.each([
  ['/countries/ru', '/countries/RU'],
  ['/articles/Flow-Halves', '/articles/flow-halves'],
  ['/organisations/GAZPROM', '/organisations/gazprom'],
])('%s stands at %s', (path, there) => {
  expect(proper(path)).toBe(there)
})

test.each([
  '/on',
  '/on/2022-07-26',
  '/on/2022-07-28',
  '/on/2023-02-29',
  '/on/2999-01-01',
  '/on/yesterday',
  '/articles',
  '/organisations',
  '/articles/2022/flow-halves',
  '/articles/flow-halves/source/more',
  '/articles/flow-halves/feed.html',
  '/articles/%E0%A4%A',
  '/commodities/banana/feed.xml',
  '/countries/JP',
  '/constructor/x',
  '/__proto__/x',
])('%s is none', (path) => {
  expect(proper(path)).toBeUndefined()
})
