/** `npm run drawings`: draws the pictures of prices that lead some articles, into `content/pictures`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import { parseSite } from '#lib/content/parse/site'
import { parseBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { readSource } from '#lib/content/read-source'
import { setDateLanguage } from '#lib/core/date-language'
import { priceDrawing } from '#lib/editorial/drawings/price-drawing'

const CONTENT = 'content'
const FONTS = resolve('.cache/drawing-fonts')
const WIDTH = 1920

/** Each ends on or before the day of its article: a picture knows no more than the text. */
const drawings = [
  {
    file: 'brent-to-august-2026.png',
    id: 'brent',
    title: 'Brent spot, $/bl',
    from: '2026-01-01',
    to: '2026-08-17',
  },
  {
    file: 'wti-to-april-2020.png',
    id: 'wti',
    title: 'WTI spot at Cushing, $/bl',
    from: '2020-01-01',
    to: '2020-04-20',
  },
  {
    file: 'ttf-to-august-2022.png',
    id: 'ttf',
    title: 'TTF, monthly average, $/mn Btu',
    from: '2021-01-01',
    to: '2022-08-31',
  },
] as const

const site = parseSite(sourceOf('site.yaml'))
if (site.ok) setDateLanguage(site.record.language)
await prepareFonts()
// Loaded once the fonts are there: it looks for them only as it starts.
const { default: sharp } = await import('sharp')
mkdirSync(join(CONTENT, 'pictures'), { recursive: true })
for (const { file, id, title, from, to } of drawings) {
  const parsed = parseBenchmarkCsv(sourceOf(`benchmarks/${id}.csv`))
  if (!parsed.ok) throw new Error(`The prices of ${id} have problems: npm run check`)
  const prices = parsed.record.prices.filter(({ day }) => day >= from && day <= to)
  const svg = priceDrawing({ title, prices, isMonthly: parsed.record.frequency === 'monthly' })
  const png = await sharp(Buffer.from(svg), { density: 144 })
    .resize({ width: WIDTH })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
  writeFileSync(join(CONTENT, 'pictures', file), png)
  console.log(`${file}: ${prices.length} prices, ${Math.ceil(png.length / 1000)} kB`)
}

function sourceOf(path: string) {
  const read = readSource(CONTENT, path)
  if (!read.ok) throw new Error(read.problem.message)
  return read.file
}

/** The site's own sans in the two weights of the drawings, in a folder that alone is searched for fonts. */
async function prepareFonts(): Promise<void> {
  mkdirSync(FONTS, { recursive: true })
  const { resolve: find } = createRequire(import.meta.url)
  const font = readFileSync(
    find('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  )
  const letters = Array.from({ length: 0x17f - 0x20 }, (_, n) => String.fromCodePoint(n + 0x20))
  const cut = await subsetFont(font, `${letters.join('')}–−³`, {
    targetFormat: 'truetype',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: ['kern', 'lnum', 'tnum'],
  })
  writeFileSync(join(FONTS, 'source-sans-3.ttf'), cut)
  const settings = join(FONTS, 'fonts.conf')
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><cachedir>${FONTS}</cachedir></fontconfig>\n`,
  )
  process.env.FONTCONFIG_FILE = settings
}
