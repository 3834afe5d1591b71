/** What related news may ask of the catalog: candidates, never the whole archive. */
import type { Facet } from '#lib/filter/filter'
import type { ArticleRow } from './article-row.ts'

/** An article that may be related, with what is needed to judge it. */
export interface RelatedCandidate {
  readonly id: number
  readonly row: ArticleRow
  readonly terms: Record<Facet, readonly string[]>
}

export interface RelatedSource {
  findRow(slug: string): ArticleRow | undefined
  /** How many articles there are, and how many carry a term. */
  countArticles(): number
  countTerm(facet: Facet, term: string): number
  /** In how many articles each stem of a text occurs; stems that occur nowhere else are left out. */
  frequencies(words: readonly string[]): Map<string, number>
  /** The articles that match any of the words best, with their BM25, larger is better. */
  matches(words: readonly string[], limit: number): { id: number; bm25: number }[]
  /** The articles of a term nearest in time, before and after. */
  neighbours(facet: Facet, term: string, at: number, limit: number): number[]
  findId(slug: string): number | undefined
  /** The articles just before and just after in a story. */
  storyNeighbours(storyline: string, slug: string): readonly string[]
  candidate(id: number): RelatedCandidate | undefined
  /** What an article says in headline, standfirst and body, for likeness; read only of those compared. */
  textOf(id: number): string
  latestOf(commodity: string, limit: number): readonly ArticleRow[]
}
