import { expect, test } from '@playwright/test'
import { parseFeed } from '@rowanmanning/feed-parser'
import { seed } from './site.ts'

for (const [path, type] of [
  ['/news/feed.xml', 'application/atom+xml'],
  ['/news/feed.rss', 'application/rss+xml'],
  ['/commodities/natural-gas/feed.xml', 'application/atom+xml'],
  ['/reports/feed.xml', 'application/atom+xml'],
] as const) {
  test(`${path} is a feed with the whole text, and answers 304 to who has it`, async ({
    request,
  }) => {
    const response = await request.get(path)
    expect(response.headers()['content-type']).toBe(`${type}; charset=utf-8`)
    const feed = parseFeed(await response.text())
    expect(feed.items.length).toBeGreaterThan(0)
    for (const item of feed.items) {
      expect(item.id).toMatch(/^tag:chokepoint\.example,2026:/)
      expect(item.content?.length).toBeGreaterThan(800)
      expect(item.content).not.toMatch(/(href|src)="\//)
      expect(item.published).toBeInstanceOf(Date)
    }
    const { etag = '', 'last-modified': modified = '' } = response.headers()
    for (const headers of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
      expect((await request.get(path, { headers })).status()).toBe(304)
    }
    const other = await request.get(path, { headers: { 'If-None-Match': '"other"' } })
    expect(other.status()).toBe(200)
  })
}

test('a corrected article is updated in the feed, and keeps its id', async ({ request }) => {
  const feed = parseFeed(await (await request.get('/storylines/nord-stream/feed.xml')).text())
  const item = feed.items.find(({ url }) => url?.endsWith('/nord-stream-sabotage-2022'))
  expect(item?.id).toBe('tag:chokepoint.example,2026:/articles/nord-stream-sabotage-2022')
  expect(item?.published?.toISOString()).toBe('2022-09-30T10:30:00.000Z')
  expect(item?.updated && item.updated > new Date('2022-09-30')).toBe(true)
})

test('the same feed of any filter comes as JSON Feed', async ({ request }) => {
  const feed = await (await request.get('/news/feed.json?commodity=coal')).json()
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
  expect(feed.items.length).toBeGreaterThan(0)
  for (const item of feed.items) expect(item.tags).toContain('Coal')
})

test('sitemaps hold every article with the day of its last change', async ({ request }) => {
  const index = await (await request.get('/sitemap.xml')).text()
  expect(index).toContain('/sitemaps/articles-1.xml')
  const articles = await (await request.get('/sitemaps/articles-1.xml')).text()
  expect(articles).toContain(`${seed}</loc><lastmod>2026-11-29</lastmod>`)
  expect((await request.get('/sitemaps/articles-2.xml')).status()).toBe(404)
})

test('an article describes itself to machines', async ({ page }) => {
  await page.goto(seed)
  const meta = (name: string) =>
    page.locator(`meta[name="${name}"], meta[property="${name}"]`).first()
  await expect(meta('citation_publication_date')).toHaveAttribute('content', '2021/12/23')
  await expect(meta('og:type')).toHaveAttribute('content', 'article')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${seed}$`),
  )
  const data = await page.locator('script[type="application/ld+json"]').allTextContents()
  for (const text of data) expect(text).not.toContain('<')
  const types = data
    .flatMap((text) => [JSON.parse(text)].flat())
    .flatMap((item) => item['@graph'] ?? item)
    .map((item) => item['@type'])
  expect(types).toContain('NewsArticle')
  expect(types).toContain('BreadcrumbList')
})

test('an article has a picture to share and its source to read', async ({ request, page }) => {
  await page.goto(seed)
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
  const image = await request.get(new URL(picture ?? '').pathname)
  expect(image.headers()['content-type']).toBe('image/png')
  const source = await request.get(`${seed}.md`)
  expect(source.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(await source.text()).toMatch(/^---\nheadline: "US ready/)
})
