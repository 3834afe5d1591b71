import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page, type Response, test } from '@playwright/test'
import sharp from 'sharp'
import { expectAccessible } from './axe.ts'
import { type OwnSite, openSite } from './own-site.ts'
import { shifted, watchShifts } from './shifts.ts'

const article = '/articles/us-ready-to-discuss-russia-security-guarantees'
const file = 'articles/2021/us-ready-to-discuss-russia-security-guarantees.md'
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true }

// A picture of 48 million pixels is made by a process that leaves the machine to all others.
test.describe.configure({ mode: 'default', timeout: 200_000 })

let site: OwnSite
test.beforeAll(async () => {
  test.setTimeout(180_000)
  const camera = await cameraPicture()
  const prepare = (content: string) => {
    mkdirSync(join(content, 'pictures'), { recursive: true })
    writeFileSync(join(content, 'pictures/camera.jpg'), camera)
    writeFileSync(join(content, 'articles/2021/sketch.svg'), sketch('#0a0'))
    const text = readFileSync(join(content, file), 'utf8')
    writeFileSync(
      join(content, file),
      `${text
        .replace(/^picture:\n(?: {2}.*\n)+/m, '')
        .replace(
          /^dateline:/m,
          'picture:\n  file: camera.jpg\n  alt: Grey noise over a slope of light.\n  caption: Noise, as a sensor makes it.\n  credit: The desk\ndateline:',
        )}\n![A green field](sketch.svg "A field, drawn.")\n`,
    )
  }
  // Damage is found as pictures are made ahead.
  site = await openSite({ env: { CHOKEPOINT_WARM: 'on' }, prepare })
})
test.afterAll(() => site.close())

