/** `npm run fonts`: subsets the fonts to the weights and features that the pages use, into `.cache/fonts`. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const FOLDER = '.cache/fonts'
const MADE = join(FOLDER, 'made')

/** The fonts by the name that `app/fonts.ts` gives them. */
const fonts = {
  'serif.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'serif-italic.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  'sans.woff2': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
} as const

/** Western European text, with the marks, arrows and fractions of the trade. */
const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...range(0x2000, 0x206f),
  ...'ıŒœˆ˚˜€™↑↓−∕₂',
].join('')

/** The lightest and the heaviest that a style sheet asks for. */
const weights = { min: 400, max: 750 }

/** Kerning, ligatures, accents, and the figures of tables; small capitals and the like are left out. */
const features = ['kern', 'liga', 'lnum', 'tnum', 'mark', 'mkmk', 'ccmp', 'locl']

const { resolve } = createRequire(import.meta.url)
const sources = Object.entries(fonts).map(([name, path]) => ({
  name,
  font: readFileSync(resolve(path)),
}))
const stamp = stampOf(sources.map(({ font }) => font))
if (!existsSync(MADE) || readFileSync(MADE, 'utf8') !== stamp) {
  mkdirSync(FOLDER, { recursive: true })
  for (const { name, font } of sources) {
    const cut = await subsetFont(font, characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
      keepFeatures: features,
    })
    writeFileSync(join(FOLDER, name), cut)
    console.log(`${name}: ${kb(font.length)} to ${kb(cut.length)}`)
  }
  writeFileSync(MADE, stamp)
}

/** What the subset fonts depend on: the fonts, and this file. */
function stampOf(fonts: readonly Buffer[]): string {
  const hash = createHash('sha1')
  for (const bytes of [readFileSync(import.meta.filename), ...fonts]) hash.update(bytes)
  return hash.digest('hex')
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
