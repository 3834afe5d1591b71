import { expect, test } from 'vitest'
import { modifiedOf, newestRevision } from '#lib/content/article'
import { emptyFilter } from '#lib/filter/filter'
import { sitemapFile } from '#lib/seo/sitemap'
import { articleStructuredData } from '#lib/seo/structured-data'
import { articleOf } from '../a-record.ts'
import { openArchive } from '../catalog/the-archive.ts'

test.each([
  ['never revised', '2021-12-23', [], '2021-12-23'],
  ['a later day', '2021-12-23', ['2022-02-01', '2022-01-01'], '2022-02-01'],
  [
    'the next day, though it begins before the moment of publication in UTC',
    '2021-12-23T19:40:00-05:00',
    ['2021-12-24'],
    '2021-12-24',
  ],
  ['the same day', '2021-12-23T19:40:00-05:00', ['2021-12-23'], '2021-12-23T19:40:00-05:00'],
  ['a moment of the same day', '2021-12-23', ['2021-12-23T14:00:00Z'], '2021-12-23T14:00:00Z'],
  [
    'a later moment in another zone',
    '2021-12-23T23:00:00Z',
    ['2021-12-23T19:00:00-05:00'],
    '2021-12-23T19:00:00-05:00',
  ],
])('revised %s: when it was last modified', (_, published, dates, modified) => {
  const revisions = dates.map((date) => `{ date: ${date}, kind: correction, note: It was wrong. }`)
  const article = articleOf({ published, revisions: `[${revisions.join(', ')}]` })
  expect(modifiedOf(article)).toBe(modified)
})

test.each([
  ['the newest, whatever its kind', ['2022-02-01 update', '2022-03-01 clarification'], 1],
  ['the newest, wherever it is listed', ['2022-03-01 clarification', '2022-02-01 update'], 0],
  ['of one day the correction', ['2022-02-01 update', '2022-02-01 correction'], 1],
  ['of one day the clarification', ['2022-02-01 clarification', '2022-02-01 update'], 0],
  ['none of an article as it was', [], undefined],
])('the newest revision is %s', (_, listed, index) => {
  const revisions = listed.map((one, n) => {
    const [date, kind] = one.split(' ')
    return `{ date: ${date}, kind: ${kind}, note: Note ${n}. }`
  })
  const article = articleOf({ published: '2021-12-23', revisions: `[${revisions.join(', ')}]` })
  expect(newestRevision(article)?.note).toBe(index === undefined ? undefined : `Note ${index}.`)
})

test('the page of every article, its lists, its structured data and the sitemap date its last change alike', () => {
  const catalog = openArchive()
  const sitemap = sitemapFile(catalog, 'articles-1.xml') ?? ''
  const { items } = catalog.listArticles(emptyFilter, 1, 1000)
  const revised = items.flatMap(({ slug, updated, published }) => {
    const article = catalog.findArticle(slug)
    const date = article && newestRevision(article)?.date
    return article && date && date !== published ? [{ article, slug, updated, date }] : []
  })
  expect(revised.length).toBeGreaterThan(0)
  for (const { article, slug, updated, date } of revised) {
    expect({ slug, date }).toEqual({ slug, date: updated })
    const [news] = articleStructuredData(article, catalog)['@graph']
    expect(news).toMatchObject({ dateModified: date })
    expect(sitemap).toContain(`/articles/${slug}</loc><lastmod>${date}</lastmod>`)
  }
})
