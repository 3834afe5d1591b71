/** What a page is made of, and what a browser may do with it. */
import { chromium, expect, test } from '@playwright/test'
import { findWindowedBrowser } from '#lib/cli/support/browser'
import { expectAwake, kindNames, kinds, missing } from './site.ts'

test('no page of any kind carries a script but ours, and none is inline', async ({ request }) => {
  test.setTimeout(180_000)
  for (const kind of kindNames) {
    const response = await request.get(kinds[kind])
    const html = await response.text()
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/gi)].map(([, head, body]) => ({
      head: head ?? '',
      body: body ?? '',
    }))
    const others = scripts.filter(({ head }) => !head.includes('type="application/ld+json"'))
    expect(others.map(({ body }) => body).join(''), kind).toBe('')
    expect(
      others.map(({ head }) => /src="(\/assets\/[a-z-]+)-\w+\.js"/.exec(head)?.[1]),
      kind,
    ).toEqual(['/assets/first-paint', '/assets/site'])
    expect(html, kind).not.toMatch(/\son[a-z]+="|<link[^>]+as="script"|modulepreload|__next_f|<!--/)
    expect(html, kind).not.toMatch(/<link[^>]+rel="(?:preconnect|dns-prefetch|prefetch)"/)
    const headers = response.headers()
    expect(headers['content-security-policy'], kind).toContain("script-src 'self';")
    expect(headers['content-security-policy'], kind).not.toMatch(/unsafe|sha256|nonce/)
    expect(headers.vary, kind).toBe('Accept-Encoding')
    expect(headers['set-cookie'], kind).toBeUndefined()
    expect(
      Object.keys(headers).filter((name) => /next|powered|rsc/.test(name)),
      kind,
    ).toEqual([])
    if (missing[kind])
      expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined])
  }
})

test('a page of any kind fetches the two upright fonts ahead, before its style sheets', async ({
  request,
}) => {
  for (const kind of kindNames) {
    const html = await (await request.get(kinds[kind])).text()
    const links = [...html.matchAll(/<link rel="(preload|stylesheet)"[^>]*>/g)].map(
      ([link, rel]) =>
        rel === 'preload' ? (/media\/([a-z-]+)\..*as="font"/.exec(link)?.[1] ?? link) : rel,
    )
    expect(links.slice(0, 3), kind).toEqual(['sans', 'serif', 'stylesheet'])
  }
})

test('no style sheet has lost a value on its way', async ({ request }) => {
  const sheets = new Set<string>()
  for (const kind of kindNames) {
    const html = await (await request.get(kinds[kind])).text()
    for (const [, href = ''] of html.matchAll(/rel="stylesheet" href="([^"]+)"/g)) sheets.add(href)
  }
  expect(sheets.size).toBeGreaterThan(10)
  for (const href of sheets) {
    // Custom properties may be empty.
    const empty = (await (await request.get(href)).text()).match(/[{;](?!--)[a-z-]+:\s*[;}]/g)
    expect(empty, href).toBeNull()
  }
})

test('nothing of the framework is served but what a page needs', async ({ request, page }) => {
  await page.goto('/')
  for (const path of [
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/_next/static/chunks/main.js',
    '/_next/static/chunks/webpack.js.map',
    '/_next/data/x/index.json',
    '/__nextjs_original-stack-frames',
    '/feeds/news/xml',
    '/failure/failed',
    '/articles/us-ready-to-discuss-russia-security-guarantees/source',
  ])
    expect((await request.get(path)).status(), path).toBe(404)
  const client = await request.get('/', { headers: { RSC: '1', 'Next-Router-Prefetch': '1' } })
  expect(client.headers()['content-type']).toBe('text/html; charset=utf-8')
})

test('no page breaks the policy, whatever it is asked to do', async ({ page }) => {
  test.setTimeout(180_000)
  await page.addInitScript(() => {
    const broken: string[] = []
    Reflect.set(window, 'broken', broken)
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      broken.push(`${violatedDirective} ${blockedURI}`),
    )
  })
  const broken = () => page.evaluate(() => String(Reflect.get(window, 'broken')))
  for (const kind of kindNames) {
    await page.goto(kinds[kind])
    await expectAwake(page)
    expect(await broken(), kind).toBe('')
  }
  await page.goto('/news')
  await page.locator('#country-RU').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia')
  await page.goto('/about')
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('gaz')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await broken()).toBe('')
})

