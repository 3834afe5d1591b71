import { expect, test } from '@playwright/test'
import { faultsOf } from '../composition/check.ts'

/** Days of every form of lead: behind its text, beside it, a month's steps, a map, type alone. */
const days = [
  '2020-04-20',
  '2021-08-05',
  '2022-02-24',
  '2022-03-08',
  '2022-09-26',
  '2023-10-08',
  '2024-01-12',
  '2024-12-25',
  '2025-06-22',
  '2025-10-23',
  '2026-03-01',
  '2026-03-19',
  '2026-04-14',
]

for (const width of [390, 1280]) {
  test(`no text lies on text or on a line at the head of the front page at ${width}px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/', ...days.map((day) => `/on/${day}`)]) {
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      expect(await faultsOf(page, 'article:has(> div > h2)'), path).toEqual([])
    }
  })
}

test('no story appears twice on the front page', async ({ page }) => {
  await page.goto('/')
  const links = await page
    .getByRole('main')
    .locator('a[href^="/articles/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((href, index) => links.indexOf(href) !== index)).toEqual([])
})

test('the front page says how old it is, and its lead has a picture with its figures', async ({
  page,
}) => {
  await page.goto('/')
  await expect(
    page.getByText(/^Newest article .+, newest report .+, prices to .+\.$/),
  ).toBeVisible()
  const lead = page.getByRole('main').getByRole('article').first()
  await expect(lead.getByText(/^Brent (?:went from|moved between) /)).toBeVisible()
  await expect(lead.getByRole('img')).toHaveAccessibleDescription(/Brent .+ \$/)
  await lead.getByRole('link', { name: 'Figures of Brent' }).click()
  await expect(page).toHaveURL(/\/benchmarks\/brent\?from=/)
})
