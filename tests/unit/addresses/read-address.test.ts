import { expect, test } from 'vitest'
import { readAddress } from '#lib/addresses/read-address'
import type { Address } from '#lib/core/address'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

function read(target: string): Address {
  const site = openSite([{ path: 'articles/2022/flow-halves.md', text: articleText() }])
  site.sync()
  return site.ask((catalog) => readAddress(catalog, target))
}

test.each([
  ['/', '/'],
  ['/?utm_source=letter', '/'],
  ['/about?x=1', '/about'],
  ['/articles/flow-halves?fbclid=abc', '/articles/flow-halves'],
  ['/news?utm_source=letter', '/news'],
  ['/news?commodity=natural-gas', '/news?commodity=natural-gas'],
  ['/news/feed.xml?page=1&commodity=natural-gas', '/news/feed.xml?commodity=natural-gas'],
  ['/commodities/natural-gas?page=1', '/commodities/natural-gas'],
  ['/api/suggest?q=%20gas%20&x=1', '/api/suggest?q=gas'],
  ['/articles/flow-halves/cite?utm_source=x', '/articles/flow-halves/cite'],
  ['/articles/flow-halves/cite.bib?x=1', '/articles/flow-halves/cite.bib'],
  ['/glossary?kind=unit&from=x', '/glossary?kind=unit'],
])('%s is answered as %s', (target, path) => {
  expect(read(target)).toMatchObject({ kind: 'answer', status: 200, path })
})

test.each([
  ['/news?country=ru', 307, '/news?country=RU'],
  ['/news?page=1', 307, '/news'],
  ['/news?utm_source=a&country=ru', 307, '/news?country=RU&utm_source=a'],
  ['/map?commodity=NATURAL-GAS', 307, '/map?commodity=natural-gas'],
  ['/countries/ru?x=1', 308, '/countries/RU?x=1'],
  ['/news/?country=RU', 308, '/news?country=RU'],
  ['/about/', 308, '/about'],
])('%s leads with %s to %s', (target, status, location) => {
  expect(read(target)).toEqual({ kind: 'redirect', status, location })
})

test.each([
  ['/news?commodity=oyl', 400],
  ['/news?page=two', 400],
  ['/map?year=soon', 400],
  ['/glossary?value=lots&unit=bn-m3-yr', 400],
  ['/news?page=9', 404],
  ['/commodities/natural-gas?page=9', 404],
])('%s is a page that says what is wrong, with %s', (target, status) => {
  expect(read(target)).toMatchObject({ kind: 'answer', status })
})

test.each([
  '/newsletter',
  '/lost',
  '/lost?path=/x',
  '/failure/failed',
  '/index',
  '/feeds/news/xml',
  '/articles/flow-halves/source',
  '/citations/articles/flow-halves/bib',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/static/chunks/main.js',
  '/_next/static/../server/app.css',
  '/_next/static/%2e%2e/x.css',
  '/_next/data/x/news.json',
  '/commodities/natural-gas?page=two',
  '//evil.example/',
  '/%E0%A4%A',
])('nothing is at %s', (target) => {
  expect(read(target)).toEqual({ kind: 'lost' })
})

test.each([
  ['/', 5],
  ['/news?commodity=natural-gas', 5],
  ['/articles/flow-halves/cite', 5],
  ['/articles/flow-halves/cite.bib', 60],
  ['/news/feed.xml', 60],
  ['/api/suggest?q=nord', 60],
  ['/sitemap.xml', 300],
])('a shared cache may hold %s for %s seconds', (target, lifetime) => {
  expect(read(target)).toMatchObject({ lifetime })
})

test('a file whose name changes with its content never changes', () => {
  expect(read('/assets/site-ABC123.js')).toMatchObject({ lifetime: 'immutable' })
  expect(read('/_next/static/media/serif-abc.woff2')).toMatchObject({ lifetime: 'immutable' })
})
