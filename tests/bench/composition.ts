/** `npm run bench:composition`: every article of the archive as the lead of the front page, in Chromium. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { z } from 'zod'
import { ensureBrowser } from '#lib/cli/support/browser'
import { faultsOf } from '../composition/check.ts'

const FOLDER = '.cache/composition'
const WIDTHS = [320, 390, 768, 1056, 1280, 1920]
/** Leads on one page at a time: as many as a browser lays out in a moment. */
const PAGE = 40

const bundled = z.object({
  leads: z.function({
    input: [],
    output: z.array(z.object({ slug: z.string(), form: z.string(), markup: z.string() })),
  }),
})

mkdirSync(FOLDER, { recursive: true })
await build({
  entryPoints: ['tests/composition/leads.tsx'],
  outfile: join(FOLDER, 'leads.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  loader: { '.module.css': 'local-css' },
  logLevel: 'error',
})
const { leads } = bundled.parse(await import(pathToFileURL(resolve(FOLDER, 'leads.mjs')).href))
const all = leads()
const css = readFileSync(join(FOLDER, 'leads.css'), 'utf8')
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
})
let count = 0
try {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    for (let from = 0; from < all.length; from += PAGE) {
      await page.setContent(documentOf(all.slice(from, from + PAGE)))
      await page.evaluate(() => document.fonts.ready)
      for (const fault of await faultsOf(page, '[data-lead]')) {
        count += 1
        console.log(`${width}px ${fault}`)
      }
    }
    await page.close()
  }
} finally {
  await browser.close()
}
const forms = Object.entries(Object.groupBy(all, ({ form }) => form))
console.log(
  `${all.length} leads at ${WIDTHS.join(', ')}px (${forms.map(([form, some]) => `${some?.length} ${form}`).join(', ')}): ${count} faults`,
)
process.exitCode = count > 0 ? 1 : 0

function documentOf(some: typeof all): string {
  const main = some
    .map(({ slug, markup }) => `<div data-lead data-name="${slug}">${markup}</div>`)
    .join('')
  return `<!doctype html><html lang="en-GB"><style>${fonts()}${css}
    main { max-inline-size: var(--page); margin-inline: auto; padding-inline: var(--gutter) }
    :root { --font-serif: "Serif"; --font-sans: "Sans" } body { margin: 0 }</style><main>${main}</main></html>`
}

function fonts(): string {
  return (['serif', 'sans'] as const)
    .map((name) => {
      const data = readFileSync(`.cache/fonts/${name}.woff2`).toString('base64')
      const family = name === 'serif' ? 'Serif' : 'Sans'
      return `@font-face{font-family:"${family}";font-weight:400 750;src:url(data:font/woff2;base64,${data})}`
    })
    .join('')
}
