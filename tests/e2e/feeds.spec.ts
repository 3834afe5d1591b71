import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { kindNames, kinds, missing } from './site.ts'

/** Pages that show a list, and what their own feed is called. */
const followed = {
  '/news': 'Chokepoint: all news',
  '/news?commodity=coal&country=RU': 'Chokepoint: Coal · Russia',
  '/commodities/natural-gas': 'Chokepoint: Natural gas',
  '/storylines/nord-stream': /^Chokepoint: /,
  '/organisations/gazprom': 'Chokepoint: Gazprom',
  '/places/nord-stream-2': 'Chokepoint: Nord Stream 2',
  '/countries/RU': 'Chokepoint: Russia',
  '/reports': 'Chokepoint: reports',
  '/corrections': 'Chokepoint: corrections',
} as const

interface FoundFeed {
  readonly address: string
  readonly type: string
  readonly title: string
}

/** The feeds that the head of a page names, at this server. */
async function feedsInHead(request: APIRequestContext, path: string): Promise<FoundFeed[]> {
  const { document } = parseHTML(await (await request.get(path)).text())
  const links = [...document.querySelectorAll('head link[rel="alternate"][type]')]
  return links.map((link) => ({
    address: pathOf(link.getAttribute('href') ?? ''),
    type: link.getAttribute('type') ?? '',
    title: link.getAttribute('title') ?? '',
  }))
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost')
  return pathname + search
}

for (const name of kindNames.filter((kind) => !(kind in missing))) {
  test(`${name}: every feed in its head answers as what it says it is`, async ({ request }) => {
    const feeds = await feedsInHead(request, kinds[name])
    for (const type of ['application/atom+xml', 'application/rss+xml', 'application/feed+json'])
      expect(feeds.map((feed) => feed.type)).toContain(type)
    for (const { address, type, title } of feeds) {
      expect(title).toMatch(/^Chokepoint: /)
      const response = await request.get(address)
      expect(response.status(), address).toBe(200)
      expect(response.headers()['content-type'], address).toBe(`${type}; charset=utf-8`)
    }
  })
}

for (const [path, title] of Object.entries(followed)) {
  test(`a reader can follow ${path} in three formats, and its program finds the same`, async ({
    page,
    request,
  }) => {
    await page.goto(path)
    const head = await feedsInHead(request, path)
    const line = page
      .getByRole('main')
      .getByText(/^Follow:/)
      .locator('..')
    for (const [name, format] of [
      ['Atom', 'xml'],
      ['RSS', 'rss'],
      ['JSON Feed', 'json'],
    ] as const) {
      const link = line.getByRole('link', { name, exact: true })
      const address = pathOf((await link.getAttribute('href')) ?? '')
      expect(address.split('?')[0]).toMatch(new RegExp(`/feed\\.${format}$`))
      expect(head.map((feed) => feed.address)).toContain(address)
      const text = await (await request.get(address)).text()
      const found = format === 'json' ? JSON.parse(text).title : await titleOf(page, text)
      expect(found).toMatch(title)
    }
  })
}

test('the page of feeds lists each with its page, and gives them all to a feed reader', async ({
  page,
  request,
}) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feeds' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Feeds' })).toBeVisible()
  const link = page.getByRole('link', { name: /OPML/ })
  const response = await request.get((await link.getAttribute('href')) ?? '')
  expect(response.headers()['content-type']).toBe('text/x-opml; charset=utf-8')
  const outlines = await inXml(page, await response.text(), 'outline[type="rss"]')
  const addresses = outlines.map(({ xmlUrl }) => xmlUrl)
  const shown = await page.getByRole('link', { name: 'Atom', exact: true }).all()
  expect(addresses.length).toBeGreaterThan(10)
  expect(shown).toHaveLength(addresses.length)
  for (const address of addresses)
    expect((await request.get(pathOf(address ?? ''))).status(), address ?? '').toBe(200)
})

test('an address under no feed is a lost page or says so, and no crash', async ({ request }) => {
  for (const [path, status] of [
    ['/commodities/nonsense/feed.xml', 404],
    ['/reports/feed.pdf', 404],
    ['/news/feed.rss?commodity=nonsense', 400],
    ['/feeds/nonsense', 404],
  ] as const) {
    expect((await request.get(path)).status(), path).toBe(status)
  }
})

/** The title of a feed. */
async function titleOf(page: Page, xml: string): Promise<string> {
  const [title] = await inXml(page, xml, 'title')
  return title?.text ?? ''
}

/** The elements of a document, read by a parser that forgives nothing, on a page without our policy. */
async function inXml(page: Page, xml: string, selector: string): Promise<Record<string, string>[]> {
  const blank = await page.context().newPage()
  const found = await blank.evaluate(
    ([text, wanted]) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      if (parsed.querySelector('parsererror')) throw new Error(text.slice(0, 500))
      return [...parsed.querySelectorAll(wanted)].map((element) => ({
        text: element.textContent?.trim() ?? '',
        ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      }))
    },
    [xml, selector] as const,
  )
  await blank.close()
  return found
}
