import { expect, test } from 'vitest'
import { articleText } from '../a-record.ts'
import { now, openSite, slugsOf } from './a-site.ts'

const later = new Date(now + 3_600_000).toISOString()
const files = [
  { path: 'articles/shown.md', text: articleText() },
  { path: 'articles/draft.md', text: articleText({ draft: 'true', headline: 'A draft' }) },
  { path: 'articles/later.md', text: articleText({ published: later, headline: 'Later' }) },
]

test('a draft and an embargoed article are found by who asks for any, and by nobody else', () => {
  const site = openSite(files)
  site.sync()
  expect(slugsOf(site)).toEqual(['shown'])
  const find = (slug: string) =>
    site.ask((catalog) => [catalog.findArticle(slug)?.slug, catalog.findAnyArticle(slug)?.slug])
  expect(find('draft')).toEqual([undefined, 'draft'])
  expect(find('later')).toEqual([undefined, 'later'])
  expect(find('shown')).toEqual(['shown', 'shown'])
  expect(find('nothing')).toEqual([undefined, undefined])
})

test('where drafts are shown, everything is; and a catalog that showed them hides them again', () => {
  const site = openSite(files)
  site.sync({ drafts: true })
  expect(slugsOf(site).toSorted()).toEqual(['draft', 'later', 'shown'])
  site.sync({ drafts: true, paths: [] })
  expect(slugsOf(site).toSorted()).toEqual(['draft', 'later', 'shown'])
  // Even a sync that looks at nothing.
  site.sync({ paths: [] })
  expect(slugsOf(site)).toEqual(['shown'])
})
