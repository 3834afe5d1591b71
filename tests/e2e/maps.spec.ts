import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expectHeading, seed } from './site.ts'

const pages = {
  article: seed,
  'place page of a line': '/places/nord-stream-2',
  'place page of a strait': '/places/strait-of-hormuz',
  'country page': '/countries/RU',
  map: '/map',
} as const

// The whole pages of the others are looked at in accessibility.spec.ts.
test('axe finds nothing on the map of the place page of a strait, in light or in dark', async ({
  page,
}) => {
  await page.goto(pages['place page of a strait'])
  await expectAccessible(page, 'figure')
})

for (const [name, path] of Object.entries(pages)) {
  test(`the map of the ${name} fits a narrow phone, and no name on it is cut`, async ({ page }) => {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `at ${width}px`).toBeLessThanOrEqual(0)
      expect(await wordsOutside(page), `at ${width}px`).toEqual([])
    }
  })
}

test('an article has its map, what it shows in words, and the same as a list of links', async ({
  page,
}) => {
  await page.goto(seed)
  const map = page.getByRole('img', { name: 'Map of Nord Stream 2' })
  await expect(map).toBeVisible()
  await expect(map).toHaveAccessibleDescription(
    /Nord Stream 2, a pipeline \(never used\) of Russia and Germany, runs south-west/,
  )
  const places = page.getByRole('list', { name: 'Places on the map' })
  await expect(places.getByRole('link', { name: 'Nord Stream 2' })).toHaveAttribute(
    'href',
    '/places/nord-stream-2',
  )
  await expect(
    page.getByRole('list', { name: 'Named in the article' }).getByRole('link'),
  ).not.toHaveCount(0)
  await expect(page.getByText('imply no position on disputed borders')).toBeVisible()
})

test('in the key of a map the sign of a place is beside its name, on the same line', async ({
  page,
}) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/countries/US')
    const gaps = await page
      .getByRole('list', { name: 'Places on the map' })
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => {
          const name = link.getBoundingClientRect()
          const sign = link.parentElement?.previousElementSibling?.getBoundingClientRect()
          return { across: name.left - (sign?.right ?? 0), down: (sign?.top ?? 0) - name.top }
        }),
      )
    expect(gaps.length).toBeGreaterThan(5)
    expect(gaps.filter(({ across, down }) => across < 0 || across > 12 || down > 12)).toEqual([])
  }
})

test('in a key the rows beside a long list for one number are under one another', async ({
  page,
}) => {
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/countries/US')
    const [long, ...others] = await page
      .getByRole('list', { name: 'Places on the map' })
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON()))
    expect(others.length).toBeGreaterThan(2)
    expect(new Set(others.map(({ left }) => left)).size).toBe(1)
    expect(others.filter(({ left, bottom }) => left <= long.left || bottom > long.bottom)).toEqual(
      [],
    )
  }
})

test('members of the European Union are in a tone of their own, and the key has it', async ({
  page,
}) => {
  await page.goto('/countries/EU')
  const key = page.locator('figcaption').filter({ hasText: 'Natural Earth' })
  await expect(key.getByRole('link', { name: 'Member of the European Union' })).toHaveAttribute(
    'href',
    '/countries/EU',
  )
  await expect(key.getByRole('list', { name: 'This country' })).toHaveCount(0)
})

test('a mark on the map is a link with a name, a target and a focus that is seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/places/strait-of-hormuz')
  const link = page.locator('figure').getByRole('link', { name: 'Strait of Hormuz' }).first()
  const box = await link.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await page.goto(seed)
  const map = page.locator('figure').filter({ hasText: 'Natural Earth' })
  const mark = map.locator('svg a').first()
  await map.scrollIntoViewIfNeeded()
  await mark.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(mark).toBeFocused()
  expect(
    await mark.locator('circle').evaluate((circle) => getComputedStyle(circle).strokeWidth),
  ).toBe('3px')
  await page.keyboard.press('Enter')
  await expectHeading(page, 'Nord Stream 2')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('the map of the news is filtered by links, and says so in its address', async ({
      page,
    }) => {
      await page.goto('/')
      await page
        .getByRole('navigation', { name: 'Sections' })
        .getByRole('link', { name: 'Map' })
        .click()
      await expectHeading(page, 'The news on the map')
      const countries = page.getByRole('region', { name: 'Countries' })
      await expect(countries.getByRole('link').filter({ visible: true })).toHaveCount(20)
      await countries.getByText(/^Show all \d+/).click()
      expect(await countries.getByRole('link').filter({ visible: true }).count()).toBeGreaterThan(
        20,
      )
      const russia = page
        .getByRole('region', { name: 'Countries' })
        .getByRole('link', { name: 'Russia' })
      await expect(russia).toHaveAttribute('href', '/countries/RU')
      await page
        .getByRole('navigation', { name: 'Commodity' })
        .getByRole('link', { name: 'Natural gas' })
        .click()
      await expectHeading(page, 'The news on the map: Natural gas')
      await page
        .getByRole('navigation', { name: 'Year' })
        .getByRole('link', { name: '2022' })
        .click()
      await expectHeading(page, 'The news on the map: Natural gas, 2022')
      expect(new URL(page.url()).search).toBe('?commodity=natural-gas&year=2022')
      await expect(page.locator('[aria-current]').filter({ hasText: '2022' })).toBeVisible()
      await russia.click()
      await expect(page).toHaveURL(
        /\/news\?commodity=natural-gas&country=RU&from=2022-01-01&to=2022-12-31/,
      )
    })
  })
}

