/** Every chart and map of the pages that have any: does it say what it shows, and is it light? */
import { gzipSync } from 'node:zlib'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { parseHTML } from 'linkedom'

/** Pages of these sections have charts or maps; so many of each are read, or all with `CHOKEPOINT_TEST_ALL=1`. */
const sections = [
  '',
  'benchmarks',
  'commodities',
  'countries',
  'map',
  'places',
  'reports',
  'storylines',
]
const OF_EACH = process.env.CHOKEPOINT_TEST_ALL ? Number.POSITIVE_INFINITY : 6
/** Bytes of gzip. */
const LARGEST = { chart: 12_000, locator: 25_000, world: 60_000 } as const

test('every chart has a title, a description, a source, a unit, an as-of date and its figures', async ({
  request,
}) => {
  let charts = 0
  let maps = 0
  for (const path of await pages(request)) {
    const { document } = parseHTML(await (await request.get(path)).text())
    for (const figure of document.querySelectorAll('figure')) {
      const pictures = [...figure.querySelectorAll('svg[role="img"]')]
      if (pictures.length === 0) continue
      const isMap = figure.textContent?.includes('Natural Earth') ?? false
      if (isMap) maps++
      else charts++
      expect(isMap ? mapFaults(document, figure) : chartFaults(document, figure), path).toEqual([])
      const bytes = gzipSync(pictures.map((picture) => picture.outerHTML).join('')).length
      const most = isMap ? (path === '/map' ? LARGEST.world : LARGEST.locator) : LARGEST.chart
      expect(bytes, path).toBeLessThan(most)
    }
  }
  expect(charts).toBeGreaterThan(20)
  expect(maps).toBeGreaterThan(10)
})

async function pages(request: APIRequestContext): Promise<string[]> {
  const lists = await Promise.all(
    ['sections', 'articles-1'].map(async (name) =>
      (await request.get(`/sitemaps/${name}.xml`)).text(),
    ),
  )
  const paths = [...lists.join('').matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  )
  return [...sections, 'articles'].flatMap((section) => {
    const mine = paths.filter((path) => path.split('/')[1] === section)
    const step = Math.ceil(mine.length / OF_EACH)
    return mine.filter((_, index) => step < 2 || index % step === 0)
  })
}

function chartFaults(document: Document, figure: Element): string[] {
  const text = figure.textContent ?? ''
  const hasFigures =
    document.querySelector('table') ||
    [...figure.querySelectorAll('a')].some((link) => /Figures|CSV/.test(link.textContent ?? ''))
  return [
    ...pictureFaults(document, figure),
    ...(/Source: ./.test(text) ? [] : ['no source']),
    ...(/\$\/|index/.test(text) ? [] : ['no unit']),
    ...(/(?:to|as of) (?:\d{1,2} )?[A-Z][a-z]+ \d{4}/.test(text) ? [] : ['no as-of date']),
    ...(hasFigures ? [] : ['no figures']),
  ]
}

function mapFaults(document: Document, figure: Element): string[] {
  return [
    ...pictureFaults(document, figure),
    ...(/Natural Earth; (?:articles and )?places: our own/.test(figure.textContent ?? '')
      ? []
      : ['no source']),
  ]
}

/** What a screen reader would miss of a figure's pictures. */
function pictureFaults(document: Document, figure: Element): string[] {
  const referred = (picture: Element, attribute: string) =>
    (picture.getAttribute(attribute) ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('')
  return [...figure.querySelectorAll('svg[role="img"]')].flatMap((picture) => [
    ...(picture.getAttribute('aria-label') || referred(picture, 'aria-labelledby')
      ? []
      : ['no title']),
    ...(referred(picture, 'aria-describedby') ? [] : ['no description']),
  ])
}
