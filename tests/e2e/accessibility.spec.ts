import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { kindNames, kinds } from './site.ts'

for (const kind of kindNames) {
  test(`axe finds nothing on the ${kind}, in light or in dark`, async ({ page }) => {
    await page.goto(kinds[kind])
    await expectAccessible(page)
  })
}

test('on a phone every target is 24 px or has its space, on every kind of page', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 390, height: 844 })
  for (const kind of kindNames) {
    await page.goto(kinds[kind])
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withRules(['target-size'])
      .analyze()
    const small = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
    expect(small, kind).toEqual([])
  }
})

test('body text has a contrast of 7 to 1 or more, in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(kinds.article)
    const { violations } = await new AxeBuilder({ page })
      .include('article p')
      .withRules(['color-contrast-enhanced'])
      .analyze()
    const body = violations.flatMap(({ nodes }) => nodes).filter(({ html }) => /<p id=/.test(html))
    expect(body.map(({ html }) => html)).toEqual([])
  }
})
