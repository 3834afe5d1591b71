/** Where a search was found: the text around it, with the words highlighted. */

import type { Article } from '../model.ts'
import type { Segment, Snippet } from '../queries/search-result.ts'
import { tokensOf } from './normal-form.ts'
import type { SearchUnit } from './search-unit.ts'
import { textBlocks } from './strip-markdown.ts'

/** Characters of a passage, about two lines. */
const LENGTH = 220

/** A run of terms that is highlighted, and the unit of the search that it answers. */
interface Wanted {
  readonly terms: readonly string[]
  readonly unit: number
  /** As it was asked, and not in other words. */
  readonly isTyped: boolean
}

interface Hit {
  readonly start: number
  readonly end: number
  readonly unit: number
  readonly isTyped: boolean
}

/** An article's headline with its words highlighted, and the passage that answers most of the search. */
export function articleSnippet(
  units: readonly SearchUnit[],
  article: Pick<Article, 'headline' | 'standfirst' | 'keyPoints' | 'body' | 'revisions'>,
): Snippet {
  const wanted = wantedOf(units)
  return {
    headline: segmentsOf(article.headline, hitsIn(article.headline, wanted)),
    passage: bestPassage(textsOf(article), wanted),
  }
}

/** A body is read only where no line before it answers the whole search. */
function* textsOf({
  standfirst,
  keyPoints,
  body,
  revisions,
}: Pick<Article, 'standfirst' | 'keyPoints' | 'body' | 'revisions'>) {
  yield standfirst
  yield* keyPoints
  yield* textBlocks(body)
  for (const { note } of revisions) yield note
}

/** The passage of some texts that answers most of a search; the first where none answers any. */
export function passageOf(units: readonly SearchUnit[], texts: readonly string[]): Segment[] {
  return bestPassage(texts, wantedOf(units))
}

function wantedOf(units: readonly SearchUnit[]): Wanted[] {
  return units.flatMap(({ wordings, related, exact, typed }, unit) => {
    const [phrase = []] = wordings
    const apart = !exact && /\s/.test(typed) ? phrase.filter((term) => term.length > 2) : []
    return [...wordings, ...related, ...apart.map((term) => [term])].map((terms) => ({
      terms,
      unit,
      isTyped: terms === phrase,
    }))
  })
}

function bestPassage(texts: Iterable<string>, wanted: readonly Wanted[]): Segment[] {
  const most = new Set(wanted.map(({ unit }) => unit)).size
  let best: { text: string; hits: readonly Hit[]; start: number; units: number } | undefined
  for (const text of texts) {
    if (best?.units === most) break
    const hits = hitsIn(text, wanted)
    const window = bestWindow(hits)
    if (!best || window.units > best.units) best = { text, hits, ...window }
  }
  return best ? cut(best.text, best.hits, best.start) : []
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
  const rest = from + LENGTH >= text.length ? text.length : last > from ? last : from + LENGTH
  const to = rest < text.length ? sentenceEnd(text, hits, from, rest) : rest
  const inside = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ ...hit, start: hit.start - from, end: hit.end - from }))
  return [
    ...(from > 0 ? [{ text: '… ', highlighted: false }] : []),
    ...segmentsOf(text.slice(from, to), inside),
    ...(to < text.length ? [{ text: '\u00a0…', highlighted: false }] : []),
  ]
}

/** The end of the last sentence, where only a few words without a hit come after it; else the end itself. */
function sentenceEnd(text: string, hits: readonly Hit[], from: number, to: number): number {
  const end = text.lastIndexOf('. ', to - 1) + 1
  const isNear = end > from + LENGTH * 0.75
  return isNear && hits.every((hit) => hit.end <= end || hit.start >= to) ? end : to
}

function segmentsOf(text: string, hits: readonly Hit[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of hits) {
    if (start < at) continue
    if (start > at) segments.push({ text: text.slice(at, start), highlighted: false })
    segments.push({ text: text.slice(start, end), highlighted: true })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), highlighted: false })
  return segments
}

/** Every place where a phrase occurs, in order; of those that begin together what was asked, then the longest. */
function hitsIn(text: string, wanted: readonly Wanted[]): Hit[] {
  const tokens = tokensOf(text)
  const byFirst = Map.groupBy(wanted, ({ terms }) => terms[0] ?? '')
  const hits: Hit[] = []
  for (const [at, { start, term }] of tokens.entries()) {
    for (const { terms, unit, isTyped } of byFirst.get(term) ?? []) {
      if (!terms.every((one, n) => tokens[at + n]?.term === one)) continue
      hits.push({ start, end: tokens[at + terms.length - 1]?.end ?? start, unit, isTyped })
    }
  }
  return hits.sort(
    (a, b) => a.start - b.start || Number(b.isTyped) - Number(a.isTyped) || b.end - a.end,
  )
}
