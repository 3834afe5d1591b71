import { expect, test } from '@playwright/test'
import { kinds } from './site.ts'

test('a highlight is no higher than its line', async ({ page }) => {
  await page.goto('/news?q=nord+stream')
  const heights = await page.locator('mark').evaluateAll((marks) =>
    marks.map((mark) => {
      const { backgroundSize, lineHeight } = getComputedStyle(mark)
      return [Number.parseFloat(backgroundSize.split(' ')[1] ?? ''), Number.parseFloat(lineHeight)]
    }),
  )
  expect(heights.length).toBeGreaterThan(10)
  for (const [height = Number.NaN, line = 0] of heights) expect(height).toBeLessThanOrEqual(line)
})

for (const [width, columns] of [
  [390, 1],
  [768, 2],
  [1280, 1],
] as const) {
  test(`what else was found is whole, in ${columns} at ${width}px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/news?q=nord+stream')
    const also = page.getByRole('region', { name: 'Also found' })
    const boxes = await also.getByRole('listitem').evaluateAll((items) =>
      items.map((item) => {
        const { left, right } = item.getBoundingClientRect()
        return { left, right }
      }),
    )
    expect(new Set(boxes.map(({ left }) => left)).size).toBe(columns)
    for (const { right } of boxes) expect(right).toBeLessThanOrEqual(width)
    const cut = await also.evaluate((region) => {
      const around: Element[] = []
      for (let one: Element | null = region; one; one = one.parentElement) around.push(one)
      return around.filter(
        (one) =>
          one !== document.documentElement &&
          one.clientHeight > 0 &&
          one.scrollHeight > one.clientHeight + 2 &&
          getComputedStyle(one).overflowY !== 'visible',
      ).length
    })
    expect(cut).toBe(0)
  })

  test(`no passage of what else was found is cut within a word, at ${width}px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const words of ['nord+stream', 'force+majeure']) {
      await page.goto(`/news?q=${words}`)
      const also = page.getByRole('region', { name: 'Also found' })
      const heights = await also
        .getByRole('paragraph')
        .evaluateAll((texts) => texts.map((one) => one.scrollHeight - one.clientHeight))
      expect(heights.length).toBeGreaterThan(2)
      expect(Math.max(...heights)).toBeLessThanOrEqual(2)
    }
  })
}

for (const scheme of ['light', 'dark'] as const) {
  test(`hints in empty fields have the soft ink, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    for (const path of ['/news', kinds.commodity]) {
      await page.goto(path)
      const hints = await page.locator('input[placeholder]').evaluateAll((fields) => {
        const ink = document.body.appendChild(document.createElement('i'))
        ink.style.color = 'var(--ink-soft)'
        const wanted = getComputedStyle(ink).color
        return fields.map((field) => {
          const { color, opacity } = getComputedStyle(field, '::placeholder')
          return color === wanted && opacity === '1'
        })
      })
      expect(hints.length).toBeGreaterThan(1)
      expect(hints).not.toContain(false)
    }
  })
}

test('on a phone with large letters a table wider than the text shows that it goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/reports/cbam-carbon-at-the-border')
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('html { font-size: 200% }')
    document.adoptedStyleSheets = [sheet]
  })
  const table = page.getByRole('region', { name: 'The market behind it' })
  expect(await table.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true)
  await expect(table).toHaveAttribute('tabindex', '0')
  const before = await table.screenshot()
  await table.evaluate(
    (one) => one instanceof HTMLElement && one.style.setProperty('background', 'none'),
  )
  expect(before.equals(await table.screenshot())).toBe(false)
})

test('on a phone a strip of choices goes to the edges of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/news')
  const strip = page.getByRole('link', { name: 'All dates' }).locator('../..')
  expect(
    await strip.evaluate((one) => [
      one.getBoundingClientRect().left,
      one.getBoundingClientRect().right,
    ]),
  ).toEqual([0, 390])
})

test('the price of a row has a line of its own, and no list of tags is empty', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/commodities/natural-gas')
  await expect(page.locator('ul[aria-label="Commodities"]:empty')).toHaveCount(0)
  await page.goto('/news')
  const beside = await page.locator('article p:has(> strong)').evaluateAll((moves) =>
    moves.map((move) => {
      const next = move.nextElementSibling
      return next ? next.getBoundingClientRect().top >= move.getBoundingClientRect().bottom : true
    }),
  )
  expect(beside.length).toBeGreaterThan(0)
  expect(beside).not.toContain(false)
})

test('on a phone what moved is drawn, and a report says how old it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/')
  await expect(page.locator('tr[data-chart] td > svg').first()).toBeVisible()
  await page.goto('/reports/cbam-carbon-at-the-border')
  await expect(page.getByText('As of 21 August 2026', { exact: true })).toBeVisible()
})
