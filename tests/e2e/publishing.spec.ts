import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { type OwnSite, openSite } from './own-site.ts'

const neighbour = 'nord-stream-1-halt-september-2022'
const old = `articles/2022/${neighbour}.md`
/** A second, as a rule; a busy machine adds much. */
const soon = { timeout: 20_000, intervals: [50] }

/** A new article that belongs beside the neighbour. */
const article = (headline: string, published = '2022-09-05') => `---
headline: ${headline}
standfirst: Storage levels decide who pays what for gas this winter, traders say.
published: ${published}
dateline: London
commodities: [natural-gas]
countries: [RU, DE]
organisations: [gazprom]
places: [nord-stream-1]
storylines:
  - { id: nord-stream, event: Traders reckon with a winter without the pipe }
sources:
  - { publisher: Reuters, title: Gas, url: "https://example.com/gas", date: 2022-09-05 }
---

Traders reckon with a winter without Nord Stream 1, two of them said.

Prices at the hub rose by a third.
`

let site: OwnSite
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  // A machine that is busy with other tests takes its time.
  test.setTimeout(240_000)
  const prepare = (content: string) => {
    // Changed since the build, which made this page and the front page.
    const path = join(content, old)
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^standfirst: .*/m, 'standfirst: Not as built.'),
    )
  }
  site = await openSite({ env: { CHOKEPOINT_TOKEN: 'a-token-of-the-test' }, prepare })
})
test.afterAll(() => site.close())

const write = (path: string, text: string) => writeFileSync(join(site.content, path), text)
/** A page's text, in which what holds a line together is a space. */
const textOf = async (request: APIRequestContext, path: string) =>
  (await (await request.get(`${site.url}${path}`)).text()).replaceAll('\u00a0', ' ')
const statusOf = async (request: APIRequestContext, path: string) =>
  (await request.get(`${site.url}${path}`)).status()

/** Every page that the new article touches, and its own. */
const touched = [
  '/',
  '/news',
  '/news?commodity=natural-gas',
  '/commodities/natural-gas',
  '/storylines/nord-stream',
  '/organisations/gazprom',
  '/places/nord-stream-1',
  '/countries/RU',
  '/news/feed.xml?commodity=natural-gas',
  '/storylines/nord-stream/feed.xml',
  // What came last in the story until now, and so is followed by the new one.
  '/articles/nord-stream-suspect-arrested',
]

test('a page shows the content as it is now, whatever it was at build', async ({ request }) => {
  expect(await textOf(request, `/articles/${neighbour}`)).toContain('Not as built.')
})

test('a saved article shows on every page it touches, a changed one changes there', async ({
  request,
}) => {
  // Newest of all, so that the front page leads with it.
  const today = new Date().toISOString().slice(0, 10)
  for (const path of touched) await request.get(`${site.url}${path}`)
  expect(await statusOf(request, '/articles/new-article')).toBe(404)
  write('articles/2022/new-article.md', article('Winter without a pipe is priced', today))
  await expect
    .poll(() => textOf(request, '/articles/new-article'), soon)
    .toContain('Winter without a pipe is priced')
  for (const path of touched) {
    // A timeline gives the step of the story, not the headline.
    const isTimeline = path === '/storylines/nord-stream'
    const shown = isTimeline ? 'Traders reckon with a winter' : 'Winter without a pipe is priced'
    expect(await textOf(request, path), path).toContain(shown)
  }
  expect(await textOf(request, '/sitemaps/articles-1.xml')).toContain('/articles/new-article<')
  write('articles/2022/new-article.md', article('Winter with half a pipe is priced', today))
  await expect.poll(() => textOf(request, '/'), soon).toContain('Winter with half a pipe is priced')
  for (const path of [...touched, '/articles/new-article'])
    expect(await textOf(request, path), path).not.toContain('Winter without a pipe')
})

test('a renamed article moves, a removed one is gone from every page', async ({ request }) => {
  const at = (slug: string) => join(site.content, `articles/2022/${slug}.md`)
  renameSync(at('new-article'), at('other-name'))
  await expect.poll(() => statusOf(request, '/articles/other-name'), soon).toBe(200)
  expect(await statusOf(request, '/articles/new-article')).toBe(404)
  expect(await textOf(request, '/')).toContain('/articles/other-name')
  rmSync(at('other-name'))
  await expect.poll(() => statusOf(request, '/articles/other-name'), soon).toBe(404)
  for (const path of touched)
    expect(await textOf(request, path), path).not.toContain('Winter with half a pipe')
  expect(await textOf(request, '/sitemaps/articles-1.xml')).not.toContain('other-name')
})

test('a broken file is named to who knows the token alone, and its last good version stays', async ({
  request,
}) => {
  const good = readFileSync(join(site.content, old), 'utf8')
  const headers = { Authorization: 'Bearer a-token-of-the-test' }
  const health = async () => (await request.get(`${site.url}/api/health`, { headers })).json()
  write(old, good.replace(/^headline:/m, 'headlin:'))
  await expect.poll(async () => (await health()).rejected.length, soon).toBe(1)
  const { status, rejected } = await health()
  expect(status).toBe('ok')
  expect(rejected[0]).toMatchObject({ file: old })
  expect(rejected[0].problems[0]).toMatchObject({ line: 2, message: /headlin/ })
  expect(JSON.stringify(await health())).not.toContain(site.content)
  const open = await (await request.get(`${site.url}/api/health`)).json()
  expect(open).toMatchObject({ status: 'ok', rejectedFiles: 1 })
  expect(JSON.stringify(open)).not.toMatch(/headlin|articles\/2022/)
  const page = await request.get(`${site.url}/articles/${neighbour}`)
  expect(page.status()).toBe(200)
  expect(await page.text()).toContain('Not as built.')
  expect(await textOf(request, '/')).not.toMatch(/headlin:|rejected/)
  write(old, good.replace('Not as built.', 'Put right.'))
  await expect.poll(() => textOf(request, `/articles/${neighbour}`), soon).toContain('Put right.')
  expect((await health()).rejected).toEqual([])
})

