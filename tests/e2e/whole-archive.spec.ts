/** Pages that show a chart or a map beside their text, read as HTML; unit tests look at the data of all. */
import { readFileSync } from 'node:fs'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { parseHTML } from 'linkedom'

/** So many pages of a kind are read. */
const MOST = 12

test('articles have their prices and their map, and nothing in them is empty', async ({
  request,
}) => {
  const paths = await listed(request, 'articles-1', /^\/articles\//)
  expect(paths.length).toBeGreaterThan(200)
  for (const path of spread(paths)) {
    const document = await documentOf(request, path)
    expectPrices(document, path)
    expectMaps(document, path)
  }
})

test('places and countries open with a map', async ({ request }) => {
  const vocabulary = readFileSync('content/places.yaml', 'utf8')
  const places = [...vocabulary.matchAll(/^- id: (\S+)$/gm)].map(([, id]) => `/places/${id}`)
  const countries = await listed(request, 'sections', /^\/countries\//)
  expect(places.length + countries.length).toBeGreaterThan(100)
  for (const path of [...spread(places), ...spread(countries)])
    expectMaps(await documentOf(request, path), path)
})

/** Of many, some from all over, or all with `CHOKEPOINT_TEST_ALL=1`. */
function spread(paths: readonly string[]): readonly string[] {
  const step = process.env.CHOKEPOINT_TEST_ALL ? 1 : Math.ceil(paths.length / MOST)
  return paths.filter((_, index) => index % step === 0)
}

/** The paths of a sitemap that are of one kind. */
async function listed(request: APIRequestContext, name: string, kind: RegExp): Promise<string[]> {
  const sitemap = await (await request.get(`/sitemaps/${name}.xml`)).text()
  return [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)]
    .map(([, path = '']) => path)
    .filter((path) => kind.test(path))
}

async function documentOf(request: APIRequestContext, path: string) {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  return parseHTML(await response.text()).document
}

/** Prices are charts with their source, or a line that says why it has no chart. */
function expectPrices(document: Document, path: string): void {
  const section = document.querySelector(
    'section[aria-labelledby="market-context"], section[aria-label="Prices"]',
  )
  expect(section?.textContent, path).toBeTruthy()
  expect(section?.innerHTML, path).not.toMatch(/NaN|undefined|Infinity/)
  const figures = [...(section?.querySelectorAll('figure') ?? [])]
  if (figures.length === 0)
    expect(section?.textContent, path).toMatch(
      /No public price series|No price series|The series of/,
    )
  for (const figure of figures) {
    const lines = [...figure.querySelectorAll('path')].map(
      (drawn) => drawn.getAttribute('d')?.length ?? 0,
    )
    expect(Math.max(...lines), path).toBeGreaterThan(20)
    expect(figure.querySelector('figcaption')?.textContent, path).toMatch(
      /Source: .+(?:Daily spot prices|Monthly averages).+, \$\/.+, as of \d+ \w+ \d{4}\./,
    )
  }
}

/** Only an article that names neither a place nor a country may go without a map. */
function expectMaps(document: Document, path: string): void {
  const maps = [...document.querySelectorAll('figure')].filter((figure) =>
    figure.textContent?.includes('Natural Earth'),
  )
  for (const map of maps) {
    expect(map.querySelector('title')?.textContent, path).toMatch(/^Map of ./)
    expect(map.querySelector('path')?.getAttribute('d'), path).toMatch(/^M/)
    expect(map.innerHTML, path).not.toMatch(/NaN|undefined/)
  }
  const namesPlaces = [...document.querySelectorAll('main a')].some(
    (link) =>
      /^\/(?:places|countries)\//.test(link.getAttribute('href') ?? '') && !link.closest('figure'),
  )
  if (namesPlaces || !path.startsWith('/articles/')) expect(maps, path).not.toEqual([])
}
