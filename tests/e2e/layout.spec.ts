import { expect, type Page, test } from '@playwright/test'
import { kindNames, kinds, seed } from './site.ts'

const widths = [320, 390, 768, 1280, 1920, 2560]

for (const kind of kindNames) {
  test(`the ${kind} fits every width, and nothing moves while it loads`, async ({ page }) => {
    await watchShifts(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(kinds[kind], { waitUntil: 'networkidle' })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `at ${width}px`).toBeLessThanOrEqual(0)
      expect(await page.evaluate(() => Reflect.get(window, 'shifted')), `at ${width}px`).toBe(0)
    }
  })
}

test('a phone shows every section, and all commodities can be reached sideways', async ({
  page,
}) => {
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/about')
    const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
    await expect(sections).toHaveText(['All news', 'Storylines', 'Reports', 'Map'])
    for (const section of await sections.all()) await expect(section).toBeInViewport({ ratio: 1 })
    const last = page.getByRole('navigation', { name: 'Commodities' }).getByRole('link').last()
    await last.focus()
    await expect(last).toBeInViewport({ ratio: 1 })
  }
})

test('an article can be read with the text spacing of WCAG 1.4.12', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(seed)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0)
  const clipped = await page.locator('h1, h2, h3, p, li, a').evaluateAll((all) =>
    all
      .filter(
        (element) =>
          getComputedStyle(element).overflow === 'hidden' &&
          element.scrollHeight > element.clientHeight + 1,
      )
      .filter((element) => !element.matches('.visually-hidden, .visually-hidden *'))
      .map((element) => element.textContent),
  )
  expect(clipped).toEqual([])
})

test('body text is 17 to 18px on a phone and 19 to 20px on a desk, in a measure that reads well', async ({
  page,
}) => {
  for (const [width, least, most] of [
    [390, 17, 18],
    [1280, 19, 20],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(seed)
    const paragraph = page.locator('article p[id]').nth(3)
    const { size, characters } = await paragraph.evaluate((element) => {
      const style = getComputedStyle(element)
      const context = document.createElement('canvas').getContext('2d')
      if (!context) throw new Error('no canvas')
      context.font = `${style.fontSize} ${style.fontFamily}`
      const text = element.textContent ?? ''
      const average = context.measureText(text).width / text.length
      return { size: Number.parseFloat(style.fontSize), characters: element.clientWidth / average }
    })
    expect(size).toBeGreaterThanOrEqual(least)
    expect(size).toBeLessThanOrEqual(most)
    expect(characters).toBeLessThanOrEqual(71)
  }
})

/** Counts every shift of the layout, also those before any script of the page runs. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifted', 0)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, 'value')
        if (typeof value === 'number')
          Reflect.set(window, 'shifted', Reflect.get(window, 'shifted') + value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}
