/** Firefox, by WebDriver BiDi. */
import { existsSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import type { Browser } from './browser.ts'

const paths = ['/usr/bin/firefox-esr', '/usr/bin/firefox']

/** Starts it; undefined where it is not installed. */
export async function openFirefox(): Promise<Browser | undefined> {
  const executablePath = paths.find((path) => existsSync(path))
  if (!executablePath) return undefined
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await firefox.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  return {
    name: `Firefox (${await firefox.version()})`,
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' })
    },
    value: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    close: () => firefox.close(),
  }
}
