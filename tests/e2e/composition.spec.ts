import { expect, test } from '@playwright/test'
import { faultsOf } from '../composition/check.ts'
import { emptyThirds } from '../composition/empty-third.ts'
import { kinds } from './site.ts'

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

test('no story appears twice on the front page, but where it was corrected', async ({ page }) => {
  await page.goto('/')
  const links = await page
    .getByRole('main')
    .locator('a[href^="/articles/"]:not([aria-labelledby="corrections"] a)')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((href, index) => links.indexOf(href) !== index)).toEqual([])
})

test('the front page says how old it is, and its lead has a picture with its figures', async ({
  page,
}) => {
  await page.goto('/')
  await expect(
    page.getByText(
      /^Newest article .+, newest report .+, daily prices to .+, monthly averages to .+\.$/,
    ),
  ).toBeVisible()
  const lead = page.getByRole('main').getByRole('article').first()
  await expect(
    lead.getByText(/^(?:Spot )?Brent (?:spot )?(?:was|went from|moved between) \$?/),
  ).toBeVisible()
  await expect(lead.getByRole('img')).toHaveAccessibleDescription(/Brent .+ \$/)
  await lead.getByRole('link', { name: 'Figures of Brent' }).click()
  await expect(page).toHaveURL(/\/benchmarks\/brent\?from=/)
})

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`no kind of page leaves a third of its width empty for a screen at ${width}px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const path of Object.values(kinds)) {
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      expect(await emptyThirds(page), path).toEqual([])
    }
  })
}

test('no mark or figure of a report’s cover is cut', async ({ page }) => {
  for (const width of [390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/reports', '/']) {
      await page.goto(path)
      const covers = page.locator('li:has(> article > svg[aria-hidden]), li > article:has(> svg)')
      expect(await covers.count(), `${path} at ${width}px`).toBeGreaterThan(3)
      const cut = await covers.evaluateAll((all) =>
        all.flatMap((cover) => {
          const edge = cover.getBoundingClientRect()
          const frames = [...cover.querySelectorAll('circle, text, p')]
          return frames.flatMap((mark) => {
            const frame = mark.closest('svg[viewBox]')?.getBoundingClientRect() ?? edge
            const box = mark.getBoundingClientRect()
            const isMark = mark instanceof SVGCircleElement
            const isCut =
              box.left < edge.left ||
              box.right > edge.right ||
              mark.scrollWidth > mark.clientWidth + 1 ||
              (isMark && (box.top < frame.top || box.bottom > frame.bottom))
            return isCut ? [`${cover.textContent?.slice(0, 40)}: ${mark.outerHTML}`] : []
          })
        }),
      )
      expect(cut, `${path} at ${width}px`).toEqual([])
    }
  }
})

test('the chart of a price is in the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/benchmarks/brent', '/benchmarks/ttf?from=2021-01-01&to=2022-12-31']) {
    await page.goto(path)
    const box = await page.getByRole('main').getByRole('img').first().boundingBox()
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0) / 2, path).toBeLessThan(844)
  }
})
