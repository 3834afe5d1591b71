/** Scores related candidates: by text, by shared rare terms (idf), by distance in time. */

import type { Article } from '#lib/catalog/model'
import { relatingFacets } from '#lib/catalog/queries/related'
import type { RelatedCandidate, RelatedSource } from '#lib/catalog/related-source'
import { termsOf } from '#lib/content/article'
import { sortTime } from '#lib/core/dates'
import type { Facet } from '#lib/filter/filter'
import { distinctiveWords } from './distinctive-words.ts'
import type { Reason } from './reasons.ts'
import { wordSet } from './similarity.ts'

export interface Candidate extends RelatedCandidate {
  readonly score: number
  /** Just before or just after the article in one of its stories. */
  readonly isStoryNeighbour: boolean
  readonly reasons: readonly Reason[]
  readonly headline: string
  /** The words of its text, read when first asked for: few candidates are compared. */
  readonly words: () => ReadonlySet<string>
}

/** What the parts of a score weigh at most. Text and signals each can carry a candidate alone. */
const WEIGHTS = { text: 0.5, signals: 0.45, storyline: 0.35, commodity: 0.05 } as const
/** The neighbours in a story just before and just after are what a reader asks for. */
const STORY_NEIGHBOUR = 0.15
/**
 * What nearness in time is worth. Background stays background for years; what came of an event within
 * the month is what its readers ask for first.
 */
const TIME = [
  { weight: 0.25, halfLifeDays: 900 },
  { weight: 0.25, halfLifeDays: 30 },
] as const
/** Candidates from the text and from each shared term. */
const FROM_TEXT = 60
const FROM_TERM = 12
/** Candidates whose text is read and compared. */
const JUDGED = 60
/** A text reason needs this much of the article's own score. */
const TEXT_REASON = 0.2

/** Every candidate worth judging, best first; equal scores in the order of slugs. */
export function scoreCandidates(source: RelatedSource, article: Article): Candidate[] {
  const at = sortTime(article.published)
  const words = distinctiveWords(
    source,
    `${article.headline} ${article.headline} ${article.standfirst} ${article.body}`,
  )
  const own = source.findId(article.slug)
  const matches = source.matches(words, FROM_TEXT + 1)
  // An article matches itself best; its own score is the measure of the others.
  const full = Math.max(...matches.map(({ bm25 }) => bm25), Number.MIN_VALUE)
  const likeness = new Map(matches.map(({ id, bm25 }) => [id, bm25 / full]))
  const weights = termWeights(source, article)
  const signals = new Map<number, number>()
  for (const { facet, term, weight } of weights) {
    for (const id of source.neighbours(facet, term, at, FROM_TERM))
      signals.set(id, (signals.get(id) ?? 0) + weight)
  }
  const rough = new Map(
    [...likeness.keys(), ...signals.keys()].map((id) => [
      id,
      (likeness.get(id) ?? 0) + (signals.get(id) ?? 0),
    ]),
  )
  return [...rough]
    .filter(([id]) => id !== own)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, JUDGED)
    .flatMap(([id]) => {
      const candidate = source.candidate(id)
      return candidate
        ? [judge(article, at, candidate, likeness.get(id) ?? 0, weights, source)]
        : []
    })
    .sort((a, b) => b.score - a.score || (a.row.slug < b.row.slug ? -1 : 1))
}

interface TermWeight {
  readonly facet: Facet
  readonly term: string
  /** 0 for what everybody has, 1 for what only two have. */
  readonly weight: number
}

/** The article's own terms, each by its idf. Commodities relate nothing and are not here. */
function termWeights(source: RelatedSource, article: Article): TermWeight[] {
  const articles = Math.max(2, source.countArticles())
  const terms = termsOf(article)
  return relatingFacets.flatMap((facet) =>
    [...new Set(terms[facet])].sort().flatMap((term) => {
      const uses = source.countTerm(facet, term)
      return uses < 2 ? [] : [{ facet, term, weight: idf(uses, articles) }]
    }),
  )
}

/** Inverse document frequency, from 1 for a pair down to 0 for a tag that half the archive carries. */
function idf(uses: number, articles: number): number {
  return Math.max(0, Math.log(articles / 2 / uses) / Math.log(Math.max(2, articles / 4)))
}

function judge(
  article: Article,
  at: number,
  candidate: RelatedCandidate,
  likeness: number,
  weights: readonly TermWeight[],
  source: RelatedSource,
): Candidate {
  const shared = weights.filter(({ facet, term }) => candidate.terms[facet].includes(term))
  const stories = shared.filter(({ facet }) => facet === 'storyline')
  const signals = shared.filter(({ facet }) => facet !== 'storyline')
  // Many small things in common are less than their sum.
  const together = 1 - signals.reduce((rest, { weight }) => rest * (1 - 0.6 * weight), 1)
  const days = Math.abs(sortTime(candidate.row.published) - at) / 86_400_000
  const closeness = TIME.reduce(
    (sum, { weight, halfLifeDays }) => sum + weight * 2 ** (-days / halfLifeDays),
    0.5,
  )
  const isNext = isStoryNeighbour(source, article, candidate, stories)
  const storyline = stories.length > 0 ? WEIGHTS.storyline + (isNext ? STORY_NEIGHBOUR : 0) : 0
  const grounds = WEIGHTS.text * likeness + WEIGHTS.signals * together + storyline
  const isSameMarket = article.commodities.some((id) => candidate.terms.commodity.includes(id))
  const commodity = isSameMarket ? WEIGHTS.commodity : 0
  return {
    ...candidate,
    headline: candidate.row.headline,
    words: once(() => wordSet(source.textOf(candidate.id))),
    // A shared commodity may lift what is related; it never relates.
    isStoryNeighbour: isNext,
    score: grounds > 0 ? (grounds + (grounds > 0.1 ? commodity : 0)) * closeness : 0,
    reasons: [
      ...stories.map(({ term, weight }): Reason => ({ kind: 'storyline', term, weight })),
      ...signals
        .filter(({ weight }) => weight > 0)
        .map(({ facet, term, weight }): Reason => ({ kind: 'shared', facet, term, weight })),
      ...(likeness >= TEXT_REASON ? [{ kind: 'text', weight: likeness } as const] : []),
    ],
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function isStoryNeighbour(
  source: RelatedSource,
  article: Article,
  candidate: RelatedCandidate,
  stories: readonly TermWeight[],
): boolean {
  return stories.some(({ term }) =>
    source.storyNeighbours(term, article.slug).includes(candidate.row.slug),
  )
}
