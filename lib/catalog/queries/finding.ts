/** What finding answers with: a filtered archive with its counts, and suggestions while typing. */
import type { Facet } from '#lib/filter/filter'
import type { ArticleRow, Page, TermCount } from '../article-row.ts'

/** A piece of a text; marked where it answers a search. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/** Where a search was found in an article. */
export interface Found {
  readonly headline: readonly Segment[]
  readonly passage: readonly Segment[]
}

export interface FoundRow extends ArticleRow {
  readonly found?: Found
}

/** A term of a facet, with how many articles would show with it as everything else stands. */
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

/** A search with its misspelt words mended. */
export interface Correction {
  /** The whole search as it was meant. */
  readonly text: string
  /** The words that were mended, as typed and as meant. */
  readonly changes: readonly { readonly typed: string; readonly meant: string }[]
}

/** A filtered archive: a page of its articles, and where one can go from there. */
export interface Finding {
  readonly page: Page<FoundRow>
  readonly facets: readonly FacetOptions[]
  /** By month, oldest first, whatever the dates of the filter. */
  readonly months: readonly MonthCount[]
  /** For each day that was asked about: how many from that day on, whatever the dates. */
  readonly since: readonly number[]
  /** How many would show without a facet, without the dates, without the words. */
  readonly without: (part: Facet | 'dates' | 'words') => number
  /** The search that was made in place of a misspelt one. */
  readonly correction?: Correction | undefined
}

/** What a reader may have meant, while typing. */
export type Suggestion =
  | { readonly kind: 'term'; readonly facet: Facet; readonly id: string; readonly name: string }
  | { readonly kind: 'article'; readonly row: ArticleRow }
