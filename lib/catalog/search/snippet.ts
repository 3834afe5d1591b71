/** Search snippets: the text around what was found, with the words highlighted. */

import type { Article } from '../model.ts'
import type { Found, Segment } from '../queries/finding.ts'
import type { SearchUnit } from './expression.ts'
import { plainText } from './plain-text.ts'
import { plainOf, stemOf, stemsOf } from './words.ts'

/** Characters of a passage, about two lines. */
const LENGTH = 220

interface Token {
  readonly start: number
  readonly end: number
  readonly stem: string
}

/** A run of stems that is marked, and the unit of the search that it answers. */
interface Phrase {
  readonly stems: readonly string[]
  readonly unit: number
}

interface Hit {
  readonly start: number
  readonly end: number
  readonly unit: number
}

/** An amount is parted from its unit, as in the index. */
const TOKEN = /\d+(?=\p{L}{2})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const stems = new Map<string, string>()
const REMEMBERED = 100_000

/** The headline with its words highlighted, and the passage that answers most of the search. */
export function findSnippet(
  units: readonly SearchUnit[],
  article: Pick<Article, 'headline' | 'standfirst' | 'keyPoints' | 'body' | 'revisions'>,
): Found {
  const phrases = units.flatMap(({ wordings }, unit) =>
    wordings.map((words): Phrase => ({ stems: words.flatMap(stemsOf), unit })),
  )
  const notes = article.revisions.map(({ note }) => note)
  const texts = [article.standfirst, ...article.keyPoints, plainText(article.body), ...notes]
  let best: { text: string; hits: readonly Hit[]; start: number; units: number } | undefined
  for (const text of texts) {
    const hits = hitsIn(text, phrases)
    const window = bestWindow(hits)
    if (!best || window.units > best.units) best = { text, hits, ...window }
  }
  return {
    headline: segmentsOf(article.headline, hitsIn(article.headline, phrases)),
    passage: best ? cut(best.text, best.hits, best.start) : [],
  }
}

/** The start of the stretch that answers most units of the search; the first of equals. */
function bestWindow(hits: readonly Hit[]): { start: number; units: number } {
  let best = { start: 0, units: 0 }
  for (const [at, { start }] of hits.entries()) {
    const units = new Set<number>()
    for (let next = at; next < hits.length; next++) {
      const hit = hits[next]
      if (!hit || hit.end > start + LENGTH * 0.8) break
      units.add(hit.unit)
    }
    if (units.size > best.units) best = { start, units: units.size }
  }
  return best
}

function cut(text: string, hits: readonly Hit[], start: number): Segment[] {
  if (text.length <= LENGTH * 1.2) return segmentsOf(text, hits)
  const rough = Math.max(0, Math.min(start - LENGTH * 0.25, text.length - LENGTH))
  const from = rough === 0 ? 0 : text.indexOf(' ', rough) + 1
  const last = text.lastIndexOf(' ', from + LENGTH)
  const to = from + LENGTH >= text.length ? text.length : last > from ? last : from + LENGTH
  const inside = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ ...hit, start: hit.start - from, end: hit.end - from }))
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...segmentsOf(text.slice(from, to), inside),
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ]
}

function segmentsOf(text: string, hits: readonly Hit[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of hits) {
    if (start < at) continue
    if (start > at) segments.push({ text: text.slice(at, start), marked: false })
    segments.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false })
  return segments
}

/** Every place where a phrase stands, in order; the longer of two that begin together. */
function hitsIn(text: string, phrases: readonly Phrase[]): Hit[] {
  const tokens = tokensIn(text)
  const byFirst = Map.groupBy(phrases, ({ stems }) => stems[0] ?? '')
  const hits: Hit[] = []
  for (const [at, { start, stem }] of tokens.entries()) {
    for (const phrase of byFirst.get(stem) ?? []) {
      if (!phrase.stems.every((one, n) => tokens[at + n]?.stem === one)) continue
      const end = tokens[at + phrase.stems.length - 1]?.end ?? start
      hits.push({ start, end, unit: phrase.unit })
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}

function tokensIn(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match
    tokens.push({ start: match.index, end: match.index + word.length, stem: stemOfWord(word) })
  }
  return tokens
}

function stemOfWord(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= REMEMBERED) stems.clear()
  const stem = stemOf(plainOf(word))
  stems.set(word, stem)
  return stem
}