test('a phone shows every map whole, the crowded parts first', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/map')
  const heads = page.locator('figure').getByRole('heading')
  await expect(heads.filter({ visible: true })).toHaveCount(3)
  const tops = await heads.evaluateAll((all) =>
    all
      .map((head) => ({ text: head.textContent?.trim(), top: head.getBoundingClientRect().top }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ text }) => text),
  )
  expect(tops).toEqual(['Europe', 'The Gulf and the Red Sea', 'The world beyond'])
  const maps = page.locator('figure svg[role=img]').filter({ visible: true })
  const wide = await maps.evaluateAll((all) =>
    all.filter((map) => map.getBoundingClientRect().right > document.documentElement.clientWidth),
  )
  expect(wide).toEqual([])
})

test('a circle is a link with its country and count, which show on focus where the map does not show them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/map')
  const figure = page.locator('figure')
  const named = figure.getByRole('link', { name: /^Russia, \d+ articles$/ })
  await expect(named.filter({ visible: true }).first().locator('text')).toHaveCount(0)
  await expect(figure.getByText(/^Russia\s+\d+\s*$/).filter({ visible: true })).toHaveCount(1)
  const unnamed = figure
    .getByRole('link', { name: /^Taiwan, \d+ articles?$/ })
    .filter({ visible: true })
  await unnamed.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(unnamed.locator('text')).toBeVisible()
  await expect(unnamed.locator('text')).toHaveText(/^Taiwan \d+ $/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/countries\/TW$/)
})

test('nonsense gets a clear page with status 400, and another order its one address', async ({
  page,
  request,
}) => {
  const response = await page.goto('/map?commodity=tulips&year=soon')
  expect(response?.status()).toBe(400)
  await expect(page.getByText('is not a known commodity')).toBeVisible()
  await expect(page.getByText('is not a year')).toBeVisible()
  const moved = await request.get('/map?year=2022&commodity=lng', { maxRedirects: 0 })
  expect(moved.status()).toBe(307)
  expect(moved.headers().location).toContain('/map?commodity=lng&year=2022')
})

test('a year without news is reported, not broken', async ({ page }) => {
  await page.goto('/map?year=1956')
  await expectHeading(page, 'The news on the map: 1956')
  await expect(page.getByText('0 articles', { exact: true })).toBeVisible()
})

for (const [name, path] of Object.entries({
  ...pages,
  report: '/reports/hormuz-2026',
  storyline: '/storylines/russia-ukraine-war',
})) {
  test(`names on the map of the ${name} are 12 to 16 pixels high at every width`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const width of [320, 390, 500, 640, 767, 768, 1023, 1024, 1279, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 })
      const sizes = await letterSizes(page)
      expect(sizes.length, `at ${width}px`).toBeGreaterThan(0)
      expect(Math.min(...sizes), `at ${width}px`).toBeGreaterThanOrEqual(11.9)
      expect(Math.max(...sizes), `at ${width}px`).toBeLessThanOrEqual(16.2)
    }
  })
}

test('what a circle takes for a finger is 24 pixels wide, or reaches to the next circle', async ({
  page,
}) => {
  for (const width of [320, 390, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/map')
    const narrow = await page.locator('figure svg').evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const circles = [...picture.querySelectorAll('a[aria-label*="article"]')]
          .filter((link) => link.getClientRects().length > 0)
          .map((link) => {
            const boxes = [...link.querySelectorAll('circle')].map((one) =>
              one.getBoundingClientRect(),
            )
            const [seen] = boxes
            return {
              name: link.getAttribute('aria-label'),
              x: seen ? seen.x + seen.width / 2 : 0,
              y: seen ? seen.y + seen.height / 2 : 0,
              seen: (seen?.width ?? 0) / 2,
              reach: Math.max(...boxes.map(({ width }) => width / 2)),
            }
          })
        return circles
          .filter(
            (one) =>
              one.reach < 11.9 &&
              circles.every(
                (other) =>
                  other === one ||
                  Math.hypot(other.x - one.x, other.y - one.y) - other.seen > one.reach + 2,
              ),
          )
          .map(({ name, reach }) => `${name}: ${reach}`)
      }),
    )
    expect(narrow, `at ${width}px`).toEqual([])
  }
})

/** Heights of the letters on the maps of a page, in pixels. */
async function letterSizes(page: Page): Promise<number[]> {
  return page.locator('figure svg text[x]').evaluateAll((names) =>
    names
      .filter((name) => name.getClientRects().length > 0)
      .flatMap((name) => {
        const picture = name.closest('svg')
        const units = Number(picture?.getAttribute('viewBox')?.split(' ')[2])
        if (!picture || !(units > 0) || picture.getAttribute('role') === null) return []
        const scale = picture.getBoundingClientRect().width / units
        return [Number.parseFloat(getComputedStyle(name).fontSize) * scale]
      }),
  )
}

/** Names on a map that the edge of their picture cuts. */
async function wordsOutside(page: Page): Promise<(string | null)[]> {
  return page.locator('figure svg[role=img][viewBox]').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const frame = picture.getBoundingClientRect()
      return [...picture.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect()
          return (
            box.width > 0 &&
            (box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - 2 ||
              box.bottom > frame.bottom + 2)
          )
        })
        .map((text) => text.textContent)
    }),
  )
}
