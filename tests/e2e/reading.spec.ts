import { expect, test } from '@playwright/test'
import { seed } from './site.ts'

test('an article shows one h1, its day, its commodities as links, and its body', async ({
  page,
}) => {
  await page.goto(seed)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const time = page.locator('article header time').first()
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

test('related news tells what led here and what came of it, each with a reason', async ({
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
  const block = page.getByRole('region', { name: 'Business intelligence reports' })
  await expect(block.getByRole('heading', { level: 3 }).first()).toBeVisible()
  await block
    .getByRole('link', { name: /Learn more/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/reports\//)
})

test('an old article says how old it is, and a revised one what has changed', async ({ page }) => {
  await page.goto(seed)
  await expect(page.getByText(/more than \d+ years old/)).toBeVisible()
  await page.goto('/articles/nord-stream-sabotage-2022')
  await expect(page.getByText('Updated 30 September 2022')).toBeVisible()
  await expect(
    page.getByRole('complementary', { name: 'Clarifications and updates' }),
  ).toContainText('UN Security Council')
})

for (const timezoneId of ['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati']) {
  test(`a plain date is the same day in ${timezoneId}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ timezoneId, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto(seed)
    await expect(page.locator('article header time').first()).toHaveText('23 December 2021')
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
