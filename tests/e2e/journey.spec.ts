import { expect, type Page, test } from '@playwright/test'
import { expectHeading } from './site.ts'

// As most readers have it, with view transitions.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

type Follow = (page: Page, link: ReturnType<Page['getByRole']>) => Promise<void>

/** Front page, commodity, article, related, storyline, report, and back to the front page. */
async function travel(page: Page, follow: Follow): Promise<void> {
  await page.goto('/')
  await follow(
    page,
    page
      .getByRole('navigation', { name: 'Commodities' })
      .getByRole('link', { name: 'Gas', exact: true }),
  )
  await expect(page).toHaveURL('/commodities/natural-gas')
  await expectHeading(page, 'Natural gas')

  const newest = page.getByRole('main').locator('h3 a[href^="/articles/"]').first()
  const address = (await newest.getAttribute('href')) ?? ''
  await follow(page, newest)
  await expect(page).toHaveURL(address)

  await follow(
    page,
    page.getByRole('region', { name: 'Background' }).getByRole('heading').getByRole('link').first(),
  )
  await expect(page).not.toHaveURL(address)
  await expect(page).toHaveURL(/\/articles\//)

  await follow(page, page.getByRole('main').locator('section a[href^="/storylines/"]').first())
  await expect(page).toHaveURL(/\/storylines\//)
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible()

  await follow(page, page.getByRole('main').locator('a[href^="/reports/"]').first())
  await expect(page).toHaveURL(/\/reports\//)
  await expect(
    page.getByRole('article').getByRole('link', { name: 'Reports', exact: true }),
  ).toBeVisible()

  await page.goBack()
  await expect(page).toHaveURL(/\/storylines\//)
  await follow(page, page.getByRole('banner').getByRole('link', { name: 'Chokepoint' }))
  await expect(page).toHaveURL('/')
}

test('a reader goes from the front page to a report and back', async ({ page }) => {
  await travel(page, (_, link) => link.click())
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader goes from the front page to a report and back', async ({ page }) => {
    await travel(page, (_, link) => link.click())
  })
})

test('a reader with only a keyboard makes the same journey', async ({ page }) => {
  await travel(page, async (_, link) => {
    await reach(page, link)
    await page.keyboard.press('Enter')
  })
})

test('the masthead marks the page that is read, and the section that it belongs to', async ({
  page,
}) => {
  const marked = page.getByRole('banner').locator('[aria-current]')
  await page.goto('/storylines')
  await expect(marked).toHaveText(['Storylines'])
  await expect(marked).toHaveAttribute('aria-current', 'page')
  await page.getByRole('main').locator('h3 a').first().click()
  await expect(page).toHaveURL(/\/storylines\//)
  await expect(marked).toHaveAttribute('aria-current', 'true')
  await page.getByRole('navigation', { name: 'Commodities' }).getByText('Gas').click()
  await expect(marked).toHaveText(['Gas'])
  await page.goto('/')
  await expect(marked).toHaveCount(0)
})

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
})

test('the second skips to the foot, and its pages', async ({ page }) => {
  await page.goto('/about')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the foot' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const pages = page.getByRole('contentinfo').getByRole('link')
  await expect(pages.first()).toBeFocused()
  await expect(pages.first()).toBeInViewport()
})

/** Presses Tab until a link has the focus, as a keyboard's reader would, and sees that it shows. */
async function reach(page: Page, link: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(link).toBeVisible()
  await page
    .locator('body')
    .evaluate(
      (body) =>
        body.ownerDocument.activeElement instanceof HTMLElement &&
        body.ownerDocument.activeElement.blur(),
    )
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) {
      const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(outline).not.toBe('none')
      return
    }
  }
  throw new Error('The link cannot be reached with the Tab key.')
}

test('eight keys lead from the top of the archive to its first article', async ({ page }) => {
  for (const path of ['/news', '/news?q=gas']) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the results' })).toBeFocused()
    await page.keyboard.press('Enter')
    const first = page.getByRole('main').getByRole('article').first()
    const headline = first.getByRole('heading').getByRole('link')
    const isThere = () => headline.evaluate((link) => link === document.activeElement)
    let keys = 4
    // The order of the list, and the day, come before it.
    while (keys < 8 && !(await isThere())) {
      await page.keyboard.press('Tab')
      keys += 1
    }
    await expect(headline).toBeFocused()
  }
})

test('the keyboard skips to the filters of a list, past its search and dates', async ({ page }) => {
  await page.goto('/news')
  await page.getByRole('link', { name: 'Skip to the results' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const first = page.getByRole('region', { name: 'Commodity' }).getByRole('link').first()
  await expect(first).toBeFocused()
})

test('from the dates the keyboard skips the filters to the order of the list', async ({ page }) => {
  await page.goto('/news?commodity=lng')
  await page.getByRole('button', { name: 'Apply dates' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip the filters' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Newest' })).toBeFocused()
})

test('the keyboard finds the stories of an article in its head', async ({ page }) => {
  await page.goto('/articles/uae-announces-opec-exit')
  const story = page.getByRole('article').first().getByRole('link', { name: 'of 18 in Opec+' })
  await expect(story).not.toBeInViewport()
  await story.focus()
  await expect(story).toBeInViewport()
})
