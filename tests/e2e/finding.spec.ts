import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expectAwake, expectHeading } from './site.ts'

/** How many articles the page says it has found. */
async function totalOf(page: Page): Promise<number> {
  const text = await page.getByRole('main').getByRole('status').first().textContent()
  return Number(/([\d,]+) articles?$/.exec(text ?? '')?.[1]?.replaceAll(',', ''))
}

const facets = (page: Page) => page.getByRole('search', { name: 'Filters' })
const tools = (page: Page) => page.getByRole('search', { name: 'Search and dates' })
const option = (page: Page, facet: string, name: string | RegExp) =>
  facets(page).getByRole('region', { name: facet }).getByRole('link', { name })
const chips = (page: Page) => page.getByRole('list', { name: 'Filters in use' })
const headlines = (page: Page) => page.getByRole('main').getByRole('article').getByRole('heading')
const days = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('article')
    .evaluateAll((all) =>
      all.map(
        (article) =>
          (article.closest('section') ?? article).querySelector('time')?.getAttribute('datetime') ??
          '',
      ),
    )

/** The number that is beside an option. */
async function countBeside(page: Page, facet: string, name: string | RegExp): Promise<number> {
  const text = await option(page, facet, name).first().textContent()
  return Number(/([\d,]+) articles?$/.exec(text ?? '')?.[1]?.replaceAll(',', ''))
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('all gas news on Russia, oldest first: what an option promises is what it gives', async ({
      page,
    }) => {
      await page.goto('/news')
      const all = await totalOf(page)
      const gas = await countBeside(page, 'Commodity', /^Natural gas/)
      await option(page, 'Commodity', /^Natural gas/).click()
      await expect(page).toHaveURL('/news?commodity=natural-gas')
      await expectHeading(page, 'Natural gas')
      expect(await totalOf(page)).toBe(gas)
      expect(gas).toBeLessThan(all)
      const both = await countBeside(page, 'Country', /^Russia/)
      await option(page, 'Country', /^Russia/).click()
      await expect(page).toHaveURL('/news?commodity=natural-gas&country=RU')
      await expectHeading(page, 'Natural gas · Russia')
      expect(await totalOf(page)).toBe(both)
      await page.getByRole('link', { name: 'Oldest' }).click()
      await expect(page).toHaveURL('/news?commodity=natural-gas&country=RU&sort=oldest')
      const shown = await days(page)
      expect(shown).toEqual(shown.toSorted())
    })

    test('either of two commodities is more than one, and one click takes one away', async ({
      page,
    }) => {
      await page.goto('/news?commodity=coal&country=RU')
      const coal = await totalOf(page)
      await option(page, 'Commodity', /^Natural gas/).click()
      await expectHeading(page, 'Coal or Natural gas · Russia')
      expect(await totalOf(page)).toBeGreaterThan(coal)
      await chips(page).getByRole('link', { name: 'Remove Coal' }).click()
      await expect(page).toHaveURL('/news?commodity=natural-gas&country=RU')
      await option(page, 'Country', /^Remove Russia/).click()
      await expect(page).toHaveURL('/news?commodity=natural-gas')
      await chips(page).getByRole('link', { name: 'Clear all' }).click()
      await expect(page).toHaveURL('/news')
      await expect(chips(page)).toBeHidden()
    })

    test('back and forward walk through the filters', async ({ page }) => {
      await page.goto('/news')
      await option(page, 'Commodity', /^LNG/).click()
      await expectHeading(page, 'LNG')
      await option(page, 'Country', /^Japan/).click()
      await expectHeading(page, 'LNG · Japan')
      await page.goBack()
      await expectHeading(page, 'LNG')
      await page.goBack()
      await expectHeading(page, 'All news')
      await page.goForward()
      await expectHeading(page, 'LNG')
      await expect(option(page, 'Commodity', /^Remove LNG/)).toBeVisible()
    })

    test('what would leave nothing is shown as spent and cannot be followed', async ({ page }) => {
      await page.goto('/news?storyline=nord-stream&country=QA')
      const spent = facets(page).getByText(/^Nuclear$/)
      await expect(spent).toBeVisible()
      await expect(option(page, 'Commodity', /^Nuclear/)).toHaveCount(0)
      const links = await facets(page).getByRole('listitem').getByRole('link').all()
      for (const link of links) {
        if (!/^Remove/.test((await link.textContent()) ?? ''))
          expect(await link.textContent()).not.toMatch(/\b0 articles$/)
      }
    })

    test('an empty list says what to give up, and what would show then', async ({ page }) => {
      await page.goto('/news?commodity=nuclear&storyline=nord-stream')
      await expect(page.getByText('No article matches.')).toBeVisible()
      const way = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ hasText: /^Without Nuclear/ })
      const promised = Number(/(\d+) articles?$/.exec((await way.textContent()) ?? '')?.[1])
      await way.getByRole('link').click()
      await expect(page).toHaveURL('/news?storyline=nord-stream')
      expect(await totalOf(page)).toBe(promised)
    })

    test('a bar of the picture narrows the list to its year, then to its month', async ({
      page,
    }) => {
      await page.goto('/news?commodity=natural-gas')
      const picture = page.getByRole('navigation', { name: 'Articles by date' })
      await picture.getByRole('link', { name: /^2022: / }).click()
      await expect(page).toHaveURL('/news?commodity=natural-gas&from=2022-01-01&to=2022-12-31')
      await expectHeading(page, 'Natural gas · 1 January 2022 to 31 December 2022')
      const month = picture.getByRole('link', { name: /^Sep 2022: / })
      const promised = Number(/: (\d+)/.exec((await month.getAttribute('aria-label')) ?? '')?.[1])
      await month.click()
      await expect(page).toHaveURL('/news?commodity=natural-gas&from=2022-09-01&to=2022-09-30')
      expect(await totalOf(page)).toBe(promised)
      for (const day of await days(page)) expect(day).toMatch(/^2022-09/)
    })

    test('any range of days is a form, and keeps the other filters', async ({ page }) => {
      await page.goto('/news?country=RU')
      await tools(page).getByLabel('From', { exact: true }).fill('2022-02-01')
      await tools(page).getByLabel('To', { exact: true }).fill('2022-02-28')
      await tools(page).getByRole('button', { name: 'Apply dates' }).click()
      await expect(page).toHaveURL('/news?country=RU&from=2022-02-01&to=2022-02-28')
      await expectHeading(page, 'Russia · 1 February 2022 to 28 February 2022')
      for (const day of await days(page)) expect(day).toMatch(/^2022-02/)
    })

    test('a search marks its words, best first, and can be put in the order of days', async ({
      page,
    }) => {
      await page.goto('/')
      await page
        .getByRole('banner')
        .getByRole('searchbox')
        .or(page.getByRole('banner').getByRole('combobox'))
        .fill('certification')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/news?q=certification')
      await expect(headlines(page).first()).toContainText('certification')
      await expect(page.locator('mark').first()).toHaveText(/certif/i)
      await expect(page.getByRole('link', { name: 'Relevance' })).toHaveAttribute(
        'aria-current',
        'true',
      )
      await page.getByRole('link', { name: 'Newest' }).click()
      await expect(page).toHaveURL('/news?q=certification&sort=newest')
      const shown = await days(page)
      expect(shown).toEqual(shown.toSorted().toReversed())
    })

    test('a misspelt name finds the name, says so, and can be insisted on', async ({ page }) => {
      await page.goto('/news?q=gasprom')
      await expect(
        page.getByText('No article has “gasprom”. Showing results for Gazprom.'),
      ).toBeVisible()
      expect(await totalOf(page)).toBeGreaterThan(0)
      await page.getByRole('link', { name: 'Search for gasprom instead' }).click()
      await expect(page).toHaveURL('/news?q=%22gasprom%22')
      await expect(page.getByText('No article has “gasprom”.')).toBeVisible()
    })

    test('a phrase that no article has is said to be missing, and a word can be left out', async ({
      page,
    }) => {
      await page.goto('/news?q=nord+stream+-sabotage')
      const without = await totalOf(page)
      await page.goto('/news?q=nord+stream')
      const words = await totalOf(page)
      await page.goto('/news?q=%22stream+nord%22')
      await expect(page.getByText('No article has “stream nord”.')).toBeVisible()
      expect(without).toBeLessThanOrEqual(words)
    })

    test('words are looked for within the filters, which stay', async ({ page }) => {
      await page.goto('/news?commodity=natural-gas&sort=oldest')
      const all = await totalOf(page)
      await tools(page).getByLabel('Search these articles').fill('turbine')
      await tools(page).getByRole('button', { name: 'Search' }).click()
      await expect(page).toHaveURL('/news?commodity=natural-gas&q=turbine&sort=oldest')
      expect(await totalOf(page)).toBeLessThan(all)
      await chips(page).getByRole('link', { name: 'Remove Words: turbine' }).click()
      await expect(page).toHaveURL('/news?commodity=natural-gas&sort=oldest')
    })

    test('field words become filters, and a long facet is searched by name', async ({ page }) => {
      await page.goto('/news?q=gas+country:RU+before:2023')
      await expect(page).toHaveURL('/news?country=RU&to=2022-12-31&q=gas')
      await expectHeading(page, 'Russia · until 31 December 2022 · gas')
      await page.goto('/news?commodity=natural-gas')
      await facets(page).getByLabel('Add a country by name').fill('Germany')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/news?commodity=natural-gas&country=DE')
    })

    test('a term, a report and a storyline are found above the articles', async ({ page }) => {
      await page.goto('/news?q=contango')
      const also = page.getByRole('region', { name: 'Also found' })
      await expect(also.getByRole('listitem').first()).toContainText('Glossary')
      await expect(also.getByRole('link', { name: 'contango' })).toHaveAttribute(
        'href',
        '/glossary#contango',
      )
      await page.goto('/news?q=opec%2B')
      await expect(also.getByRole('listitem').filter({ hasText: 'Storyline' })).toHaveCount(1)
      await page.goto('/news?q=hormuz')
      await expect(also.getByRole('img', { name: 'Map of Strait of Hormuz' })).toBeVisible()
    })

    test('after every choice the first article is in view, on a desk, a tablet and a phone', async ({
      page,
    }) => {
      for (const size of [
        { width: 1280, height: 800 },
        { width: 768, height: 1024 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(size)
        await page.goto('/news?q=gas')
        await expect(headlines(page).first()).toBeInViewport({ ratio: 1 })
        if (size.width < 992) await page.getByText('Filter this list').click()
        await option(page, 'Country', /^Germany/).click()
        await expect(page).toHaveURL('/news?country=DE&q=gas')
        await expect(headlines(page).first()).toBeInViewport()
      }
    })

    test('on a phone the facets fold away until they are wanted', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 })
      await page.goto('/news')
      await expect(option(page, 'Commodity', /^LNG/)).toBeHidden()
      await page.getByText('Filter this list').click()
      await option(page, 'Commodity', /^LNG/).click()
      await expect(page).toHaveURL('/news?commodity=lng')
    })
  })
}

