import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { type OwnSite, openSite } from './own-site.ts'

const report = (body: string) => `---
title: What a report embeds
standfirst: A report with a timeline, a chart and a map between its paragraphs.
published: 2026-07-06
commodities: [natural-gas]
---

Trade stopped at 14:30 on a day of 16:9 screens.

${body}

Then it went on.
`
const good = `:::timeline{storyline=nord-stream to=2022-09-30}
:::

::chart{benchmark=brent from=2022-01-01 to=2022-12-31}

::map{places="nord-stream-1 nord-stream-2" countries=DE}`

let site: OwnSite
test.beforeAll(async () => {
  site = await openSite()
})
test.afterAll(async () => site.close())

test('a report shows what its directives name, and its feed links to the same', async ({
  page,
}) => {
  writeFileSync(join(site.content, 'reports/with-embeds.md'), report(good))
  expect((await site.command('check')).code).toBe(0)
  await site.command('sync')
  await page.goto(`${site.url}/reports/with-embeds`)
  await expect(page.getByText('Trade stopped at 14:30 on a day of 16:9 screens.')).toBeVisible()
  await expect(page.getByText('Then it went on.')).toBeVisible()
  const timeline = page.getByRole('figure').filter({ has: page.locator('time') })
  await expect(timeline.getByRole('link', { name: 'Nord Stream' }).first()).toHaveAttribute(
    'href',
    '/storylines/nord-stream',
  )
  const days = await timeline
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days.length).toBeGreaterThan(1)
  expect(days).toEqual(days.toSorted())
  expect(days.every((day) => day <= '2022-09-30T23:59:59Z')).toBe(true)
  await expect(page.getByRole('figure').filter({ hasText: 'spot, $/bl' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Brent, / })).toBeVisible()
  await expect(page.getByRole('figure').filter({ hasText: 'Natural Earth' })).toBeVisible()
  await expect(page.locator('article a[href="/places/nord-stream-2"]').first()).toBeAttached()
  await expectAccessible(page)
  const feed = await (await page.request.get(`${site.url}/reports/feed.xml`)).text()
  expect(feed).toContain('/storylines/nord-stream')
  expect(feed).not.toContain('::timeline')
})

test('the check says what is wrong with a directive, and where', async () => {
  const text = report('::timelin{storyline=nord-stream}\n\n::timeline{storyline=nord-sream}')
  const line = text.split('\n').findIndex((one) => one.startsWith('::timelin{')) + 1
  writeFileSync(join(site.content, 'reports/with-faults.md'), text)
  const { code, output } = await site.command('check')
  expect(code).toBe(1)
  expect(output).toContain(`reports/with-faults.md:${line}:1 error`)
  expect(output).toContain('Did you mean `timeline`?')
  expect(output).toContain(`reports/with-faults.md:${line + 2}:12 error`)
  expect(output).toContain('Did you mean `nord-stream`?')
})
