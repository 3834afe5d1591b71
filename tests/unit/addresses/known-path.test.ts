import { expect, test } from 'vitest'
import { properPath } from '#lib/addresses/known-path'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const reportText = `---
title: Gas in 2022
standfirst: What became of the gas.
published: 2022-08-01
commodities: [natural-gas]
---
Gas fell.
`

function proper(path: string): string | undefined {
  const site = openSite([
    { path: 'articles/2022/flow-halves.md', text: articleText() },
    { path: 'reports/gas.md', text: reportText },
  ])
  site.sync()
  return site.ask((catalog) => properPath(catalog, path))
}

test.each([
  '/articles/flow-halves',
  '/articles/flow-halves.md',
  '/articles/flow-halves/opengraph-image-1kf3',
  '/articles/flow-halves/cite',
  '/articles/flow-halves/cite.bib',
  '/articles/flow-halves/cite.ris',
  '/articles/flow-halves/cite.json',
  '/reports/gas/cite',
  '/reports/gas/cite.ris',
  '/commodities/lng',
  '/commodities/lng/feed.xml',
  '/countries/RU',
  '/storylines/nord-stream/feed.json',
  '/on/2022-07-27',
])('%s is an address of the site', (path) => {
  expect(proper(path)).toBe(path)
})

test.each([
  ['/countries/ru', '/countries/RU'],
  ['/countries/ru/feed.xml', '/countries/RU/feed.xml'],
  ['/articles/Flow-Halves', '/articles/flow-halves'],
  ['/organisations/GAZPROM', '/organisations/gazprom'],
  ['/articles/%66low-halves', '/articles/flow-halves'],
  ['/articles/flow%2Dhalves.md', '/articles/flow-halves.md'],
])('%s is properly %s', (path, there) => {
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
  '/articles/',
  '/articles/2022/flow-halves',
  '/articles/flow-halves/source',
  '/articles/flow-halves/changes',
  '/articles/flow-halves.md/cite',
  '/articles/flow-halves/cite.txt',
  '/articles/flow-halves/citecite',
  '/articles/none/cite',
  '/reports/gas/changes',
  '/reports/none/cite.bib',
  '/storylines/nord-stream/cite',
  '/articles/flow-halves/feed.xml',
  '/articles/flow-halves.md/opengraph-image',
  '/organisations/gazprom/prices.csv',
  '/organisations/gazprom.md',
  '/reports/feed.xml/source',
  '/commodities/lng/feed.html',
  '/articles/%E0%A4%A',
  '/commodities/banana/feed.xml',
  '/countries/JP',
  '/constructor/x',
  '/__proto__/x',
  '/commodities/lng/feed.xml/more',
])('there is no %s', (path) => {
  expect(proper(path)).toBeUndefined()
})