test('the list changes in place: announced, the focus where it was, the page not moved', async ({
  page,
}) => {
  // The option and the first result are in view, so nothing has to be brought there.
  await page.setViewportSize({ width: 1280, height: 1100 })
  // The script that changes lists comes after the page; until then a link is a link.
  await page.goto('/news', { waitUntil: 'networkidle' })
  const status = page.getByRole('main').getByRole('status').first()
  await status.evaluate((element) => element.setAttribute('data-first', ''))
  const russia = option(page, 'Country', /^Russia/)
  await russia.focus()
  const before = await russia.boundingBox()
  await page.keyboard.press('Enter')
  await expectHeading(page, 'Russia')
  await expect(page.locator('[data-first]')).toHaveText(/^Russia: [\d,]+ articles?$/)
  const chosen = option(page, 'Country', /^Remove Russia/)
  await expect(chosen).toBeFocused()
  const after = await chosen.boundingBox()
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
  await chips(page).getByRole('link', { name: 'Remove Russia' }).focus()
  await page.keyboard.press('Enter')
  await expectHeading(page, 'All news')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the key / can be turned off, and stays off', async ({ page }) => {
  await page.goto('/about')
  const key = page.getByRole('checkbox', { name: 'Press / to go to the search box' })
  await key.uncheck()
  await page.reload()
  await expect(key).not.toBeChecked()
  await page.keyboard.press('/')
  const box = page.getByRole('combobox', { name: 'Search the archive' })
  await expect(box).not.toBeFocused()
  await key.check()
  await key.blur()
  await page.keyboard.press('/')
  await expect(box).toBeFocused()
})

