/** Drafts: nobody sees one but whoever has a signed link, and only until it expires. */
import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { previewPath } from '#lib/server/preview'
import { type OwnSite, openSite } from './own-site.ts'

const secret = 'a secret of the browser tests, long enough'
let site: OwnSite

test.beforeAll(async () => {
  const env = { CHOKEPOINT_PREVIEW_SECRET: secret }
  site = await openSite({ env, from: 'tests/fixtures/second-site' })
})
test.afterAll(() => site.close())

test('a signed link shows a draft with a banner, uncached and unindexed, until it expires', async ({
  page,
}) => {
  const link = (ms: number) => site.url + previewPath('quota-may-rise', Date.now() + ms, secret)
  const response = await page.goto(link(60_000))
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Quota may rise again/)
  await expect(page.getByRole('complementary', { name: 'Not published' })).toContainText('Draft.')
  expect(response?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
  })
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  const status = async (url: string) => (await page.request.get(url)).status()
  expect(await status(link(-1000))).toBe(404)
  expect(await status(link(60_000).replace(/.$/, '_'))).toBe(404)
  expect(await status(`${site.url}/preview/quota-may-rise`)).toBe(404)
  expect(await status(`${site.url}/articles/quota-may-rise`)).toBe(404)
  const list = await (await page.request.get(`${site.url}/news`)).text()
  expect(list).not.toContain('quota-may-rise')
})

test('a draft of a report is shown in the same way, and nowhere else', async ({ page }) => {
  writeFileSync(
    `${site.content}/reports/salt-in-2027.md`,
    '---\ntitle: Salt in 2027\nstandfirst: What is left of the salt works.\npublished: 2026-06-02\ncommodities: [salt]\ndraft: true\n---\n\n## What happened\n\nThe works closed.\n',
  )
  const link = site.url + previewPath('reports/salt-in-2027', Date.now() + 60_000, secret)
  await expect
    .poll(async () => (await page.request.get(link)).status(), { timeout: 20_000 })
    .toBe(200)
  const response = await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Salt in 2027')
  await expect(page.getByRole('complementary', { name: 'Not published' })).toContainText(
    'Readers do not see this report.',
  )
  expect(response?.headers()['cache-control']).toBe('no-store')
  expect((await page.request.get(`${site.url}/reports/salt-in-2027`)).status()).toBe(404)
  expect((await page.request.get(link.replace('reports/', ''))).status()).toBe(404)
  expect(await (await page.request.get(`${site.url}/reports`)).text()).not.toContain('Salt in 2027')
})
