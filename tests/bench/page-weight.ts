/** `npm run bench:weight`: what a first visit transfers, and how much of it is our script. */
import { chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '#lib/cli/support/browser'
import { needsBuild } from '#lib/cli/support/build-stamp'
import { serve } from '../serving.ts'

const pages = [
  '/articles/us-ready-to-discuss-russia-security-guarantees',
  '/',
  '/news',
  '/reports/hormuz-2026',
  '/map',
]

interface Weight {
  /** Bytes over the wire, headers and all, by kind of resource. */
  readonly kinds: ReadonlyMap<string, number>
  readonly total: number
  readonly script: number
}

if (needsBuild()) throw new Error('The build is out of date. Make it with: npm run build')
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})
const site = await serve()
try {
  for (const path of pages) {
    // The first to ask has it made; a reader's weight does not depend on that.
    await (await fetch(site.url + path)).text()
    const { kinds, total, script } = await weigh(`${site.url}${path}`)
    const parts = [...kinds].map(([kind, bytes]) => `${kind} ${kb(bytes)}`)
    console.log(`${path}: ${kb(total)} (${parts.join(', ')})`)
    console.log(`  our script, headers and all: ${kb(script)}`)
  }
} finally {
  await site.stop()
  await browser.close()
}

/** Opens a page with an empty cache and adds up what came over the wire. */
async function weigh(url: string): Promise<Weight> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const kinds = new Map<string, number>()
  await countTransfers(page, kinds)
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  const total = [...kinds.values()].reduce((sum, bytes) => sum + bytes, 0)
  return { kinds, total, script: kinds.get('Script') ?? 0 }
}

async function countTransfers(page: Page, kinds: Map<string, number>): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const kindOf = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type }) => kindOf.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId) ?? 'Other'
    kinds.set(kind, (kinds.get(kind) ?? 0) + encodedDataLength)
  })
  await session.send('Network.enable')
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
