/** Finds a Chromium for the browser tests, and installs one if it is missing. */
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installFromDebian } from './debian.ts'
import { resolveBin, run } from './run.ts'

/** Chromium without its window: it opens a page with little more than half of the processor time. */
const shell = '/usr/bin/chromium-headless-shell'
const windowed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser to use: one that is named, Playwright's own, or the system's. */
export function findBrowser(): string | undefined {
  return findQuickBrowser() ?? findWindowedBrowser()
}

/** A whole Chromium: only that has a back-forward cache. */
export function findWindowedBrowser(): string | undefined {
  return windowed.find((path) => existsSync(path))
}

/** Finds the browser, or installs it: from Debian where permitted, otherwise as Playwright does. */
export async function ensureBrowser(): Promise<string> {
  const found = findQuickBrowser()
  if (found) return found
  installFromDebian('chromium-headless-shell')
  if (!findBrowser())
    await run(resolveBin('@playwright/test', 'playwright'), ['install', 'chromium'])
  const now = findBrowser()
  if (now) return now
  throw new Error(
    'There is no Chromium, and none could be installed. Install one and name it in CHROMIUM_PATH.',
  )
}

function findQuickBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), shell].find(
    (path) => path !== undefined && existsSync(path),
  )
}
