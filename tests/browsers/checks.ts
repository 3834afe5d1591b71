/** What a reader does, in any browser: reads, searches, is suggested to, filters, opens a note, switches the theme. */
import assert from 'node:assert/strict'
import { type Browser, until } from './browser.ts'

const seed = '/articles/us-ready-to-discuss-russia-security-guarantees'

/** One of each kind of page. */
export const pages = [
  '/',
  seed,
  '/news',
  '/commodities/natural-gas',
  '/storylines/russia-ukraine-war',
  '/reports/hormuz-2026',
  '/map',
  '/benchmarks/brent',
]

/** Higher, and a button has been stretched, in pixels. */
const HIGHEST_BUTTON = 60

type Check = (browser: Browser, site: string) => Promise<void>

export const checks: Readonly<Record<string, Check>> = {
  async 'reads every kind of page'(browser, site) {
    for (const path of pages) {
      await browser.open(site + path)
      await until(browser, `document.querySelector('h1').textContent.trim().length > 0`)
      await until(browser, `document.querySelectorAll('[aria-pressed="true"]').length === 1`)
      const over = await browser.value('document.documentElement.scrollWidth - innerWidth')
      assert.ok(Number(over) <= 0, `${path} is ${over}px wider than the window`)
    }
  },
  async 'searches from the masthead'(browser, site) {
    await browser.open(`${site}/about`)
    await browser.type('#search', 'certification')
    await browser.click('search form button')
    await until(browser, `location.pathname + location.search === '/news?q=certification'`)
    await until(browser, `document.querySelectorAll('main mark').length > 0`)
  },
  async 'suggests while one types'(browser, site) {
    await browser.open(`${site}/about`)
    await until(browser, `document.querySelector('#search').role === 'combobox'`)
    await browser.type('#search', 'gazp')
    const option = `[...document.querySelectorAll('[role="option"]')].find((one) => one.textContent.startsWith('Gazprom Organisation'))`
    await until(browser, `${option} !== undefined`)
    await until(browser, `document.querySelector('[role="listbox"]').checkVisibility()`)
    await browser.click('[role="option"]')
    await until(browser, `location.pathname !== '/about'`)
  },
  async 'filters a list in place, and back again'(browser, site) {
    await browser.open(`${site}/news`)
    await until(browser, `customElements.get('search-box') !== undefined`)
    await browser.value(`void (window.sameDocument = true)`)
    // Where a browser cannot keep the fold of the filters open, a reader opens it.
    const summary = 'details:has(#country-RU) > summary'
    if (await browser.value(`document.querySelector('${summary}').checkVisibility()`))
      await browser.click(summary)
    await browser.click('#country-RU')
    await until(browser, `document.querySelector('h1').textContent === 'Russia'`)
    await until(browser, `location.search === '?country=RU' && window.sameDocument === true`)
    await browser.value(`history.back()`)
    await until(browser, `document.querySelector('h1').textContent === 'All news'`)
  },
  async 'opens the note of a quantity'(browser, site) {
    await browser.open(site + seed)
    await browser.click('button.annotation')
    await until(browser, `document.querySelector(':popover-open') !== null`)
    const [button, note] = ['button', ''].map(
      (part) => `document.querySelector(':popover-open ${part}').getBoundingClientRect()`,
    )
    const high = Number(await browser.value(`${button}.height`))
    assert.ok(high > 0 && high < HIGHEST_BUTTON, `its button is ${high}px high`)
    await until(browser, `${note}.top >= 0 && ${note}.bottom <= innerHeight`)
    await browser.click(':popover-open button')
    await until(browser, `document.querySelector(':popover-open') === null`)
  },
  async 'switches the theme, and remembers it'(browser, site) {
    const paper = 'getComputedStyle(document.documentElement).backgroundColor'
    await browser.open(`${site}/about`)
    for (const [theme, colour] of [
      ['dark', 'rgb(17, 22, 26)'],
      ['light', 'rgb(251, 249, 244)'],
    ]) {
      await until(browser, `document.querySelectorAll('[aria-pressed="true"]').length === 1`)
      await browser.click(`theme-switch button[value="${theme}"]`)
      await until(browser, `${paper} === '${colour}'`)
      await browser.open(`${site}/storylines`)
      await until(browser, `${paper} === '${colour}'`)
    }
  },
  async 'steps through the weeks of a chart'(browser, site) {
    await browser.open(`${site}/benchmarks/brent?from=2022-01-01&to=2022-12-31`)
    await until(browser, `customElements.get('week-reader') !== undefined`)
    const before = await browser.value(`document.querySelector('week-reader p').textContent`)
    await browser.value(
      `(() => { const range = document.querySelector('week-reader input'); range.value = '0'; range.dispatchEvent(new Event('input')) })()`,
    )
    await until(
      browser,
      `document.querySelector('week-reader p').textContent.startsWith('Week to 7 January 2022')`,
    )
    assert.notEqual(before, '')
  },
}
