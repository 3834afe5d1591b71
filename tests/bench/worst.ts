/**
 * `npm run bench:worst`: looks for the file within the limits that takes longest to check, to draw as a
 * page and to write into a feed. Prints the worst and exits 1 where it takes more than 500 ms of CPU.
 */
import { readFileSync } from 'node:fs'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { limits } from '#lib/content/limits'
import { parseArticle } from '#lib/content/parse/parse'
import { parseVocabulary } from '#lib/content/parse/vocabulary'
import { excesses } from '#lib/content/rules/body-limits'
import type { Article } from '#lib/content/schema'
import { unnamedSite } from '#lib/content/site'
import { glossaryTerm } from '#lib/content/vocabulary-schema'
import { atomOf } from '#lib/feeds/atom'
import { articleContent, contentHtml } from '#lib/feeds/content'
import { feedOf } from '#lib/feeds/document'
import { renderArticle } from '#lib/markdown/article'
import { drawingProblems } from '#lib/markdown/drawable'
import { randomFrom } from './archive.ts'

const LIMIT_MS = 500
const WARM = 'warm'
const tries = Number(process.argv[2] ?? 200)
const random = randomFrom(Number(process.argv[3] ?? 1))
const path = 'articles/worst.md'
const head =
  '---\nheadline: Worst\nstandfirst: The worst that passes.\npublished: 2026-06-10\ndateline: London\ncommodities: [crude-oil]\n---\n\n'

/** What Markdown, the recogniser of quantities, or YAML may find hard. */
const pieces = [
  '*a_ ',
  '**a ',
  'a** ',
  '~~a ',
  '_a_ ',
  '***a*** ',
  '[',
  '](',
  '[a](b ',
  '[a](/news) ',
  '[a][b] ',
  '![a](/b) ',
  '`',
  '``` ',
  '`a` ',
  '<',
  '<a ',
  '<!-- ',
  '&amp;',
  '&#38;',
  '\\* ',
  '> ',
  '- ',
  '1. ',
  '  - ',
  '    - ',
  '+ a\n',
  '[^1] ',
  '[^1]: a\n',
  '[a]: /b\n',
  '| a ',
  '|-',
  '|a|b|\n',
  '|-|-|\n',
  '# a\n',
  '## Gas\n',
  '---\n',
  '===\n',
  '::map{places=a}\n',
  ':::map{places=a}\n',
  'https://a.example/b ',
  'www.a.example ',
  'a@b.example ',
  '1.3mn b/d of 55bn m³/yr and $16/bl ',
  '5mn b/d ',
  '$16/bl ',
  '1,111',
  '1.1',
  'LNG ',
  'oil ',
  'crude and products ',
  '23 December ',
  'a',
  'word ',
  'The ministry said so. ',
  '25% ',
  'bpd ',
  'OPEC ',
  '"',
  '(',
  ')',
  '  \n',
  '\t',
  'é',
  '“',
]
const joints = ['', '', '\n', '\n\n', '\n\n', ' ']

const glossary = (() => {
  const text = readFileSync('content/glossary.yaml', 'utf8')
  const parsed = parseVocabulary({ path: 'glossary.yaml', text })
  if (!parsed.ok) throw new Error('The glossary has problems.')
  return parsed.record.map((entry) => glossaryTerm.parse(entry))
})()

interface Cost {
  readonly name: string
  readonly bytes: number
  readonly accepted: boolean
  readonly check: number
  readonly page: number
  readonly feed: number
  readonly total: number
}

const found: Cost[] = []
// A server is warm when it reads a file.
for (const unit of ['*a* [b](/news) 5mn b/d\n\n', '- a\n', '|a|b|\n|-|-|\n|1|2|\n\n'])
  for (let times = 0; times < 5; times++) measure(WARM, unit.repeat(150))
for (const one of pieces) for (const joint of ['', '\n\n']) look([one], joint)
for (let n = 0; n < tries; n++) {
  const some = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(pieces))
  look(some, pick(joints))
}
found.sort((a, b) => b.total - a.total)
console.log('   total   check    page    feed   bytes  what')
for (const { total, check, page, feed, bytes, name, accepted } of found.slice(0, 15))
  console.log(
    [total, check, page, feed].map((ms) => ms.toFixed(0).padStart(7)).join(' '),
    String(bytes).padStart(7),
    accepted ? '' : '(refused)',
    JSON.stringify(name),
  )
const worst = found[0]?.total ?? 0
console.log(`\nWorst of ${found.length}: ${worst.toFixed(0)} ms of CPU, at most ${LIMIT_MS} ms.`)
process.exitCode = worst > LIMIT_MS ? 1 : 0

/** As many of a unit as the limits let pass, and what they cost; half as many too, which differ in kind. */
function look(some: readonly string[], joint: string): void {
  const unit = `${some.join('')}${joint}`
  let low = 1
  let high = Math.floor((limits.fileBytes - head.length) / Buffer.byteLength(unit))
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isWithin(unit.repeat(middle))) low = middle
    else high = middle - 1
  }
  measure(unit, unit.repeat(low))
}

function isWithin(body: string): boolean {
  return excesses(body).length === 0
}

function measure(name: string, body: string): void {
  const text = head + body
  let article: Article | undefined
  const check = cpu(() => {
    const parsed = parseArticle({ path, text })
    if (parsed.ok && drawingProblems(path, parsed.record).length === 0) article = parsed.record
  })
  const drawn = article
  const page = drawn ? cpu(() => drawPage(drawn)) : 0
  const feed = drawn ? cpu(() => writeFeed(drawn)) : 0
  const total = check + page + feed
  const bytes = Buffer.byteLength(text)
  if (name === WARM) return
  found.push({ name, bytes, accepted: article !== undefined, check, page, feed, total })
  if (process.env.VERBOSE)
    console.log(
      Math.round(total),
      [check, page, feed].map(Math.round).join(' '),
      bytes,
      article ? '' : 'refused',
      JSON.stringify(name),
    )
}

function drawPage(article: Article): void {
  const { opening, rest } = renderArticle(article, glossary)
  for (const tree of [opening, rest])
    renderToStaticMarkup(toJsxRuntime(tree, { Fragment, jsx, jsxs }))
}

function writeFeed(article: Article): void {
  const html = contentHtml(articleContent(article), { url: 'https://a.example/a', name: 'a' })
  const day = new Date(0)
  const entry = {
    id: 'a',
    url: 'https://a.example/a',
    title: article.headline,
    summary: article.standfirst,
    html,
    published: day,
    updated: day,
    categories: [],
    authors: [],
  }
  atomOf(
    feedOf({
      site: unnamedSite,
      id: 'f',
      title: 'F',
      pageUrl: 'https://a.example',
      url: String,
      page: 1,
      pages: 1,
      entries: [entry],
    }),
  )
}

/** Milliseconds of CPU, the less of two where it is much: other work on the machine does not count. */
function cpu(task: () => void): number {
  const once = () => {
    const before = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const first = once()
  return first > LIMIT_MS / 4 ? Math.min(first, once()) : first
}

function pick<T>(from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('There is nothing to pick from.')
  return one
}
