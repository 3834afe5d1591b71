/** Related news: the background of an article, and what happened next. */
import type { Article, ArticleRow } from '#lib/catalog/model'
import type { RelatedSource } from '#lib/catalog/related-source'
import { sortTime } from '#lib/core/dates'
import { bestReason, type Reason } from './reasons.ts'
import { type Candidate, scoreCandidates } from './score.ts'
import { isNearDuplicate, jaccard, type Worded, wordSet } from './similarity.ts'

export { type Reason, reasonText } from './reasons.ts'

export interface RelatedItem {
  readonly row: ArticleRow
  readonly reasons: readonly Reason[]
}

export interface RelatedNews {
  /** Published before: the most relevant, the nearest in time first. */
  readonly background: readonly RelatedItem[]
  /** Published after: the most relevant, the nearest in time first. */
  readonly next: readonly RelatedItem[]
  /** Where too little is related: the newest of the main commodity, to be shown as just that. */
  readonly fallback?: { readonly commodity: string; readonly items: readonly ArticleRow[] }
}

/** Entries in each list. */
const LIMIT = 3
/** With fewer in both lists together, too little is related. */
const ENOUGH = 2
/** Below this a likeness is chance. Chosen on the archive; tests/unit/article/related.test.ts has what it must decide. */
const THRESHOLD = 0.2
/** How much of a candidate's score is lost when it repeats one already listed. */
const VARIETY = 0.5

/** The related news of an article. The editor's pins come first and exclusions never come. */
export function relatedNews(source: RelatedSource, article: Article): RelatedNews {
  const excluded = new Set([...article.related.exclude, article.slug])
  const pinned = article.related.pin.flatMap((slug): RelatedItem[] => {
    const row = excluded.has(slug) ? undefined : source.findRow(slug)
    return row ? [{ row, reasons: [{ kind: 'editor' }] }] : []
  })
  const ownWords = wordSet(`${article.headline} ${article.standfirst} ${article.body}`)
  const own = { headline: article.headline, words: () => ownWords }
  const taken = new Set(pinned.map(({ row }) => row.slug))
  const candidates = scoreCandidates(source, article).filter(
    ({ row, score }) => score >= THRESHOLD && !excluded.has(row.slug) && !taken.has(row.slug),
  )
  const isEarlier = (row: ArticleRow) => compareInTime(row, article) < 0
  const pick = (earlier: boolean): RelatedItem[] => {
    const first = pinned.filter(({ row }) => isEarlier(row) === earlier).slice(0, LIMIT)
    const pool = candidates.filter(({ row }) => isEarlier(row) === earlier)
    // The step just before and the step just after are never left out of a story.
    const step = pool.find(
      (candidate) => candidate.isStoryNeighbour && !isNearDuplicate(own, candidate),
    )
    const chosen = diversify(pool, own, step, LIMIT - first.length).sort((a, b) =>
      earlier ? compareInTime(b.row, a.row) : compareInTime(a.row, b.row),
    )
    return [...first, ...chosen]
  }
  const background = pick(true)
  const next = pick(false)
  const [commodity] = article.commodities
  if (background.length + next.length >= ENOUGH || !commodity) return { background, next }
  const apart = new Set([...excluded, ...[...background, ...next].map(({ row }) => row.slug)])
  const items = source
    .latestOf(commodity, LIMIT + apart.size)
    .filter(({ slug }) => !apart.has(slug))
  return { background, next, fallback: { commodity, items: items.slice(0, LIMIT) } }
}

/**
 * Takes the best, then again the best of what says something new, so that no list says one thing thrice.
 * `pool` is best first: what cannot beat the best so far even if it repeats nothing is not compared.
 */
function diversify(
  pool: readonly Candidate[],
  own: Worded,
  first: Candidate | undefined,
  limit: number,
): RelatedItem[] {
  const left = pool.filter((candidate) => candidate !== first)
  const chosen = first && limit > 0 ? [first] : []
  while (chosen.length < limit) {
    const best = bestOf(left, chosen)
    if (!best) break
    left.splice(left.indexOf(best), 1)
    if (![own, ...chosen].some((one) => isNearDuplicate(one, best))) chosen.push(best)
  }
  return chosen.map(({ row, reasons }) => ({ row, reasons: bestReason(reasons) }))
}

/** What is worth most beside those chosen: its score, less what it repeats of the likest of them. */
function bestOf(left: readonly Candidate[], chosen: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  let most = 0
  for (const candidate of left) {
    if (candidate.score <= most) break
    const repeated = chosen.map(({ words }) => jaccard(words(), candidate.words()))
    const worth = candidate.score * (1 - VARIETY * Math.max(0, ...repeated))
    if (worth > most) {
      best = candidate
      most = worth
    }
  }
  return best
}

/** Earlier or later by time, then by slug: of two articles of one day, one comes first for both. */
function compareInTime(
  a: Pick<ArticleRow, 'published' | 'slug'>,
  b: Pick<ArticleRow, 'published' | 'slug'>,
): number {
  return sortTime(a.published) - sortTime(b.published) || (a.slug < b.slug ? -1 : 1)
}
