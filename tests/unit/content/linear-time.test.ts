import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensOf } from '#lib/catalog/search/normal-form'
import { textBlocks } from '#lib/catalog/search/strip-markdown'
import { splitFrontMatter, withoutComments } from '#lib/content/parse/front-matter'
import { invisibleIn } from '#lib/content/parse/invisible'
import { parseArticle } from '#lib/content/parse/parse'
import { scanYaml } from '#lib/content/parse/yaml-scan'
import { parseBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { parseDownload } from '#lib/content/prices/downloaded-prices'
import { excesses } from '#lib/content/rules/body-limits'
import { slipsIn } from '#lib/content/rules/style'
import { isPlainText } from '#lib/content/syntax/markdown'
import { glossaryTerm } from '#lib/content/vocabulary-schema'
import { unbrokenParts } from '#lib/core/line-breaks'
import { findDateline } from '#lib/editorial/import/dateline'
import { formatOf } from '#lib/editorial/import/import'
import { splitParagraphs } from '#lib/editorial/import/read-text'
import { renderArticle } from '#lib/markdown/article'
import { quantitiesIn } from '#lib/units/find-quantities'
import { articleText, today } from '../a-record.ts'

const glossary = [
  glossaryTerm.parse({ id: 'bcm', term: 'bcm', kind: 'unit', definition: 'A billion m³.' }),
]

/** Everything that reads a text before, or without, the limits that `excesses` sets. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  excesses,
  isPlainText,
  invisibleIn,
  slipsIn,
  textBlocks,
  quantitiesIn,
  scanYaml: (text) => scanYaml(text, true),
  withoutComments: (text) => withoutComments(`---\n${text}\n---\n`),
  tokensOf,
  unbrokenParts,
  formatOf,
  findDateline,
  splitParagraphs,
  parseBenchmarkCsv: (text) => parseBenchmarkCsv({ path: 'a.csv', text: `date,price\n${text}` }),
  parseDownload: (text) => parseDownload({ path: 'a.csv', text: `date,price\n${text}` }, today),
  /** What the check accepts is drawn as its page. */
  drawn(text) {
    const parsed = parseArticle({ path: 'articles/a.md', text: articleText({}, text) })
    if (parsed.ok) renderArticle(parsed.record, glossary)
  },
  splitFrontMatter: (text) => splitFrontMatter({ path: 'a.md', text: `---\n---\n${text}` }),
}

const SHORT = 20_000
const TIMES = 8
/** Times of less than this are noise, in milliseconds of CPU. */
const NOISE_MS = 4
/** Linear growth is 8 times, quadratic growth 64 times. */
const MOST_GROWTH = 24

function cpu(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times longer eight times the text takes; the least of three, for others use the machine. */
function growthOf(read: (text: string) => unknown, unit: string): number {
  const short = unit.repeat(Math.ceil(SHORT / unit.length))
  const long = short.repeat(TIMES)
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && least > MOST_GROWTH; attempt++) {
    const all = cpu(() => read(long))
    // Too little for the short text to tell more.
    if (all < MOST_GROWTH * NOISE_MS) return all / NOISE_MS
    const base = cpu(() => read(short))
    least = Math.min(least, all / Math.max(base, NOISE_MS))
  }
  return least
}

const known = [
  '1-\n',
  '\n',
  '[',
  '[^a',
  '](',
  '[a](b',
  ' ',
  '. ',
  '1.1',
  '1,111',
  '5mn b/d ',
  '*a_ ',
  '| ',
  '- ',
  '> ',
  '`',
  '~',
  '# ',
  'a: b #c\n',
  '"',
  '5 ',
  '1.5 bcm',
  '&#',
  '=',
  '\t',
  ': ',
  '{',
  '…',
  '(',
  'a.a',
]
const unit = fc
  .array(fc.oneof(fc.constantFrom(...known), fc.string({ minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((some) => some.join(''))

test.each(Object.entries(readers))(
  '%s takes no more than linear time, whatever is repeated',
  (_, read) => {
    for (const one of known) expect([one, growthOf(read, one) < MOST_GROWTH]).toEqual([one, true])
    fc.assert(
      fc.property(unit, (one) => growthOf(read, one) < MOST_GROWTH),
      { numRuns: 15 },
    )
  },
  120_000,
)
