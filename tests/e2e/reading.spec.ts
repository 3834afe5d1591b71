import { expect, test } from '@playwright/test'
import { seed } from './site.ts'

test('an article shows one h1, its day, its commodities as links, and its body', async ({
  page,
}) => {
  await page.goto(seed)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  // Corrections above the headline have days of their own.
  const time = page.locator('article header time[datetime="2021-12-23"]').first()
  await expect(time).toHaveText('23 December 2021')
  await expect(time).toHaveAttribute('datetime', '2021-12-23')
  const chips = page.locator('article').getByRole('list', { name: 'Commodities' })
  await expect(chips.getByRole('link', { name: 'Crude oil' })).toHaveAttribute(
    'href',
    '/commodities/crude-oil',
  )
  await expect(chips.getByRole('link', { name: 'Natural gas' })).toHaveAttribute(
    'href',
    '/commodities/natural-gas',
  )
  await expect(page.getByText('Washington, 23 December')).toBeVisible()
})

test('related news says what led here and what came of it, each with a reason', async ({
  page,
}) => {
  await page.goto(seed)
  for (const [name, before] of [
    ['Background', true],
    ['What happened next', false],
  ] as const) {
    const region = page.getByRole('region', { name })
    const items = region.getByRole('listitem').filter({ has: page.getByRole('heading') })
    expect(await items.count()).toBeGreaterThanOrEqual(2)
    for (const item of await items.all()) {
      await expect(item).toContainText(/Same story|Also on|Chosen by the editor/)
      const day = await item.locator('time').first().getAttribute('datetime')
      expect(day && day < '2021-12-23').toBe(before)
    }
  }
})

test('the foot of an article offers the reports that fit it', async ({ page }) => {
  await page.goto(seed)
  const block = page.getByRole('region', { name: 'Reports' })
  await expect(block.getByRole('heading', { level: 3 }).first()).toBeVisible()
  await block.getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/reports\//)
})

test('an old article says how old it is, and a revised one what has changed', async ({ page }) => {
  await page.goto(seed)
  await expect(page.getByText(/more than \d+ years old/)).toBeVisible()
  await page.goto('/articles/nord-stream-sabotage-2022')
  await expect(page.getByText('Corrected 29 November 2026')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Corrections' })).toContainText(
    'only losses of pressure were known then',
  )
})

for (const timezoneId of ['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati']) {
  test(`a plain date is the same day in ${timezoneId}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ timezoneId, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto(seed)
    await expect(page.locator('article header time[datetime="2021-12-23"]').first()).toHaveText(
      '23 December 2021',
    )
    await context.close()
  })
}

test('a paragraph, a heading and a source can be linked to', async ({ page }) => {
  await page.goto(seed)
  const paragraphs = page.locator('article p[id]')
  expect(await paragraphs.count()).toBeGreaterThan(4)
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test('on paper there is the article with its sources, and nothing else', async ({ page }) => {
  await page.goto(seed)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('region', { name: 'What happened next' })).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
})

for (const [kind, path] of [
  ['an article', '/articles/india-russian-crude-2022'],
  ['a revised article', '/articles/nord-stream-sabotage-2022'],
  ['a report', '/reports/hormuz-2026'],
] as const) {
  test(`on paper all words of ${kind} are black, in the serif face, from a dark page too`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(path)
    await page.getByRole('button', { name: 'Dark' }).click()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    const looks = await page
      .locator('article')
      .first()
      .evaluate((article) => {
        const serif = getComputedStyle(article.querySelector('h1') ?? article).fontFamily
        const italic = getComputedStyle(document.documentElement).getPropertyValue('--serif-italic')
        return [...article.querySelectorAll('*')]
          .filter(
            (element) =>
              element.checkVisibility() &&
              // The number in the black disc of a map is no word.
              !(element.closest('svg') && /^\d+$/.test(element.textContent ?? '')) &&
              [...element.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
              ),
          )
          .map((element) => {
            const { color, fill, fontFamily } = getComputedStyle(element)
            const face = [serif, italic].includes(fontFamily) ? 'serif' : fontFamily
            return `${element.closest('svg') ? fill : color} ${face}`
          })
      })
    expect(looks.length).toBeGreaterThan(10)
    expect([...new Set(looks)]).toEqual(['rgb(0, 0, 0) serif'])
  })

  test(`a sheet with ${kind} says once whose it is and where it is from`, async ({ page }) => {
    await page.goto(path)
    const origin = page.locator('link[rel="canonical"]')
    await expect(origin).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(origin).toHaveCount(1)
    await expect(origin).toBeVisible()
    const owner = page.locator('meta[name="application-name"]')
    await expect(owner).toBeVisible()
    const says = (of: typeof owner, part: string) =>
      of.evaluate((element, name) => getComputedStyle(element, name).content, part)
    expect(await says(owner, '::before')).toBe('"Chokepoint"')
    expect(await says(origin, '::after')).toContain(`${path}"`)
    const above = (await origin.boundingBox())?.y ?? Number.POSITIVE_INFINITY
    const headline = (await page.getByRole('heading', { level: 1 }).boundingBox())?.y
    expect(headline).toBeGreaterThan(above)
  })
}

