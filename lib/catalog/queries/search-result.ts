/** A search result: a filtered archive with its counts, other results, and suggestions. */
import type { Facet } from '#lib/filter/filter'
import type { ArticleRow, Page, TermCount } from '../article-row.ts'
import type { DocumentKind } from '../search/documents.ts'

/** A piece of a text; highlighted where it answers a search. */
export interface Segment {
  readonly text: string
  readonly highlighted: boolean
}

/** A headline with its words highlighted, and the passage that answers most of the search. */
export interface Snippet {
  readonly headline: readonly Segment[]
  readonly passage: readonly Segment[]
}

export interface SearchRow extends ArticleRow {
  readonly snippet?: Snippet
}

/** A report, storyline, term or entry of a vocabulary that answers a search. */
export interface OtherResult {
  readonly kind: DocumentKind
  readonly id: string
  readonly title: string
  readonly passage: readonly Segment[]
}

/** A term of a facet, with how many articles would show with it as everything else is. */
export interface FacetOption extends TermCount {
  readonly chosen: boolean
}

/** A facet's terms: the chosen and the most used, then the rest by name, and how many are left out. */
export interface FacetOptions {
  readonly facet: Facet
  readonly short: readonly FacetOption[]
  readonly more: readonly FacetOption[]
  readonly left: number
}

/** How many articles a month holds, `month` counted from January of the year 0. */
export interface MonthCount {
  readonly month: number
  readonly count: number
}

/** A search with its misspelt words corrected. */
export interface Correction {
  /** The whole search as it was meant. */
  readonly text: string
  /** The words that were corrected, as typed and as meant. */
  readonly changes: readonly { readonly typed: string; readonly meant: string }[]
  /** Whether its results are shown; otherwise it is only offered. */
  readonly applied: boolean
}

/** How the words of a search were met. */
export interface WordMatch {
  /** How many of the articles have all the words; the others have most of them, and come after. */
  readonly all: number
  readonly most: number
  /** Words that no article has. */
  readonly missing: readonly string[]
}

/** A filtered archive: a page of its articles, and where one can go from there. */
export interface SearchResult {
  readonly page: Page<SearchRow>
  readonly facets: readonly FacetOptions[]
  /** By month, oldest first, whatever the dates of the filter. */
  readonly months: readonly MonthCount[]
  /** For each day that was asked about: how many from that day on, whatever the dates. */
  readonly since: readonly number[]
  /** How many would show without a facet, without the dates, without the words. */
  readonly without: (part: Facet | 'dates' | 'words') => number
  readonly correction?: Correction | undefined
  /** Only for a search. */
  readonly match?: WordMatch | undefined
  /** Words of the search that were not looked for: `latest`, `news`. */
  readonly ignored: readonly string[]
  /** Whether the search has no other words; its articles are simply the newest. */
  readonly newest: boolean
  /** What answers beside articles, best first. */
  readonly others: readonly OtherResult[]
}

/** What a reader may mean, while typing. */
export type Suggestion =
  | { readonly kind: 'term'; readonly facet: Facet; readonly id: string; readonly name: string }
  | {
      readonly kind: 'document'
      readonly document: DocumentKind
      readonly id: string
      readonly name: string
    }
  | { readonly kind: 'article'; readonly row: ArticleRow }
