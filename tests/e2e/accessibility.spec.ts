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
