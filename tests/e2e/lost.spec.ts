import { expect, test } from '@playwright/test'
import { expectHeading, seed } from './site.ts'

test('a misspelt address offers the article that was meant, a search, and the latest', async ({
  page,
}) => {
  const response = await page.goto('/articles/us-ready-to-discus-russia-security-guarantes')
  expect(response?.status()).toBe(404)
  await expectHeading(page, 'Page not found')
  const meant = page.getByRole('region', { name: 'Did you mean' })
  await expect(meant.getByRole('link', { name: /US ready to discuss/ })).toHaveAttribute(
    'href',
    seed,
  )
  await expect(
    page.getByRole('region', { name: 'Latest' }).getByRole('heading', { level: 3 }),
  ).toHaveCount(5)
  await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('banner').getByRole('combobox')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('banner').getByRole('combobox')).toBeHidden()
  await page.getByRole('main').getByRole('searchbox').fill('nickel')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/news?q=nickel')
})

for (const [path, words] of [
  ['/news?commodity=oyl', /oyl/],
  ['/news?page=0', /page/],
  ['/news?page=two', /page/],
  ['/news?from=2022-02-30', /2022-02-30/],
  ['/news?from=2023-01-01&to=2022-01-01', /2023-01-01/],
  ['/news?country=%00', /country/],
] as const) {
  test(`${path} says what is wrong with it, and answers 400`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(400)
    await expect(page.getByRole('main')).toContainText(words)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
  })
}

test('an address like none offers no guess', async ({ page }) => {
  await page.goto('/articles/zzz')
  await expectHeading(page, 'Page not found')
  await expect(page.getByRole('region', { name: 'Did you mean' })).toHaveCount(0)
})

test('wherever a reader is lost, the page helps', async ({ page }) => {
  for (const path of [
    '/newsletter',
    '/aboutus',
    '/foo.html',
    '/index',
    '/organisations',
    '/a/b/c',
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404)
    await expect(page.getByRole('region', { name: 'Latest' }), path).toBeVisible()
  }
  expect((await page.goto(`/articles/2021/${seed.split('/').at(-1)}`))?.status()).toBe(404)
  const meant = page.getByRole('region', { name: 'Did you mean' })
  await expect(meant.getByRole('link', { name: /US ready to discuss/ })).toHaveAttribute(
    'href',
    seed,
  )
})

test('an address in other letters leads to the page', async ({ page }) => {
  expect((await page.goto('/countries/us'))?.status()).toBe(200)
  await expect(page).toHaveURL('/countries/US')
  await page.goto('/Commodities/LNG')
  await expectHeading(page, 'Page not found')
})

test('a question with more values than anybody asks for is refused with the reason', async ({
  request,
}) => {
  const many = Array.from({ length: 200 }, (_, n) => `organisation=x${n}`).join('&')
  const response = await request.get(`/news?${many}`)
  expect(response.status()).toBe(400)
  expect(await response.text()).toContain('has more than 50 values')
})

test('a feed answers for its own pages, not the list that it follows', async ({ request }) => {
  const own = await request.get('/news/feed.xml?page=two')
  const commodity = await request.get('/commodities/lng/feed.xml?page=two')
  expect(commodity.status()).toBe(own.status())
  expect(commodity.headers()['content-type']).toBe(own.headers()['content-type'])
})

test('without JavaScript a lost reader finds the same page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  for (const path of ['/articles/nothing-like-it', '/places/nowhere', '/commodities/lng?page=0']) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expectHeading(page, 'Page not found')
  }
  await context.close()
})

test('nobody can put markup into a page through its address', async ({ page }) => {
  await page.goto('/news?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
  await expect(page.locator('img')).toHaveCount(0)
  await page.goto('/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E')
  await expectHeading(page, 'Page not found')
})
