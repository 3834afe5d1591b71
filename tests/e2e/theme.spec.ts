import { expect, type Page, test } from '@playwright/test'

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const light = 'rgb(251, 249, 244)'
const dark = 'rgb(17, 22, 26)'

test('the theme follows the system until a reader chooses, and the choice stays', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  expect(await paper(page)).toBe(dark)
  await page.getByRole('button', { name: 'Light' }).click()
  expect(await paper(page)).toBe(light)
  await expect(page.getByRole('button', { name: 'Light' })).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  expect(await paper(page)).toBe(light)
  await page.getByRole('button', { name: 'Auto' }).click()
  expect(await paper(page)).toBe(dark)
})

test('a chosen theme is there before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Dark' }).click()
  await page.route('**/site-*.js', (route) => route.abort())
  await page.goto('/commodities', { waitUntil: 'commit' })
  await page.locator('main').waitFor()
  expect(await paper(page)).toBe(dark)
})

test('paper is light, whatever the screen was', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/reports/hormuz-2026')
  await page.getByRole('button', { name: 'Dark' }).click()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  expect(scheme).toBe('light')
})

test('without JavaScript the theme follows the system and no dead switch shows', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    colorScheme: 'dark',
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Light' })).toBeHidden()
  await context.close()
})

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const moving = await page.locator('*').evaluateAll(
    (all) =>
      all.filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return (
          animationName !== 'none' ||
          transitionDuration.split(',').some((part) => Number.parseFloat(part) > 0.01)
        )
      }).length,
  )
  expect(moving).toBe(0)
})
