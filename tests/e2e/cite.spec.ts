/** How a reader cites a piece, and shares a paragraph of it. */
import { expect, type Page, test } from '@playwright/test'
import { expectHeading } from './site.ts'

const slug = 'nord-stream-sabotage-2022'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('an article’s foot leads to its citation and its files', async ({ page, request }) => {
      await page.goto(`/articles/${slug}`)
      const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      await page.getByRole('link', { name: 'Cite or share' }).click()
      await expect(page).toHaveURL(`/articles/${slug}/cite`)
      await expectHeading(page, headline)
      const cite = page.getByRole('region', { name: 'Cite the article' })
      await expect(cite.getByRole('definition').first()).toHaveText(
        `Chokepoint energy desk. (2022, September 30). ${headline}. Chokepoint. http://localhost:3000/articles/${slug}`,
      )
      for (const [name, type, holds] of [
        ['BibTeX', 'application/x-bibtex', `@article{${slug},`],
        ['RIS', 'application/x-research-info-systems', 'TY  - NEWS\r\n'],
        ['CSL-JSON', 'application/vnd.citationstyles.csl+json', '"article-newspaper"'],
      ] as const) {
        const address = await cite.getByRole('link', { name, exact: true }).getAttribute('href')
        const file = await request.get(address ?? '')
        expect(file.headers()['content-type']).toBe(`${type}; charset=utf-8`)
        expect(file.headers()['content-disposition']).toContain('attachment')
        expect(await file.text()).toContain(holds)
      }
    })

    test('a paragraph’s address leads to it', async ({ page }) => {
      await page.goto(`/articles/${slug}/cite`)
      const passages = page.getByRole('region', { name: 'Share a paragraph' })
      const second = passages.getByRole('listitem').nth(1)
      const words = (await second.getByRole('link').textContent())?.replace(/ …$/, '') ?? 'none'
      const shown = await second.getByText(/^http:\/\/localhost:3000\//).textContent()
      await second.getByRole('link').click()
      await expect(page).toHaveURL(/#p-[0-9a-f]{7}(?:-\d+)?$/)
      expect(shown).toBe(`http://localhost:3000/articles/${slug}${new URL(page.url()).hash}`)
      const passage = page.locator(':target')
      await expect(passage).toContainText(words.slice(0, 40))
      await expect(passage).toBeInViewport()
    })
  })
}

test('a report is cited too', async ({ page }) => {
  await page.goto('/reports/hormuz-2026')
  await page.getByRole('link', { name: 'Cite or share' }).click()
  await expect(page.getByRole('region', { name: 'Cite the report' })).toContainText('@techreport{')
  expect(
    await page.getByRole('region', { name: 'Share a paragraph' }).getByRole('listitem').count(),
  ).toBeGreaterThan(10)
})

test('the page is in no index, and leads machines to the article', async ({ page, request }) => {
  await page.goto(`/articles/${slug}/cite`)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`/articles/${slug}$`),
  )
  const sitemap = await (await request.get('/sitemaps/articles-1.xml')).text()
  expect(sitemap).toContain(`/articles/${slug}</loc>`)
  expect(sitemap).not.toContain('/cite')
})

async function copied(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Copied')
  return page.evaluate(() => navigator.clipboard.readText())
}

test('a script copies a citation or an address, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/articles/${slug}/cite`)
  const main = page.getByRole('main')
  const apa = (await main.getByRole('definition').first().textContent()) ?? 'none'
  expect(await copied(page, 'Copy APA')).toBe(apa)
  expect(await copied(page, 'Copy BibTeX')).toMatch(/^@article\{[\s\S]+\n\}$/)
  expect(await copied(page, 'Copy address of paragraph 2')).toMatch(
    new RegExp(`/articles/${slug}#p-`),
  )
})

test('where the clipboard is closed, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(`/articles/${slug}/cite`)
  const apa = (await page.getByRole('definition').first().textContent()) ?? 'none'
  await page.getByRole('button', { name: 'Copy APA' }).click()
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Selected')
  expect(await page.evaluate(() => String(getSelection()))).toBe(apa)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no button that does nothing', async ({ page }) => {
    await page.goto(`/articles/${slug}/cite`)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  })
})