test('an embargoed article and a draft appear when their time comes', async ({ request }) => {
  const due = new Date(Date.now() + 6000).toISOString().replace(/\.\d+Z/, 'Z')
  write('articles/2022/embargoed.md', article('Embargoed news is out', due))
  write(
    'articles/2022/draft.md',
    article('Draft is done').replace('dateline', 'draft: true\ndateline'),
  )
  const health = async () => (await request.get(`${site.url}/api/health`)).json()
  const { lastSync } = await health()
  await expect.poll(async () => (await health()).lastSync.at, soon).not.toBe(lastSync.at)
  expect(await statusOf(request, '/articles/embargoed')).toBe(404)
  expect(await statusOf(request, '/articles/draft')).toBe(404)
  await expect.poll(() => statusOf(request, '/articles/embargoed'), soon).toBe(200)
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(due))
  expect(await textOf(request, '/')).toContain('Embargoed news is out')
  write('articles/2022/draft.md', article('Draft is done'))
  await expect.poll(() => statusOf(request, '/articles/draft'), soon).toBe(200)
})

test('following a link shows the same as loading the page, also after a change', async ({
  page,
}) => {
  const headline = page.getByRole('heading', { level: 1 })
  const first = article('The first state of it', '2022-09-06')
  write('articles/2022/soft.md', first)
  await expect.poll(() => statusOf(page.request, '/articles/soft'), soon).toBe(200)
  await page.goto(`${site.url}/storylines/nord-stream`)
  const link = page.locator('a[href="/articles/soft"]').first()
  await link.click()
  await expect(headline).toHaveText('The first state of it')
  write(
    'articles/2022/soft.md',
    first.replace('first state', 'second state').replace('reckon with', 'count on'),
  )
  await expect.poll(() => textOf(page.request, '/articles/soft'), soon).toContain('second state')
  await page.getByRole('link', { name: 'Storylines' }).first().click()
  await page.locator('a[href="/storylines/nord-stream"]').first().click()
  await expect(headline).toHaveText('Nord Stream')
  await expect(link).toContainText('Traders count on a winter')
  await link.click()
  await expect(headline).toHaveText('The second state of it')
  await page.reload()
  await expect(headline).toHaveText('The second state of it')
})

test('a reader who has a page is answered that it is unchanged, until it is', async ({
  request,
}) => {
  for (const path of [`/articles/${neighbour}`, '/', '/news?commodity=coal', '/commodities/lng']) {
    await request.get(`${site.url}${path}`)
    const { etag = '', 'cache-control': caching } = (
      await request.get(`${site.url}${path}`)
    ).headers()
    expect(caching, path).toMatch(/^public, max-age=0, s-maxage=\d, stale-while-revalidate=\d+$/)
    const again = await request.get(`${site.url}${path}`, { headers: { 'If-None-Match': etag } })
    expect([again.status(), again.headers().etag], path).toEqual([304, etag])
    expect(again.headers().vary, path).toBe('Accept-Encoding')
  }
  const { etag = '' } = (await request.get(`${site.url}/news`)).headers()
  write('articles/2022/etag.md', article('Tags change with the content'))
  await expect
    .poll(async () => {
      const headers = { 'If-None-Match': etag }
      return (await request.get(`${site.url}/news`, { headers })).status()
    }, soon)
    .toBe(200)
})

test('what is lost, or makes no sense, no shared cache keeps', async ({ request }) => {
  for (const path of ['/articles/no-such', '/no-such', '/news?commodity=nonsense', '/lost']) {
    const { 'cache-control': caching = '' } = (await request.get(`${site.url}${path}`)).headers()
    expect(caching, path).toContain('no-store')
  }
})

test('content that no watcher sees is taken in when one asks with the token', async ({
  request,
}) => {
  const own = await openSite({ env: { CHOKEPOINT_TOKEN: 'a-token', CHOKEPOINT_WATCH: 'off' } })
  const url = `${own.url}/api/publish`
  writeFileSync(join(own.content, 'articles/2022/posted.md'), article('Posted'))
  expect((await request.post(url)).status()).toBe(401)
  expect((await request.get(url)).status()).toBe(405)
  const data = 'x'.repeat(5000)
  const headers = { Authorization: 'Bearer a-token' }
  expect((await request.post(url, { headers, data })).status()).toBe(413)
  expect((await request.get(`${own.url}/articles/posted`)).status()).toBe(404)
  const published = await request.post(url, { headers })
  expect(published.status()).toBe(200)
  expect(await published.json()).toMatchObject({ added: 1, rejected: [] })
  expect((await request.get(`${own.url}/articles/posted`)).status()).toBe(200)
  await own.close()
})
