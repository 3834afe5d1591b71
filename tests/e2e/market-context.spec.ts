import { expect, type Locator, type Page, test } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { openCatalog } from '#lib/catalog/catalog'
import { expectAccessible } from './axe.ts'
import { seed } from './site.ts'

const benchmark = '/benchmarks/brent'
const story = '/storylines/russia-ukraine-war'
const context = (page: Page) => page.getByRole('region', { name: 'Market context' })

/** A drawing is no empty frame: a line with points, ticks to read it by, and no NaN. */
async function expectDrawn(figure: Locator): Promise<void> {
  const picture = figure.getByRole('img').first()
  await expect(picture).toHaveAccessibleName(/\w/)
  await expect(picture).toHaveAccessibleDescription(/(was|rose|fell|ended)/)
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
      await page.goto('/articles/ttf-record-october-2021')
      const figure = context(page).getByRole('figure').first()
      await expect(figure).toContainText(
        /TTF averaged \$\d+\.\d\d\/mn Btu in October 2021, (up|down) \$/,
      )
      await expectDrawn(figure)
      await expect(figure.getByRole('table', { name: 'TTF about' })).toContainText(
        'Month of the event',
      )
      await figure.getByText('Figures').click()
      await expect(figure.getByRole('table').last()).toContainText('Month')
      expect(await figure.getByRole('row').count()).toBeGreaterThan(15)
    })

    test('other news of the story is on the line, and one can follow it', async ({ page }) => {
      await page.goto(seed)
      const figure = context(page).getByRole('figure').first()
      const mark = figure
        .getByRole('link', { name: /^Events? \d/ })
        .filter({ visible: true })
        .last()
      const box = await mark.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      await mark.click()
      const event = page.locator('li:target').getByRole('link')
      const href = await event.getAttribute('href')
      await event.click()
      await expect(page).toHaveURL(new RegExp(`${href}$`))
    })

    test('a benchmark can be read by years, by scale, and by the news of its weeks', async ({
      page,
    }) => {
      await page.goto(benchmark)
      await expectDrawn(page.getByRole('figure'))
      await page.getByRole('link', { name: '2022', exact: true }).click()
      await expect(page).toHaveURL(/from=2022-01-01&to=2022-12-31/)
      await expect(page.getByText(/the last of 2022; the latest, on .+, is \$/)).toBeVisible()
      await page.getByText('Scale', { exact: true }).click()
      await page.getByRole('link', { name: 'Logarithmic' }).click()
      await expect(page).toHaveURL(/scale=log&from=2022-01-01/)
      await expectDrawn(page.getByRole('figure'))
      await page.getByText('Figures', { exact: false }).first().click()
      const news = page.getByRole('figure').getByRole('table').getByRole('link').first()
      const count = Number(await news.textContent())
      await news.click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Crude oil')
      await expect(page.getByText(new RegExp(`^${count} articles?$`)).first()).toBeVisible()
    })

    test('a story shows its events by number above the price, and leads to each', async ({
      page,
    }) => {
      await page.goto(story)
      const figure = page.getByRole('figure').first()
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

test('the price below zero of April 2020 is drawn on one scale and said on the other', async ({
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
  // The script of charts comes after the page.
  await page.goto(`${benchmark}?from=2022-01-01&to=2022-12-31`, { waitUntil: 'networkidle' })
  const slider = page.getByRole('slider', { name: /^Read Brent (?:day by day|week by week)$/ })
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^Week to 7 January 2022: average \$/)
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^Week to 14 January 2022: average \$/)
  await expect(
    page.getByText(/^Week to 14 January 2022: average \$.+ low \$.+ high \$/),
  ).toBeVisible()
  const box = await page.getByRole('img').boundingBox()
  if (!box) throw new Error('no chart')
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2)
  await expect(slider).toHaveAttribute('aria-valuetext', /^Week to 30 December 2022: average \$/)
})

