import { expect, test } from 'vitest'
import { sitemapFile, sitemapIndex } from '#lib/seo/sitemap'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'

const days = ['2022-07-25', '2022-07-26', '2022-07-27']
const files = days.map((published) => ({
  path: `articles/flow-${published}.md`,
  text: articleText({ published, headline: `Flow on ${published}` }),
}))
const locations = (xml = '') =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname)

test('articles are split where a file is full, newest first, each once', () => {
  const site = openSite(files)
  site.sync()
  site.ask((catalog) => {
    expect(locations(sitemapIndex(catalog, 2))).toEqual([
      '/sitemaps/sections.xml',
      '/sitemaps/articles-1.xml',
      '/sitemaps/articles-2.xml',
    ])
    expect(locations(sitemapFile(catalog, 'articles-1.xml', 2))).toEqual([
      '/articles/flow-2022-07-27',
      '/articles/flow-2022-07-26',
    ])
    expect(locations(sitemapFile(catalog, 'articles-2.xml', 2))).toEqual([
      '/articles/flow-2022-07-25',
    ])
    expect(sitemapFile(catalog, 'articles-3.xml', 2)).toBeUndefined()
  })
})

test('a change of substance is the last change; drafts are not listed', () => {
  const site = openSite([
    {
      path: 'articles/corrected.md',
      text: articleText({ revisions: '[{ date: 2022-08-02, kind: correction, note: A fifth. }]' }),
    },
    { path: 'articles/unready.md', text: articleText({ headline: 'Not yet', draft: 'true' }) },
  ])
  site.sync()
  const file = site.ask((catalog) => sitemapFile(catalog, 'articles-1.xml')) ?? ''
  expect(file).toContain('/articles/corrected</loc><lastmod>2022-08-02</lastmod>')
  expect(file).not.toContain('unready')
})

test.each([
  'articles-0.xml',
  'articles-01.xml',
  'articles-x.xml',
  'articles-1',
  '../articles-1.xml',
])('%s is no file of the index', (name) => {
  const site = openSite(files)
  site.sync()
  expect(site.ask((catalog) => sitemapFile(catalog, name))).toBeUndefined()
})
