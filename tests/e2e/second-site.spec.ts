/** A site of another name and other goods, served from the same build: nothing of ours may show through. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { emptyThirds } from '../composition/empty-third.ts'
import { type OwnSite, openSite } from './own-site.ts'
import { expectHeading } from './site.ts'

let site: OwnSite

test.beforeAll(async () => {
  site = await openSite({ from: 'tests/fixtures/second-site' })
})
test.afterAll(() => site.close())

/** Front page, commodity, article, author, storyline, report, search, and back. */
async function travel(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await page.goto(site.url)
  await expect(page).toHaveTitle('Tidewater: Fish, salt and the law of the sea')
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
  await expect(sections).toHaveText(['Storylines', 'Reports', 'News'])
  await page.getByRole('navigation', { name: 'Commodities' }).getByText('Cod').click()
  await expectHeading(page, 'Cod')
  await main.getByRole('link', { name: 'Cod boats stay in port as quota runs out' }).first().click()
  await expectHeading(page, 'Cod boats stay in port as quota runs out')
  await expect(page).toHaveTitle(/ \| Tidewater$/)
  await expect(main).toContainText('By Nora Vik')
  await expect(main).toContainText('March 20, 2026')
  const report = main.getByRole('link', { name: 'Report an error' })
  const address = new URL((await report.getAttribute('href')) ?? '')
  expect(address.pathname).toBe('wrong@tidewater.example')
  expect(address.searchParams.get('body')).toContain('/articles/boats-stay-in-port')
  await main.getByRole('link', { name: 'Nora Vik' }).click()
  await expectHeading(page, 'Nora Vik')
  await expect(main.getByRole('heading', { name: 'Cod price reaches a record' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Cod in 2026' })).toBeVisible()
  await page.goBack()
  await main.locator('a[href="/storylines/cod-quota"]').first().click()
  await expectHeading(page, 'The cod quota')
  await main.locator('a[href="/reports/cod-in-2026"]').first().click()
  await expectHeading(page, 'Cod in 2026')
  await page.goto(`${site.url}/news?q=salt`)
  await expect(main.getByRole('link', { name: /Salt works close/ })).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Tidewater' }).click()
  await expect(page).toHaveURL(`${site.url}/`)
}

test('a reader makes the usual journey', async ({ page }) => {
  await travel(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader makes the usual journey', async ({ page }) => {
    await travel(page)
  })
})

test('a correction is compared word by word, and its note leads to the passage', async ({
  page,
}) => {
  await page.goto(`${site.url}/articles/boats-stay-in-port`)
  const note = page.getByRole('complementary', { name: 'Corrections' })
  const passage = await note.getByRole('link', { name: 'Go to the passage' }).getAttribute('href')
  await expect(page.locator(passage ?? '')).toContainText('A third of the cod fleet')
  await page.getByRole('link', { name: /^Updated March 25, 2026/ }).click()
  await expect(page).toHaveURL(/\/articles\/boats-stay-in-port\/changes$/)
  const items = page.getByRole('main').getByRole('listitem')
  await expect(items.getByRole('heading')).toHaveText([/^Update, /, /^Correction, /])
  await expect(page.locator('del')).toContainText('Half')
  await expect(page.locator('ins')).toContainText('A third')
  await page.goto(`${site.url}/corrections`)
  const section = (name: string) => page.getByRole('region', { name })
  await expect(section('Corrections and clarifications').getByRole('listitem')).toHaveCount(1)
  await expect(section('Updates').getByRole('listitem')).toHaveCount(1)
  expect((await page.request.get(`${site.url}/articles/herring-talks-fail/changes`)).status()).toBe(
    404,
  )
})

test('its colours and its mark are its own', async ({ page }) => {
  await page.goto(site.url)
  const accent = () =>
    page.evaluate(() => {
      const probe = document.createElement('i')
      probe.style.color = 'var(--accent)'
      document.body.append(probe)
      return getComputedStyle(probe).color
    })
  expect(await accent()).toBe('rgb(11, 93, 122)')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await accent()).toBe('rgb(124, 199, 224)')
  for (const path of ['/opengraph-image', '/apple-icon', '/icons/192', '/icons/512'])
    expect((await page.request.get(site.url + path)).headers()['content-type']).toBe('image/png')
})

/** Addresses of the site in a page or a feed, without their fragments. */
function linksIn(text: string): string[] {
  const found = text.matchAll(/(?:href|src|content)="([^"]+)"|<loc>([^<]+)<\/loc>/g)
  return [...found].flatMap(([, link, loc]) => {
    const address = (link ?? loc ?? '')
      .replaceAll('&amp;', '&')
      .replace(/^http:\/\/localhost:3000(?=\/)|#.*$/g, '')
    return /^\/(?!\/|_next\/|assets\/)/.test(address) ? [address] : []
  })
}

test('no page, feed or file of it says a word of ours', async ({ page }) => {
  test.setTimeout(180_000)
  const waiting = ['/', '/sitemap.xml', '/robots.txt', '/no-such-page', '/news?commodity=none']
  const seen = new Set(waiting)
  const ours: string[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await page.request.get(site.url + path)
    if (!/text|xml|json|bibtex|info-systems/.test(response.headers()['content-type'] ?? ''))
      continue
    const text = await response.text()
    // The units that the glossary converts are those of energy, whatever a site is about.
    const words = path.startsWith('/glossary')
      ? /Chokepoint/i
      : /.{0,40}(?:Chokepoint|business intelligence|\benergy\b|\boil\b|pipeline|\bBrent\b).{0,40}/i
    ours.push(...[words.exec(text)?.[0] ?? []].flat().map((found) => `${path}: ${found}`))
    // Filters lead to filters without end, all of the same making.
    for (const next of path.startsWith('/news?') ? [] : linksIn(text)) {
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  expect(ours).toEqual([])
  expect(seen.has('/articles/cod-price-record/cite')).toBe(true)
  expect(seen.size).toBeGreaterThan(100)
})

test('its authors and its publisher are those of a citation', async ({ page }) => {
  await page.goto(`${site.url}/articles/boats-stay-in-port/cite`)
  const cite = page.getByRole('region', { name: 'Cite the article' })
  await expect(cite).toContainText('Vik, N. (2026, March 20). Cod boats stay in port')
  await expect(cite).toContainText('publisher = {Tidewater Press},')
})

test('a lone report, a lone storyline and a front page without earlier news fill their width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const main = page.getByRole('main')
  for (const path of ['/', '/reports']) {
    await page.goto(site.url + path)
    // Without a picture it is a row of type, no higher than its three lines.
    const row = main.getByRole('article').filter({ hasText: 'June 1, 2026' })
    await expect(row).toContainText('What the cut did to boats, prices and towns.')
    expect((await row.boundingBox())?.height, path).toBeLessThan(120)
    expect(await emptyThirds(page), path).toEqual([])
  }
  await page.goto(`${site.url}/storylines`)
  await expect(main.getByText(/^One story that runs /)).toBeVisible()
  const lane = await main.getByRole('listitem').locator('svg').first().boundingBox()
  expect(lane?.width).toBeGreaterThan(1100)
})

test('a change of site.yaml is seen without a build', async ({ page }) => {
  const text = readFileSync(`${site.content}/site.yaml`, 'utf8')
  writeFileSync(`${site.content}/site.yaml`, text.replace('name: Tidewater', 'name: Ebb'))
  await expect
    .poll(async () => (await page.request.get(site.url)).text())
    .toContain('<title>Ebb: Fish, salt and the law of the sea</title>')
  writeFileSync(`${site.content}/site.yaml`, text)
})
