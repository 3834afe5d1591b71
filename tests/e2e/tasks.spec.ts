/** What readers come for, from the question to the answer, with and without JavaScript. */
import { expect, test } from '@playwright/test'
import { parseFeed } from '@rowanmanning/feed-parser'
import { expectHeading, seed } from './site.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('all LNG news on Qatar since 2024, oldest first', async ({ page }) => {
      await page.goto('/news?commodity=lng&country=QA&from=2024-01-01')
      await page.getByRole('link', { name: 'Oldest' }).click()
      await expect(page).toHaveURL(/sort=oldest/)
      const days = await page
        .getByRole('main')
        .locator('time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
      expect(days.length).toBeGreaterThan(1)
      expect(days.every((day) => day >= '2024')).toBe(true)
      expect(days).toEqual(days.toSorted())
    })

    test('dates and order are in reach on a phone, before any fold is opened', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto('/news')
      await expect(page.getByLabel('From', { exact: true })).toBeInViewport()
      await expect(page.getByRole('link', { name: 'Oldest' })).toBeInViewport()
      await page.getByLabel('From', { exact: true }).fill('2024-01-01')
      await page.getByRole('button', { name: 'Apply dates' }).click()
      await expect(page).toHaveURL('/news?from=2024-01-01')
      await expect(page.getByRole('link', { name: 'Oldest' })).toBeInViewport()
    })

    test('the newest, for who asks for it in words', async ({ page }) => {
      await page.goto('/news?q=latest+news')
      await expect(page.getByText('these are the newest articles')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Relevance' })).toHaveCount(0)
      await expect(page.getByRole('link', { name: 'Newest' })).toHaveAttribute(
        'aria-current',
        'true',
      )
    })

    test('what the archive does not have is said, without other results', async ({ page }) => {
      await page.goto('/news?q=Netflix+subscription+price')
      await expect(page.getByText('No article has “Netflix”.')).toBeVisible()
      await expect(page.getByText('No article matches.')).toHaveCount(0)
      await page.getByRole('link', { name: 'Search for price' }).click()
      await expect(page).toHaveURL('/news?q=price')
    })

    test('what did Opec+ decide before the UAE left', async ({ page }) => {
      await page.goto('/storylines')
      await page.getByRole('main').getByRole('link', { name: 'Opec+', exact: true }).click()
      const events = page.getByRole('main').locator('li:has(time) h3')
      const last = events.filter({ hasText: 'UAE says it will leave' })
      await expect(last).toBeVisible()
      await last.getByRole('link').click()
      const background = page.getByRole('region', { name: 'Background' })
      const decision = background.locator('li').filter({ hasText: 'Same story: Opec+' }).first()
      await decision.getByRole('heading').getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('article').first()).toContainText('Opec+')
    })

    test('where an article is in its story, one tap from its head on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto('/articles/uae-announces-opec-exit')
      const story = page.getByRole('main').getByRole('link', { name: /^\d+ of \d+ in Opec\+$/ })
      await expect(story).toBeInViewport()
      await story.click()
      await expect(page).toHaveURL(/\/storylines\/opec-plus#opec-plus-\d+$/)
      const event = page
        .getByRole('main')
        .getByRole('heading', { name: 'The UAE says it will leave' })
      await expect(event).toBeInViewport()
    })

    test('a section’s articles are searched from its head', async ({ page }) => {
      await page.goto('/commodities/lng')
      await page.getByRole('link', { name: /^Search [\d,]+ articles?$/ }).click()
      const box = page.getByRole('searchbox', { name: 'Search LNG' })
      await expect(box).toBeInViewport()
      await box.fill('country:QA since:2024')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/news?commodity=lng&country=QA&from=2024-01-01')
    })

    test('an amount is converted where it is searched for', async ({ page }) => {
      await page.goto('/news?q=55+bcm%2Fyr')
      const also = page.getByRole('region', { name: 'Also found' })
      await expect(also).toContainText('40mn t/yr of LNG')
      await also.getByRole('link', { name: '55bn m³/yr of gas' }).click()
      await expect(page.getByRole('region', { name: 'Convert' })).toContainText('610TWh')
    })

    test('subscribe to Nord Stream', async ({ page, request }) => {
      await page.goto('/storylines/nord-stream')
      const events = await page
        .getByRole('main')
        .locator('li:has(time) h3 a[href^="/articles/"]')
        .count()
      expect(events).toBeGreaterThan(5)
      let next = await page.getByRole('link', { name: 'Atom' }).getAttribute('href')
      const entries = new Set<string>()
      // A feed goes on in pages (RFC 5005).
      while (next) {
        const text = await (await request.get(next)).text()
        const feed = parseFeed(text)
        expect(feed.title).toBe('Chokepoint: Nord Stream')
        for (const { id } of feed.items) entries.add(id ?? '')
        const link = /<link [^>]*rel="next"[^>]*>/.exec(text)?.[0] ?? ''
        const { pathname, search } = new URL(/href="([^"]+)"/.exec(link)?.[1] ?? '/', 'http://x')
        next = link && pathname + search
      }
      expect(entries.size).toBe(events)
    })

    test('what the price did around an article, in words and in figures', async ({ page }) => {
      await page.goto(seed)
      const market = page.getByRole('region', { name: 'Market context' })
      await expect(
        market
          .getByRole('paragraph')
          .filter({ hasText: /TTF averaged \$[\d.]+\/mn Btu in January 2022/ }),
      ).toBeVisible()
      await market.getByText('Figures').first().click()
      await expect(market.getByRole('table').first()).toBeVisible()
      await expect(market.getByText(/Source: World Bank/).first()).toBeVisible()
    })

    test('the prices of a year as a file', async ({ page, request }) => {
      await page.goto('/benchmarks/brent')
      await page.getByRole('link', { name: '2022', exact: true }).click()
      await expect(page).toHaveURL(/2022/)
      const address = await page.getByRole('link', { name: /CSV/ }).first().getAttribute('href')
      const file = await request.get(address ?? '')
      expect(file.headers()['content-type']).toContain('text/csv')
      const rows = (await file.text()).trim().split('\n').slice(1)
      expect(rows.length).toBeGreaterThan(50)
      expect(rows.every((row) => /^2022-/.test(row))).toBe(true)
    })

    test('what a pipeline’s 55bn m³/yr are in other units', async ({ page }) => {
      await page.goto('/glossary')
      const form = page.getByRole('main').locator('form').first()
      await form.locator('input[name="value"]').fill('55')
      await form.locator('select[name="unit"]').selectOption('bn-m3-yr')
      await form.getByRole('button').click()
      await expect(page).toHaveURL(/value=55/)
      await expect(page.getByRole('main')).toContainText('40mn t/yr')
      await expect(page.getByRole('main')).toContainText('610TWh')
    })

    test('where it happened, and what else happened there', async ({ page }) => {
      await page.goto('/articles/qatar-lng-force-majeure')
      const places = page.getByRole('list', { name: 'Places on the map' })
      await places.getByRole('link', { name: 'Ras Laffan' }).click()
      await expectHeading(page, 'Ras Laffan')
      await expect(page.getByRole('img', { name: 'Map of Ras Laffan' })).toBeVisible()
      await expect(page.getByRole('main').locator('h3').first()).toBeVisible()
    })

    test('what has been corrected lately', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click()
      await expectHeading(page, /Corrections/)
      await page.getByRole('main').getByRole('heading').getByRole('link').first().click()
      await expect(page.getByRole('main')).toContainText(/Correction|Clarification|Update/)
    })
  })
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a date is applied as it is picked, with what was chosen just before', async ({ page }) => {
    // The script that changes lists comes after the page.
    await page.goto('/news?commodity=lng', { waitUntil: 'networkidle' })
    const { promise: picked, resolve: release } = Promise.withResolvers<void>()
    await page.route('/news?commodity=lng&country=RU', async (route) => {
      await picked
      await route.abort()
    })
    await page.getByText('Filter this list').tap()
    const held = page.waitForRequest('/news?commodity=lng&country=RU')
    await page
      .getByRole('region', { name: 'Country' })
      .getByRole('link', { name: /^Russia/ })
      .tap()
    await held
    await page.getByLabel('From', { exact: true }).fill('2024-01-01')
    await expect(page).toHaveURL('/news?commodity=lng&country=RU&from=2024-01-01')
    release()
  })
})
