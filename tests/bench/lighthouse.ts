/** `npm run bench:lighthouse`: Lighthouse on a phone, the median of three runs, for eight kinds of page. */
import lighthouse from 'lighthouse'
import puppeteer from 'puppeteer-core'
import { ensureBrowser } from '#lib/cli/support/browser'
import { needsBuild } from '#lib/cli/support/build-stamp'
import { serve } from '../serving.ts'

const RUNS = 3
const pages = [
  '/',
  '/articles/us-ready-to-discuss-russia-security-guarantees',
  '/news',
  '/commodities/crude-oil',
  '/storylines/russia-ukraine-war',
  '/reports/hormuz-2026',
  '/map',
  '/benchmarks/brent',
]
const scores = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const audits = {
  'largest-contentful-paint': 'LCP ms',
  'total-blocking-time': 'blocking ms',
  'cumulative-layout-shift': 'shift',
  'total-byte-weight': 'bytes',
} as const

if (needsBuild()) throw new Error('The build is out of date. Make it with: npm run build')
const site = await serve()
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})
const chosen = process.argv.length > 2 ? process.argv.slice(2) : pages
try {
  console.log(['page', ...scores, ...Object.values(audits)].join('\t'))
  for (const path of chosen) {
    await (await fetch(site.url + path)).text()
    const runs: number[][] = []
    for (let run = 0; run < RUNS; run++) runs.push(await figuresOf(site.url + path))
    console.log([path, ...medians(runs)].join('\t'))
  }
} finally {
  await browser.close()
  await site.stop()
}

/** The four scores out of 100, then the figures behind them. */
async function figuresOf(url: string): Promise<number[]> {
  const page = await browser.newPage()
  const result = await lighthouse(url, { output: 'json', logLevel: 'error' }, undefined, page)
  await page.close()
  if (!result) throw new Error(`Lighthouse has nothing to say of ${url}.`)
  const { categories, audits: found } = result.lhr
  return [
    ...scores.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    ...Object.keys(audits).map((name) => found[name]?.numericValue ?? Number.NaN),
  ]
}

function medians(runs: readonly (readonly number[])[]): number[] {
  const [first = []] = runs
  return first.map((_, column) => {
    const sorted = runs.map((run) => run[column] ?? Number.NaN).toSorted((a, b) => a - b)
    return Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 1000) / 1000
  })
}
