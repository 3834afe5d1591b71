/** What is carried from page to page, for readers who have not asked for less motion. */
import { expect, type Page, test } from '@playwright/test'
import { kinds } from './site.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/** The names by which view transitions know what is drawn on a page. */
function carriedOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => one.checkVisibility())
      .map((one) => getComputedStyle(one).viewTransitionName)
      .filter((name) => name && name !== 'none' && name !== 'root'),
  )
}

test('what a view transition carries has a name of its own on every kind of page', async ({
  page,
}) => {
  let carried = 0
  for (const path of Object.values(kinds)) {
    await page.goto(path)
    const names = await carriedOn(page)
    carried += names.length
    expect(
      names.filter((name, at) => names.indexOf(name) !== at),
      path,
    ).toEqual([])
  }
  expect(carried).toBeGreaterThan(0)
})

test('the headline and the chart of the lead, and the chart of a price, are carried to their pages', async ({
  page,
}) => {
  await page.goto('/on/2022-02-24')
  const lead = await carriedOn(page)
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const slug = new URL(page.url()).pathname.split('/').at(-1)
  const article = await carriedOn(page)
  expect(article).toEqual(expect.arrayContaining([`a-${slug}`, 'brent']))
  expect(lead).toEqual(expect.arrayContaining([`a-${slug}`, 'brent']))
  await page.goto('/benchmarks')
  expect(await carriedOn(page)).toEqual(expect.arrayContaining(['brent', 'ttf']))
  await page.goto('/benchmarks/ttf')
  expect(await carriedOn(page)).toEqual(['ttf'])
})

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`a page comes ${reducedMotion === 'reduce' ? 'at once' : 'by a view transition'} where motion is ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset.came = viewTransition ? 'carried' : 'at once'
      })
    })
    await page.goto('/benchmarks')
    await page.getByRole('main').getByRole('link', { name: 'TTF' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('TTF')
    await expect(page.locator('html')).toHaveAttribute(
      'data-came',
      reducedMotion === 'reduce' ? 'at once' : 'carried',
    )
  })
}
