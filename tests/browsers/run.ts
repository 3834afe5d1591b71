/** `npm run test:browsers`: the site in Firefox and WebKit, as far as they are installed. */
import { needsBuild } from '#lib/cli/support/build-stamp'
import { serve } from '../serving.ts'
import type { Browser } from './browser.ts'
import { checks } from './checks.ts'
import { openFirefox } from './firefox.ts'
import { openWebKit } from './webkit.ts'

const browsers = {
  Firefox: { open: openFirefox, from: 'apt-get install firefox-esr' },
  WebKit: { open: openWebKit, from: 'apt-get install webkit2gtk-driver xvfb' },
} as const

if (needsBuild()) throw new Error('The build is out of date. Make it with: npm run build')
const site = await serve()
let passed = 0
let failed = 0
for (const [name, { open, from }] of Object.entries(browsers)) {
  const browser = await open()
  if (browser) await tryAll(browser)
  else console.log(`${name} is not installed, and was not tested. On Debian: ${from}`)
}
await site.stop()
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function tryAll(browser: Browser): Promise<void> {
  console.log(browser.name)
  for (const [what, check] of Object.entries(checks)) {
    try {
      await check(browser, site.url)
      passed++
      console.log(`  ${what}`)
    } catch (error) {
      failed++
      console.error(`  failed: ${what}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await browser.close()
}