test('on paper each source has its address after its title, and no link of the text has', async ({
  page,
}) => {
  await page.goto('/articles/india-russian-crude-2022')
  const sources = page.getByRole('region', { name: 'Sources' }).getByRole('link')
  await expect(sources.first()).toHaveAccessibleName(
    "Russia becomes India's largest oil supplier in October: report",
  )
  await page.emulateMedia({ media: 'print' })
  await expect(sources).toHaveCount(2)
  for (const source of await sources.all()) {
    const [title, href] = [await source.textContent(), await source.getAttribute('href')]
    await expect(source).toHaveAccessibleName(`${title} ${href}`)
  }
  const inText = page.locator('article p[id] a[href^="/articles/"]').first()
  await expect(inText).toHaveAccessibleName((await inText.textContent()) ?? '')
})

test('on paper commodities are words, not buttons, and bullets are inside the text', async ({
  page,
}) => {
  await page.goto(seed)
  await page.emulateMedia({ media: 'print' })
  const commodity = page
    .getByRole('list', { name: 'Commodities' })
    .getByRole('link', { name: 'Crude oil' })
  await expect(commodity).toBeVisible()
  await expect(commodity).toHaveCSS('border-top-width', '0px')
  await expect(commodity.locator('svg')).toBeHidden()
  const edge = (await page.locator('article').first().boundingBox())?.x ?? Number.NaN
  for (const list of [
    page.getByRole('list', { name: 'Key points' }),
    page.getByRole('region', { name: 'Sources' }).getByRole('list'),
  ]) {
    const item = await list.getByRole('listitem').first().boundingBox()
    expect(item?.x).toBeGreaterThan(edge + 16)
  }
})

test('on paper no heading is left alone, no line, and nothing that goes on overleaf overlaps', async ({
  page,
}) => {
  await page.goto('/reports/hormuz-2026')
  await page.emulateMedia({ media: 'print' })
  const paragraph = page.locator('article p[id]').nth(4)
  await expect(paragraph).toHaveCSS('orphans', '3')
  await expect(paragraph).toHaveCSS('widows', '3')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveCSS('break-after', 'avoid')
  await expect(page.getByRole('table').first()).toHaveCSS('break-inside', 'avoid')
  // A paragraph in a grid that is cut by the end of a sheet is drawn over by the next one.
  const around = await paragraph.evaluate((element) => {
    const displays: string[] = []
    for (let box = element.parentElement; box; box = box.parentElement)
      displays.push(getComputedStyle(box).display)
    return displays
  })
  expect(new Set(around)).toEqual(new Set(['block']))
})
