/** Firefox, by WebDriver BiDi. */
import { existsSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import type { Browser } from './browser.ts'

const paths = ['/usr/bin/firefox-esr', '/usr/bin/firefox']

/** Starts it; undefined where it is not installed. */
export async function openFirefox(): Promise<Browser | undefined> {
  const executablePath = paths.find((path) => existsSync(path))
  if (!executablePath) return undefined
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Sized by its environment: releases of long support cannot set a viewport later.
    defaultViewport: null,
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  })
  const page = await firefox.newPage()
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
