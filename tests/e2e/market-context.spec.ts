import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expectAwake, seed } from './site.ts'

const benchmark = '/benchmarks/brent'
const story = '/storylines/russia-ukraine-war'
const context = (page: Page) => page.getByRole('region', { name: 'Market context' })

/** A drawing is no empty frame: a line with points, ticks to read it by, and no number that is none. */
async function expectDrawn(figure: Locator): Promise<void> {
  const picture = figure.getByRole('img').first()
  await expect(picture).toHaveAccessibleName(/\w/)
  await expect(picture).toHaveAccessibleDescription(/(averaged|rose|fell|as high)/)
  const { paths, ticks, markup } = await picture.evaluate((svg) => ({
    paths: [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? ''),
    ticks: [...svg.querySelectorAll('text')].length,
    markup: svg.outerHTML,
  }))
  expect(Math.max(...paths.map((path) => path.length))).toBeGreaterThan(20)
  expect(ticks).toBeGreaterThan(3)
  expect(markup).not.toMatch(/NaN|undefined|Infinity/)
  await expect(figure.locator('figcaption')).toContainText(/Source: .+ as of \d+ \w+ \d{4}\./)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('an article shows what the price did, in words, in a chart and in figures', async ({
      page,
    }) => {
      await page.goto(seed)
      const figure = context(page)
        .getByRole('figure')
        .filter({ has: page.getByRole('link', { name: 'Brent', exact: true }) })
      await expect(figure).toContainText(
        /averaged \$\d+\.\d\d\/bl in the week to \d+ \w+ \d{4}, (up|down) \$/,
      )
      await expectDrawn(figure)
      await figure.getByText('Show the figures').click()
      await expect(figure.getByRole('table')).toContainText('Week ending')
      expect(await figure.getByRole('row').count()).toBeGreaterThan(20)
    })

    test('other news of the story is on the line, and one can follow it', async ({ page }) => {
      await page.goto(seed)
      const figure = context(page)
        .getByRole('figure')
        .filter({ has: page.getByRole('link', { name: 'Brent', exact: true }) })
      const mark = figure.getByRole('link', { name: /^\d+ \w+ \d{4}: / }).last()
      const href = await mark.getAttribute('href')
      await mark.click()
      await expect(page).toHaveURL(new RegExp(`${href}$`))
    })

    test('a benchmark can be read by years, by scale, and by the news of its weeks', async ({
      page,
    }) => {
      await page.goto(benchmark)
      await expectDrawn(page.getByRole('figure'))
      await page.getByRole('link', { name: '2022', exact: true }).click()
      await expect(page).toHaveURL(/from=2022-01-01&to=2022-12-31/)
      await expect(
        page.getByText(/^2022: from \$.+; lowest day \$.+, highest day \$/),
      ).toBeVisible()
      await page.getByRole('link', { name: 'Logarithmic' }).click()
      await expect(page).toHaveURL(/scale=log&from=2022-01-01/)
      await expectDrawn(page.getByRole('figure'))
      await page.getByText('Show the figures').click()
      const news = page.getByRole('table').getByRole('link').first()
      const count = Number(await news.textContent())
      await news.click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Crude oil')
      await expect(page.getByText(new RegExp(`^${count} articles?$`)).first()).toBeVisible()
    })

    test('a story shows its events by number above the price, and leads to each', async ({
      page,
    }) => {
      await page.goto(story)
      const figure = page.getByRole('figure')
      await expectDrawn(figure)
      const label = figure
        .getByRole('link', { name: /^Events? \d/ })
        .filter({ visible: true })
        .first()
      const target = await label.getAttribute('href')
      await label.click()
      await expect(page.locator(`[id="${target?.slice(1)}"]`)).toBeInViewport()
    })
  })
}

test('the low below nought of April 2020 is drawn on one scale and said on the other', async ({
  page,
}) => {
  const year = 'from=2020-01-01&to=2020-12-31'
  await page.goto(`/benchmarks/wti?${year}`)
  await expect(page.locator('figcaption')).toContainText('−$36.98/bl')
  await expect(page.getByRole('img').getByText('−20', { exact: true })).toBeVisible()
  await page.goto(`/benchmarks/wti?${year}&scale=log`)
  await expect(page.locator('figcaption')).toContainText('A logarithmic scale has no place for it')
  await expect(page.getByRole('img').getByText('↓')).toHaveCount(1)
})

test('a reader steps through the weeks by keyboard and by pointer', async ({ page }) => {
  await page.goto(`${benchmark}?from=2022-01-01&to=2022-12-31`)
  await expectAwake(page)
  const slider = page.getByRole('slider', { name: 'Week of Brent' })
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^Week to 7 January 2022: \$/)
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^Week to 14 January 2022: \$/)
  await expect(page.getByText(/^Week to 14 January 2022: \$.+ low \$.+ high \$/)).toBeVisible()
  const box = await page.getByRole('img').boundingBox()
  if (!box) throw new Error('no chart')
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2)
  await expect(slider).toHaveAttribute('aria-valuetext', /^Week to 30 December 2022: \$/)
})

