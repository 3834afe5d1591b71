import { expect, type Page, test } from '@playwright/test'
import { shifted, watchShifts } from './shifts.ts'
import { kindNames, kinds, missing, seed } from './site.ts'

const widths = [320, 390, 768, 1280, 1920, 2560]

/** Text as some need it: spaced as WCAG 1.4.12 has it, and at 200%. */
const styles = {
  spaced:
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  'twice as large': 'html { font-size: 200% !important }',
} as const
const texts = [
  ['spaced', 390],
  ['twice as large', 640],
  ['spaced', 1280],
  ['twice as large', 1280],
] as const

for (const kind of kindNames) {
  test(`the ${kind} fits every width and every text, loads without a shift, asks nothing of others and logs nothing`, async ({
    page,
    baseURL,
  }) => {
    const { logged, asked } = watch(page, baseURL ?? '')
    await watchShifts(page)
    // Nothing moves while it loads, though its fonts come late.
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const release = await holdFonts(page)
      await page.goto(kinds[kind], { waitUntil: 'commit' })
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length > 0,
      )
      release()
      expect(await shifted(page), `at ${width}px`).toBe(0)
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `at ${width}px`).toBeLessThanOrEqual(0)
    }
    for (const [text, width] of texts) {
      await page.setViewportSize({ width, height: 900 })
      const faults = await page.evaluate(faultsOf, styles[text])
      expect(faults, `${text} at ${width}px`).toEqual([])
    }
    await page.waitForLoadState('networkidle')
    const expected = missing[kind] ? [`status of ${missing[kind]}`] : []
    expect(logged.filter((text) => !expected.some((known) => text.includes(known)))).toEqual([])
    expect(asked).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })
}

/** What a style sheet pushes off the page or cuts off; excerpts that end in an ellipsis are cut on purpose. */
function faultsOf(css: string): string[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
  const isCut = (element: Element): boolean => {
    const style = getComputedStyle(element)
    return (
      [style.overflowX, style.overflowY].some((flow) => flow === 'hidden' || flow === 'clip') &&
      style.webkitLineClamp === 'none' &&
      (element.scrollHeight > element.clientHeight + 2 ||
        element.scrollWidth > element.clientWidth + 2)
    )
  }
  const cut = [...document.querySelectorAll('body *:not(svg, svg *)')].filter(
    (element) =>
      element.clientHeight > 1 &&
      element.textContent?.trim() &&
      element.checkVisibility() &&
      !element.closest('.visually-hidden') &&
      isCut(element),
  )
  const overflow = document.documentElement.scrollWidth - innerWidth
  document.adoptedStyleSheets = []
  return [
    ...(overflow > 0 ? [`${overflow}px wider than the window`] : []),
    ...cut.map((element) => `cut: ${element.className} ${element.textContent?.slice(0, 60)}`),
  ]
}

/** Errors and warnings of a page, and addresses of others that it asks for, as they come. */
function watch(page: Page, origin: string): { logged: string[]; asked: string[] } {
  const logged: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) logged.push(message.text())
  })
  page.on('pageerror', (error) => logged.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      asked.push(request.url())
  })
  return { logged, asked }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a menu on a phone opens every section, the search and all commodities', async ({
      page,
    }) => {
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto('/about')
        const header = page.getByRole('banner')
        expect((await header.boundingBox())?.height, `at ${width}px`).toBeLessThan(110)
        const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
        await expect(sections).toHaveCount(0)
        await header.getByText('Menu').click()
        await expect(sections).toHaveText(['News', 'Storylines', 'Prices', 'Reports', 'Map'])
        const commodities = page.getByRole('navigation', { name: 'Commodities' })
        await expect(commodities.getByRole('link')).toHaveCount(10)
        await expect(header.getByRole('button', { name: 'Search' })).toBeVisible()
        for (const link of await header.getByRole('link').all())
          await expect(link).toBeInViewport({ ratio: 1 })
      }
    })
  })
}

test('a tablet shows every section at once, and opens the search', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await page.goto('/about')
  const header = page.getByRole('banner')
  expect((await header.boundingBox())?.height).toBeLessThan(110)
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
  await expect(sections).toHaveText(['News', 'Storylines', 'Prices', 'Reports', 'Map'])
  for (const link of await header.getByRole('link').all())
    await expect(link).toBeInViewport({ ratio: 1 })
  await expect(header.getByRole('button', { name: 'Search' })).toHaveCount(0)
  await header.locator('summary').click()
  await header.getByRole('combobox').fill('gas')
  await header.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/news?q=gas')
})

test('no headline and no standfirst ends in an orphan, at four widths', async ({ page }) => {
  for (const path of ['/news', kinds.storyline, '/storylines', '/corrections'])
    for (const width of [390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      const texts = page.locator('main :is(h1, h2, h3), main article p:not(:has(a, time))')
      expect(await texts.count(), path).toBeGreaterThan(0)
      const orphans = await texts.evaluateAll((all) =>
        all.flatMap((element) => {
          const range = document.createRange()
          range.selectNodeContents(element)
          const lines = [...new Set([...range.getClientRects()].map(({ bottom }) => bottom))]
          const last = [...range.getClientRects()].filter(({ bottom }) => bottom === lines.at(-1))
          const width = last.reduce((sum, rect) => sum + rect.width, 0)
          // Four letters of this size, or fewer, alone on a line.
          const few = 2 * Number.parseFloat(getComputedStyle(element).fontSize)
          return lines.length > 1 && width < few ? [element.textContent] : []
        }),
      )
      expect(orphans, `${path} at ${width}px`).toEqual([])
    }
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

/** Lets no font through until the function that it returns is called; that fails if none was asked for. */
async function holdFonts(page: Page): Promise<() => void> {
  const { promise: released, resolve } = Promise.withResolvers<void>()
  let asked = 0
  await page.route('**/*.woff2', async (route) => {
    asked += 1
    await released
    await route.continue()
  })
  return () => {
    expect(asked).toBeGreaterThan(0)
    resolve()
  }
}