test('the search box suggests, and the keyboard is enough', async ({ page }) => {
  await page.goto('/about')
  await expectAwake(page)
  await page.keyboard.press('/')
  const box = page.getByRole('combobox', { name: 'Search the archive' })
  await expect(box).toBeFocused()
  await page.keyboard.insertText('gazp')
  const gazprom = page.getByRole('option', { name: /^Gazprom Organisation/ })
  await expect(gazprom).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  while ((await gazprom.getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowDown')
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await gazprom.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Escape')
  await expect(gazprom).toBeHidden()
  await expect(box).toHaveValue('gazp')
  await page.keyboard.type('r')
  await expect(gazprom).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/organisations/gazprom')
})

test('suggestions are listed under the name of their group', async ({ page }) => {
  await page.goto('/about')
  await expectAwake(page)
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('hormuz')
  const topics = page.getByRole('group', { name: 'Topics' })
  await expect(topics.getByRole('option', { name: /^Strait of Hormuz/ })).toBeVisible()
  const articles = page.getByRole('group', { name: 'Articles' })
  await expect(articles.getByRole('option', { name: /Hormuz/ }).first()).toBeVisible()
})

test('the link to a list is copied, and without JavaScript it is a link', async ({ page }) => {
  const address = '/news?commodity=lng&country=JP'
  await page.goto(address)
  await expectAwake(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = page.getByRole('link', { name: 'Link to this list' })
  await expect(link).toHaveAttribute('href', address)
  await link.click()
  await expect(page.getByRole('link', { name: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/news\?commodity=lng&country=JP$/,
  )
  await expect(page).toHaveURL(address)
})

test('suggestions forgive a typo, and know headlines and places', async ({ request }) => {
  const names = async (q: string) => {
    const response = await request.get('/api/suggest', { params: { q } })
    expect(response.headers()['content-type']).toContain('application/json')
    const found: { name: string; kind: string; href: string }[] = await response.json()
    return found.map(({ name, href }) => [name, href])
  }
  expect(await names('gasprom')).toContainEqual(['Gazprom', '/organisations/gazprom'])
  expect(await names('strait of h')).toContainEqual([
    'Strait of Hormuz',
    '/places/strait-of-hormuz',
  ])
  const headline = 'US ready to discuss Russia'
  expect((await names(headline)).flat().join()).toContain(headline)
  expect(await names('')).toEqual([])
})

for (const [name, q] of [
  ['quotes and operators', '"gas" AND ("oil OR -- NEAR(x y, 3) headline: *'],
  ['ten thousand characters', 'gas '.repeat(2500)],
  ['emoji', '🛢️🔥'],
  ['a right-to-left script', 'خط أنابيب الغاز'],
  ['a null byte', 'gas\u0000oil'],
] as const) {
  test(`${name} are searched for without an error`, async ({ request }) => {
    for (const path of ['/news', '/news/feed.xml', '/api/suggest']) {
      const response = await request.get(path, { params: { q } })
      // An address of ten thousand characters is no question of a reader.
      expect([200, 400, 414]).toContain(response.status())
    }
  })
}

test('nonsense gets a clear page that says what is wrong', async ({ page }) => {
  const response = await page.goto('/news?sort=best&from=2022-13-01')
  expect(response?.status()).toBe(400)
  await expect(page.getByRole('main')).toContainText('“best” is not one of')
  await expect(page.getByRole('main')).toContainText('“2022-13-01” is not a day')
  await page.goto('/news?commodity=coall&from=xx&country=RU')
  await expect(page.getByRole('main')).toContainText('“xx” is not a day; write it as 2021-12-23')
  await expect(page.getByRole('main')).toContainText('There is no commodity “coall”')
  await page.getByRole('link', { name: 'Remove all of these' }).click()
  await expect(page).toHaveURL('/news?country=RU')
  await page.goto('/news?commodity=coall&country=RU')
  await page.getByRole('main').getByRole('link', { name: 'Coal' }).click()
  await expect(page).toHaveURL('/news?commodity=coal&country=RU')
})

for (const [past, first] of [
  ['/news?country=RU&page=9999', '/news?country=RU'],
  ['/commodities/lng?page=99', '/commodities/lng'],
] as const) {
  test(`${past}, a page past the end, is not found and leads back`, async ({ page }) => {
    expect((await page.goto(past))?.status()).toBe(404)
    await page.getByRole('link', { name: 'Back to page 1' }).click()
    await expect(page).toHaveURL(first)
  })
}

test('a browser can take the archive as a search engine of its own', async ({ page, request }) => {
  await page.goto('/')
  const link = page.locator('link[rel="search"]')
  const description = await request.get((await link.getAttribute('href')) ?? '')
  expect(description.headers()['content-type']).toContain('application/opensearchdescription+xml')
  expect(await description.text()).toMatch(/template="[^"]+\/news\?q=\{searchTerms\}"/)
})

for (const path of [
  '/news?commodity=natural-gas&country=RU&from=2022-01-01&to=2022-12-31',
  '/news?q=nord+stream',
  '/news?q=gasprom',
  '/news?commodity=nuclear&storyline=nord-stream',
]) {
  test(`axe finds nothing on ${path}, unfolded, in light or in dark`, async ({ page }) => {
    await page.goto(path)
    for (const fold of await page.locator('main details').all())
      await fold.evaluate((details) => details.setAttribute('open', ''))
    await expectAccessible(page)
  })
}

test('axe finds nothing on the open suggestions, in light or in dark', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('gaz')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expectAccessible(page, 'header')
})
