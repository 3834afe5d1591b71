import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expectHeading } from './site.ts'

const article = '/articles/qatar-north-field-totalenergies-2022'

/** The first button of a kind in the text, and the note that it opens. */
function noteOf(page: Page, word: RegExp | string) {
  const button = page.locator('article .annotation').filter({ hasText: word }).first()
  const note = async () => page.locator(`[id="${await button.getAttribute('popovertarget')}"]`)
  return { button, note }
}

test('a reader opens a note by keyboard, and Escape closes it and gives focus back', async ({
  page,
}) => {
  await page.goto(article)
  const { button, note } = noteOf(page, 't/yr')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(await note()).toBeVisible()
  await expect(await note()).toContainText('approximately')
  await expect(await note()).toContainText('bn m³/yr')
  await expect(await note()).toContainText('gross calorific value')
  await expect((await note()).getByRole('link', { name: /Statistical Review/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(await note()).toBeHidden()
  await expect(button).toBeFocused()
})

test('a term opens its definition, with the way to the glossary', async ({ page }) => {
  await page.goto(article)
  const { button, note } = noteOf(page, 'Dutch TTF')
  await button.click()
  await (await note()).getByRole('link', { name: 'In the glossary' }).click()
  await expect(page).toHaveURL(/\/glossary#ttf$/)
  await expect(page.getByRole('heading', { name: 'TTF', level: 3 })).toBeInViewport()
})

test('pointing at a word opens nothing, and a second click closes what the first opened', async ({
  page,
}) => {
  await page.goto(article)
  const { button, note } = noteOf(page, 't/yr')
  await button.hover()
  await expect(await note()).toBeHidden()
  await button.click()
  await expect(await note()).toBeVisible()
  await button.click()
  await expect(await note()).toBeHidden()
})

test('a tap opens a note, and a tap beside it or on Close shuts it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto(article)
  const { button, note } = noteOf(page, 't/yr')
  await button.tap()
  await expect(await note()).toBeVisible()
  await page.locator('article h1').tap({ position: { x: 2, y: 2 } })
  await expect(await note()).toBeHidden()
  await button.tap()
  await (await note()).getByRole('button', { name: 'Close' }).tap()
  await expect(await note()).toBeHidden()
  await context.close()
})

for (const width of [320, 390, 1280]) {
  test(`at ${width}px a note fits inside the window, by its word, and nothing is too wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(article)
    for (const button of await page.locator('article .annotation').all()) {
      await button.click()
      const note = page.locator('[popover]:popover-open')
      const [box, word] = [await note.boundingBox(), await button.boundingBox()]
      expect(box && word).toBeTruthy()
      if (!box || !word) continue
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(900)
      const apart = Math.max(box.y - (word.y + word.height), word.y - (box.y + box.height))
      expect(apart).toBeLessThan(24)
      await page.keyboard.press('Escape')
    }
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide).toBe(0)
  })
}

test('a marked word changes no line of the text', async ({ page }) => {
  await page.goto(article)
  const heights = async () =>
    page.locator('article p[id]').evaluateAll((all) => all.map((one) => one.clientHeight))
  const marked = await heights()
  await page.locator('article .annotation').evaluateAll((all) => {
    for (const button of all) {
      const span = document.createElement('span')
      span.className = 'nowrap'
      span.textContent = button.textContent
      button.replaceWith(span)
    }
  })
  expect(await heights()).toEqual(marked)
})

test('what is copied is what was written', async ({ page, request }) => {
  await page.goto(article)
  const source = await (await request.get(`${article}.md`)).text()
  const paragraph = page
    .locator('article p[id]')
    .filter({ has: page.locator('.annotation'), hasNot: page.locator('a[href]') })
    .last()
  const selected = await paragraph.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    return selection?.toString() ?? ''
  })
  const text = (await paragraph.textContent()) ?? ''
  expect(selected).toBe(text)
  expect(source).toContain(text)
  await page.keyboard.press('ControlOrMeta+C')
  await page.context().grantPermissions(['clipboard-read'])
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
})

test('a reader can select a marked word with the mouse', async ({ page }) => {
  await page.goto(article)
  const { button } = noteOf(page, 't/yr')
  const userSelect = await button.evaluate((element) => getComputedStyle(element).userSelect)
  expect(userSelect).toBe('text')
})

test('without JavaScript notes open and close all the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto(article)
  const { button, note } = noteOf(page, '$')
  await button.click()
  await expect(await note()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(await note()).toBeHidden()
  await context.close()
})

test('axe finds nothing with a note open, in light or in dark', async ({ page }) => {
  await page.goto(article)
  await noteOf(page, 't/yr').button.click()
  await expectAccessible(page)
})

test('on paper there is no mark and no note', async ({ page }) => {
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  const { button } = noteOf(page, 't/yr')
  const line = await button.evaluate((element) => getComputedStyle(element).textDecorationLine)
  expect(line).toBe('none')
  await expect(page.locator('[popover]').first()).toBeHidden()
})

test('feeds and sources carry the text alone', async ({ request }) => {
  for (const address of ['/news/feed.xml', '/news/feed.json', `${article}.md`]) {
    const text = await (await request.get(address)).text()
    expect(text).not.toMatch(/popover|annotation/)
  }
})

test('the converter works without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/glossary')
  await page.getByLabel('Amount').fill('55')
  await page.getByLabel('Unit').selectOption({ label: 'bn m³/yr of gas' })
  await page.getByRole('button', { name: 'Convert' }).click()
  await expect(page).toHaveURL('/glossary?value=55&unit=bn-m3-yr#converter')
  const converter = page.getByRole('region', { name: 'Convert' })
  await expect(converter).toContainText('55bn m³/yr of gas is approximately')
  await expect(converter).toContainText('40mn t/yr of LNG')
  await expect(converter.getByRole('link', { name: /Statistical Review/ })).toBeVisible()
  await context.close()
})

test('an amount that names its unit, as the site writes it, is understood', async ({ page }) => {
  await page.goto('/glossary')
  await page.getByLabel('Amount').fill('40mn b/d')
  await page.getByRole('button', { name: 'Convert' }).click()
  const converter = page.getByRole('region', { name: 'Convert' })
  await expect(converter).toContainText('40mn b/d of crude is approximately')
  await expect(page.getByLabel('Amount')).toHaveValue('40')
  await expect(page.getByLabel('Unit')).toHaveValue('mn-b-d')
})

test('nonsense in the converter is reported, with status 400, and can be fixed', async ({
  page,
}) => {
  const response = await page.goto('/glossary?value=lots&unit=bn-m3-yr')
  expect(response?.status()).toBe(400)
  await expectHeading(page, 'Glossary')
  const converter = page.getByRole('region', { name: 'Convert' })
  await expect(converter.getByRole('alert')).toContainText('“lots” is not an amount')
  await expect(page.getByLabel('Amount')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Amount')).toHaveValue('lots')
  expect((await page.goto('/glossary?kind=nonsense'))?.status()).toBe(400)
})

test('the glossary is read by kind, and each term has its address', async ({ page }) => {
  await page.goto('/glossary')
  await page.getByRole('navigation', { name: 'Kinds of term' }).getByText('Units').click()
  await expect(page).toHaveURL('/glossary?kind=unit')
  await expect(page.getByRole('heading', { name: /^barrel bl$/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Brent' })).toHaveCount(0)
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(data).toContain('DefinedTermSet')
})