/** A picture of 8,000 by 6,000 pixels of scenery and noise, lying on its side, with the place where it was taken. */
async function cameraPicture(): Promise<Buffer> {
  const noise = await sharp({
    create: {
      ...{ width: 1000, height: 750, channels: 3, background: '#000' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .png()
    .toBuffer()
  return sharp(noise)
    .resize(8000, 6000, { kernel: 'cubic' })
    .withExif({
      IFD0: { Make: 'Testcam' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withExifMerge({ IFD0: { Orientation: '1' } })
    .jpeg({ quality: 88 })
    .toBuffer()
}

function sketch(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><script>document.title = 'stolen'</script><rect width="800" height="400" fill="${colour}"/></svg>\n`
}

/** A page of a browser, with and without JavaScript; `loaded` lists what pictures it fetched. */
async function open(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ baseURL: site.url, ...options })
  const page = await context.newPage()
  const loaded: Response[] = []
  page.on('response', (response) => {
    if (response.url().includes('/pictures/')) loaded.push(response)
  })
  return { page, loaded }
}

/** Waits until a picture is drawn. */
async function drawn(page: Page, name: string) {
  const image = page.getByRole('img', { name })
  await image.scrollIntoViewIfNeeded()
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth), {
      timeout: 150_000,
    })
    .toBeGreaterThan(0)
  return image
}

for (const javaScriptEnabled of [true, false]) {
  test(`an article shows its pictures with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const { page } = await open(browser, { javaScriptEnabled })
    await page.goto(article)
    const lead = page.getByRole('figure').filter({ hasText: 'as a sensor makes it' })
    await expect(lead).toContainText('The desk')
    await expect(page.getByText('A field, drawn.')).toBeVisible()
    for (const name of ['Grey noise over a slope of light.', 'A green field']) {
      const address = await page.getByRole('img', { name }).getAttribute('src')
      const response = await page.request.get(address ?? '', { timeout: 150_000 })
      expect([response.status(), response.headers()['content-type']], name).toEqual([
        200,
        expect.stringMatching(/^image\//),
      ])
      if (javaScriptEnabled) await drawn(page, name)
    }
    await page.context().close()
  })
}

test('a phone loads a picture of 8,000 pixels as an AVIF under 60 kB, without its place', async ({
  browser,
}) => {
  const { page, loaded } = await open(browser, phone)
  await page.goto(article)
  const lead = await drawn(page, 'Grey noise over a slope of light.')
  // Another picture near it may have come before.
  const source = await lead.evaluate((image: HTMLImageElement) => image.currentSrc)
  const first = loaded.find((response) => response.url() === source)
  expect(first?.url()).toMatch(/\/1080\.avif$/)
  expect(first?.headers()['content-type']).toBe('image/avif')
  const body = (await first?.body()) ?? Buffer.of()
  expect(body.length).toBeLessThan(60_000)
  const { exif, width, height } = await sharp(body).metadata()
  expect({ exif, width, height }).toEqual({ exif: undefined, width: 1080, height: 810 })
  expect(body.includes('Testcam')).toBe(false)
  // The picture further down waits until it is near.
  await expect(page.getByRole('img', { name: 'A green field' })).toHaveAttribute('loading', 'lazy')
  await page.context().close()
})

for (const width of [390, 1280, 1920]) {
  test(`nothing moves as pictures come, and nothing is wider than the page: ${width} px`, async ({
    browser,
  }) => {
    const { page } = await open(browser, { viewport: { width, height: 900 } })
    await watchShifts(page)
    await page.goto(article)
    await drawn(page, 'Grey noise over a slope of light.')
    await drawn(page, 'A green field')
    expect(await shifted(page)).toBe(0)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  })
}

test('an article with pictures is accessible, and its policy is as strict as ever', async ({
  browser,
}) => {
  const { page } = await open(browser)
  const response = await page.goto(article)
  await drawn(page, 'A green field')
  expect(await page.title()).not.toBe('stolen')
  expect(response?.headers()['content-security-policy']).toContain("img-src 'self';")
  await expectAccessible(page)
  await page.context().close()
})

test('a picture that changes is seen soon, at another address', async ({ request }) => {
  const address = async () =>
    /\/pictures\/([0-9a-f]{32})\/1080\.png/.exec(
      await (await request.get(site.url + article)).text(),
    )?.[1]
  const before = await address()
  expect(before).toBeDefined()
  writeFileSync(join(site.content, 'articles/2021/sketch.svg'), sketch('#a00'))
  await expect
    .poll(
      async () => {
        const now = await address()
        return now !== undefined && now !== before
      },
      { intervals: [50], timeout: 10_000 },
    )
    .toBe(true)
  const old = await request.get(`${site.url}/pictures/${before}/1080.png`)
  expect(old.status()).toBe(404)
})

test('machines have the picture: feeds, JSON-LD and the share card', async ({ request }) => {
  const text = async (path: string) => (await request.get(site.url + path)).text()
  const page = await text(article)
  expect(page).toMatch(
    /"image":\{"@type":"ImageObject","url":"http[^"]+\/pictures\/[0-9a-f]{32}\/1080\.jpg"/,
  )
  const query = 'from=2021-12-23&to=2021-12-23'
  const json: unknown = JSON.parse(await text(`/news/feed.json?${query}`))
  expect(JSON.stringify(json)).toMatch(/"image":"http[^"]+\/pictures\/[0-9a-f]{32}\/1080\.jpg"/)
  expect(await text(`/news/feed.xml?${query}`)).toMatch(/rel="enclosure"/)
  expect(await text(`/news/feed.rss?${query}`)).toMatch(/<media:content [^>]*medium="image"/)
  const card = /property="og:image" content="[^"]*?(\/articles\/[^"]+)"/.exec(page)?.[1] ?? ''
  const drawnCard = await request.get(site.url + card.replaceAll('&amp;', '&'))
  expect(await sharp(await drawnCard.body()).metadata()).toMatchObject({ width: 1200, height: 630 })
})

test('a picture whose pixels are damaged is soon nowhere: article, lists, feeds, JSON-LD', async ({
  browser,
  request,
}) => {
  const day = '2021-12-07'
  const own = '/articles/biden-putin-virtual-summit-december-2021'
  const file = `${site.content}${own.replace('/articles', '/articles/2021')}.md`
  // A container that is whole around pixels that are not.
  const broken = await sharp({
    create: { width: 800, height: 500, channels: 3, background: '#a40' },
  })
    .webp()
    .toBuffer()
  broken.fill(0, 30)
  writeFileSync(join(site.content, 'pictures/broken.webp'), broken)
  const lead = 'picture:\n  file: broken.webp\n  alt: What nobody can see.\ndateline:'
  const text = readFileSync(file, 'utf8').replace(/^picture:\n(?: {2}.*\n)+/m, '')
  writeFileSync(
    file,
    `${text.replace(/^dateline:/m, lead)}\n![Nor this](broken.webp "Its caption.")\n\nThe last words.\n`,
  )
  const pages = [own, `/news?from=${day}&to=${day}`, `/news/feed.json?from=${day}&to=${day}`]
  await expect
    .poll(async () => (await request.get(site.url + own)).text(), { timeout: 150_000 })
    .toContain('The last words.')
  for (const path of pages)
    await expect
      .poll(async () => (await request.get(site.url + path)).text(), { timeout: 150_000 })
      .not.toMatch(/\/pictures\/[0-9a-f]{32}/)
  const { page } = await open(browser)
  await page.goto(own)
  await expect(page.getByText('The last words.')).toBeVisible()
  await expect(page.getByText('Its caption.')).toHaveCount(0)
  await expect(page.getByRole('img', { name: /Nor this|nobody can see/ })).toHaveCount(0)
  await page.context().close()
  const { code, output } = await site.command('check')
  expect(code).toBe(1)
  expect(output).toContain('pictures/broken.webp:1:1 error The picture cannot be resized')
  expect(output).toMatch(/biden-putin\S+:\d+:\d+ error There is no picture `broken.webp`/)
})

test('nobody can ask for another width, format or file', async ({ request }) => {
  const page = await (await request.get(site.url + article)).text()
  const hash = /\/pictures\/([0-9a-f]{32})\//.exec(page)?.[1]
  expect(hash).toMatch(/^[0-9a-f]{32}$/)
  for (const path of [
    `${hash}/1081.avif`,
    `${hash}/1080.gif`,
    `${'0'.repeat(32)}/1080.avif`,
    `${hash}/..%2f..%2fetc`,
  ]) {
    const response = await request.get(`${site.url}/pictures/${path}`)
    expect(response.status(), path).toBe(404)
    expect(response.headers()['cache-control'], path).toBe('no-store')
  }
})