test('what makes no sense gets a page that says so, with status 400', async ({ request }) => {
  for (const query of [
    'scale=cube',
    'from=nonsense',
    'from=2023-01-01&to=2022-01-01',
    'to=1999-01-01',
  ]) {
    const page = await request.get(`${benchmark}?${query}`)
    expect(page.status(), query).toBe(400)
    expect(await page.text()).toMatch(/We can(?:'|&#x27;)t read this address/)
  }
  expect((await request.get('/benchmarks/nonsense')).status()).toBe(404)
})

test('the prices of any part are a file to take away', async ({ request }) => {
  const response = await request.get('/benchmarks/wti/prices.csv?from=2020-04-20&to=2020-04-24')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8')
  expect(response.headers()['content-disposition']).toBe(
    'attachment; filename="wti-2020-04-20-2020-04-24.csv"',
  )
  expect(await response.text()).toBe(
    'week_ending,average,low,high,days\n2020-04-24,3.32,-36.98,15.99,5\n',
  )
  const { etag = '' } = response.headers()
  const again = await request.get(response.url(), { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
  expect((await request.get('/benchmarks/wti/prices.csv?from=x')).status()).toBe(400)
  expect((await request.get('/benchmarks/ttf/prices.csv')).status()).toBe(404)
})

test('the front page says where the benchmarks stand, and as of when', async ({ page }) => {
  await page.goto('/')
  const strip = page.getByRole('region', { name: 'Benchmarks' })
  for (const item of await strip.getByRole('listitem').all())
    await expect(item).toContainText(/\d+\.\d\d \$\/.+[+−]?\d+(\.\d)?pc wk/)
  await expect(strip).toContainText(/week to \d+ \w+ \d{4}\. Source: /)
  await strip.getByRole('link', { name: 'Brent' }).click()
  await expect(page).toHaveURL(/\/benchmarks\/brent$/)
})

test('a commodity leads to its benchmarks, and one without any says so', async ({ page }) => {
  await page.goto('/commodities/crude-oil')
  const aside = page.getByRole('region', { name: 'Benchmarks' }).first()
  await expect(aside.getByRole('link', { name: 'Brent' })).toHaveAttribute('href', benchmark)
  await page.goto('/commodities/coal')
  await expect(page.getByRole('region', { name: 'Benchmarks' })).toContainText(
    'No public price series here covers coal',
  )
})

for (const path of [benchmark, '/benchmarks/wti?scale=log', '/benchmarks', seed, story]) {
  test(`axe finds nothing on ${path}, unfolded, in light or in dark`, async ({ page }) => {
    await page.goto(path)
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await expectAccessible(page)
  })
}

test('no chart is wider than its page, unfolded or not', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [benchmark, seed, story, '/', '/benchmarks']) {
      await page.goto(path)
      for (const summary of await page.locator('main summary').all()) await summary.click()
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over, `${path} at ${width}px`).toBeLessThanOrEqual(0)
    }
  }
})

test.describe('the whole archive', () => {
  test.use({ javaScriptEnabled: false })

  test('every article has its context, and no figure is empty', async ({ page, request }) => {
    test.setTimeout(300_000)
    const sitemap = await (await request.get('/sitemaps/articles-1.xml')).text()
    const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/articles\/[^<]+)<\/loc>/g)].flatMap(
      ([, path]) => path ?? [],
    )
    expect(paths.length).toBeGreaterThan(10)
    for (const path of paths) {
      const response = await page.goto(path, { waitUntil: 'domcontentloaded' })
      expect(response?.status(), path).toBe(200)
      const section = context(page)
      await expect(section, path).toBeVisible()
      await expect(section, path).not.toContainText(/NaN|undefined/)
      const figures = await section.locator('figure').all()
      if (figures.length === 0)
        await expect(section, path).toContainText(/No public price series|is not shown|ends/)
      for (const figure of figures) {
        const drawn = await figure.evaluate((element) => ({
          line: Math.max(
            ...[...element.querySelectorAll('path')].map(
              (path) => path.getAttribute('d')?.length ?? 0,
            ),
          ),
          isNumbers: !/NaN|undefined|Infinity/.test(element.innerHTML),
          says: element.querySelector('figcaption')?.textContent ?? '',
        }))
        expect(drawn, path).toEqual({
          line: expect.any(Number),
          isNumbers: true,
          says: expect.stringContaining(
            'Source: U.S. Energy Information Administration. Weekly average',
          ),
        })
        expect(drawn.line, path).toBeGreaterThan(20)
      }
    }
  })
})