test('a page that was left is shown again as it was, without being asked for', async ({ page }) => {
  await page.goto('/news?commodity=natural-gas')
  await page.evaluate(() => Reflect.set(window, 'left', true))
  await page.goto('/about')
  await page.goBack()
  await expect(page).toHaveURL('/news?commodity=natural-gas')
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1)
  const reasons = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation')
    return JSON.stringify(entry && Reflect.get(entry, 'notRestoredReasons'))
  })
  // Playwright switches the cache off, by a flag of the browser; the page gives no reason of its own.
  expect(reasons).not.toMatch(/unload|no-store|websocket|response-/)
})

test('a page that a browser has translated filters rightly', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto('/news')
  // As translators do: each text in two elements of their own, in other words.
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode())
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
      for (const text of texts) {
        if (!text.data.trim()) continue
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.textContent = `${text.data}°`
        outer.append(inner)
        text.replaceWith(outer)
      }
    })
  await translate()
  const filters = page.getByRole('search')
  await page.locator('#country-RU').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia')
  const first = await page.getByRole('main').getByRole('status').first().textContent()
  await translate()
  await page.locator('#commodity-natural-gas').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Natural gas · Russia$/)
  const second = await page.getByRole('main').getByRole('status').first().textContent()
  expect(Number(/([\d,]+) articles?$/.exec(second ?? '')?.[1])).toBeLessThan(
    Number(/([\d,]+) articles?$/.exec(first ?? '')?.[1]),
  )
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia')
  await expect(page.getByText('Something went wrong')).toHaveCount(0)
  await expect(filters.first()).toBeVisible()
  expect(faults).toEqual([])
})

test('back restores where a reader was, and which folds were open', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await page.goto('/news')
  const fold = page.locator('main details details').first()
  await fold.locator('summary').click()
  await page.locator('footer').scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await page.getByRole('contentinfo').getByRole('link', { name: 'About' }).click()
  await expect(page).toHaveURL('/about')
  await page.goBack()
  await expect(fold).toHaveAttribute('open', '')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 100)
})

test('a slow answer shows a sign of work', async ({ page }) => {
  await page.goto('/news')
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/news?*', async (route) => {
    await promise
    await route.continue()
  })
  await page.locator('#country-RU').click()
  await expect(page.locator('html[data-busy]')).toBeAttached()
  resolve()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia')
  await expect(page.locator('html[data-busy]')).toHaveCount(0)
})

test('a browser that may fetch ahead learns which pages', async ({ request }) => {
  const rules = (await request.get('/')).headers()['speculation-rules']
  expect(rules).toBe('"/assets/speculation-rules.json"')
  const response = await request.get('/assets/speculation-rules.json')
  expect(response.headers()['content-type']).toBe('application/speculationrules+json')
  const { prefetch } = await response.json()
  expect(prefetch[0]).toMatchObject({ eagerness: 'moderate' })
})

test('a reader who goes back finds the page as it was, from the back-forward cache', async ({
  baseURL,
  launchOptions,
}) => {
  const executablePath = findWindowedBrowser()
  test.skip(!executablePath, 'No Chromium with a back-forward cache is installed')
  const browser = await chromium.launch({
    ...launchOptions,
    ...(executablePath && { executablePath }),
    // Playwright turns this cache off in the browsers that it starts.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  try {
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL })
    for (const path of [kinds['front page'], kinds.article, kinds.archive, kinds.map]) {
      await page.goto(path)
      await page.evaluate(() => {
        window.addEventListener('pageshow', ({ persisted }) => {
          document.title = persisted ? 'from the cache' : 'loaded'
        })
      })
      await page.goto(kinds.about)
      // The page's own history: Playwright waits for a load that does not come.
      await page.evaluate(() => history.back())
      await expect(page, path).toHaveTitle('from the cache')
    }
  } finally {
    await browser.close()
  }
})