test('what makes no sense gets a page that says so, with status 400', async ({ request }) => {
  for (const query of [
    'scale=cube',
    'from=nonsense',
    'from=2023-01-01&to=2022-01-01',
    'to=1999-01-01',
    'with=gold',
    'storyline=none',
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
    'date,price\n2020-04-20,-36.98\n2020-04-21,8.91\n2020-04-22,13.64\n2020-04-23,15.06\n2020-04-24,15.99\n',
  )
  const { etag = '' } = response.headers()
  const again = await request.get(response.url(), { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
  expect((await request.get('/benchmarks/wti/prices.csv?from=x')).status()).toBe(400)
  expect((await request.get('/benchmarks/gold/prices.csv')).status()).toBe(404)
})

test('a chart is a file to take away, with its title and its source in it', async ({ request }) => {
  const svg = await request.get(`${benchmark}/chart.svg?from=2022-01-01&to=2022-12-31&with=ttf`)
  expect(svg.status()).toBe(200)
  expect(svg.headers()['content-type']).toBe('image/svg+xml; charset=utf-8')
  const text = await svg.text()
  expect(text).toContain('<title>Brent and TTF, index, 3 January to 30 December 2022</title>')
  expect(text).toContain('Source: U.S. Energy Information Administration')
  expect(text).not.toMatch(/NaN|undefined/)
  const png = await request.get(`${benchmark}/chart.png?from=2022-01-01&to=2022-12-31`)
  expect(png.status()).toBe(200)
  expect(png.headers()['content-type']).toBe('image/png')
  expect((await request.get(`${benchmark}/chart.svg?from=x`)).status()).toBe(400)
  expect((await request.get('/benchmarks/gold/chart.png')).status()).toBe(404)
})

test('the largest moves of a storyline sort by link', async ({ page }) => {
  await page.goto('/storylines/opec-plus')
  const table = page.getByRole('region', { name: 'The largest moves' }).getByRole('table')
  await expect(table.locator('th[aria-sort=descending]')).toHaveText('On the day')
  await table.getByRole('link', { name: '5 trading days later' }).click()
  await expect(page).toHaveURL(/prices=five/)
  await expect(table.locator('th[aria-sort=descending]')).toHaveText('5 trading days later')
  const changes = await table.locator('tbody tr td:nth-of-type(2)').allTextContents()
  const sizes = changes.map((text) => Number(/[\d.]+(?=pc)/.exec(text)?.[0]))
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
})

test('a storyline with averages of months says which are mainly before an event, and ranks no events by them', async ({
  page,
}) => {
  await page.goto('/storylines/russia-ukraine-war')
  await expect(page.locator('#russia-ukraine-war-1')).toContainText('month before')
  await expect(page.locator('#russia-ukraine-war-2')).toContainText('mainly before it')
  await expect(page.getByRole('heading', { name: 'The largest moves' })).toHaveCount(0)
})

test('the front page of a day shows nothing later, and leads to the days beside it', async ({
  page,
  request,
}) => {
  await page.goto('/on/2022-02-24')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday 24 February 2022')
  const times = await page
    .locator('main time')
    .evaluateAll((found) => found.map((time) => time.getAttribute('datetime')?.slice(0, 10) ?? ''))
  expect(times.length).toBeGreaterThan(5)
  expect(times.filter((day) => day > '2022-02-24')).toEqual([])
  await page.getByRole('navigation', { name: 'Days with news' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/on\/2022-02-22$/)
  expect((await request.get('/on/2022-02-30')).status()).toBe(404)
  expect((await request.get('/on/1990-01-01')).status()).toBe(404)
})

test('twenty days from all over the archive show nothing that was published later', async ({
  request,
}) => {
  const catalog = openCatalog()
  const [first, last] = [Date.UTC(2020, 2, 1), Date.UTC(2026, 7, 16)]
  for (let turn = 0; turn < 20; turn++) {
    const day = new Date(first + ((last - first) * turn) / 19).toISOString().slice(0, 10)
    const { document } = parseHTML(await (await request.get(`/on/${day}`)).text())
    const main = document.querySelector('main')
    const slugs = [...(main?.querySelectorAll('a[href^="/articles/"]') ?? [])].map((link) =>
      (link.getAttribute('href') ?? '').replace(/^\/articles\/|#.*$/g, ''),
    )
    const published = slugs.map((slug) => [slug, catalog.findArticle(slug)?.published.slice(0, 10)])
    expect(slugs.length, day).toBeGreaterThan(3)
    expect(
      published.filter(([, when]) => when === undefined || when > day),
      day,
    ).toEqual([])
    // The way to the next day alone names a day that was to come.
    main?.querySelector('nav[aria-label="Days with news"]')?.remove()
    expect(
      datesIn(main?.textContent ?? '').filter((named) => named > day),
      day,
    ).toEqual([])
  }
})

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The days that a text names, as `2022-02-24`. */
function datesIn(text: string): string[] {
  const found = text.matchAll(new RegExp(`\\b(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g'))
  return [...found].map(([, day = '', month = '', year]) =>
    [year, String(months.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-'),
  )
}

test('the front page says what moved, and as of when', async ({ page }) => {
  await page.goto('/')
  const table = page.getByRole('region', { name: 'What moved' }).getByRole('table')
  const rows = table.getByRole('row')
  expect(await rows.count()).toBeGreaterThan(10)
  for (const row of (await rows.all()).slice(1)) {
    await expect(row.getByRole('rowheader')).toContainText('$/')
    await expect(row).toContainText(/[\d.,]+ .+pc from (?:\d+\s)?[A-Z][a-z]+/)
    // A year before, the newest, the lowest and the highest: each a price and its day or month.
    for (const cell of [0, 2, 4, 5])
      await expect(row.getByRole('cell').nth(cell)).toContainText(/[\d.,]+\D*(?:\d+ )?\w+ \d{4}/)
  }
  await expect(table).toHaveAccessibleName(
    /Spot prices to \d+ \w+ \d{4}, monthly averages to \w+ \d{4}\. Source: /,
  )
  await table.getByRole('link', { name: 'Brent' }).click()
  await expect(page).toHaveURL(/\/benchmarks\/brent$/)
})

test('a commodity leads to its benchmarks, and one without any says so', async ({ page }) => {
  await page.goto('/commodities/crude-oil')
  const aside = page.getByRole('region', { name: 'Prices' }).first()
  await expect(aside.getByRole('link', { name: 'Brent' })).toHaveAttribute('href', benchmark)
  await expect(page.getByRole('table', { name: 'Largest changes of Brent' })).toBeVisible()
  await page.goto('/commodities/carbon')
  await expect(page.getByRole('region', { name: 'Prices' })).toContainText(
    'No public price series here covers carbon',
  )
})

for (const path of [
  benchmark,
  '/benchmarks/wti?scale=log',
  `${benchmark}?with=ttf`,
  '/benchmarks',
  seed,
  story,
  '/on/2022-02-24',
]) {
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

test('the page of a price prints on one sheet', async ({ page }) => {
  for (const path of [benchmark, '/benchmarks/ttf', '/benchmarks/copper']) {
    await page.goto(path)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), path).toHaveLength(1)
  }
})
