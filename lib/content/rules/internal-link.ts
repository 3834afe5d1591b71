/** What a body refers to on the site. */
import type { ReferenceKind } from '../reference-index.ts'

/** A link from a body to another page of the site, or a directive's mention of what a page is about. */
export interface InternalLink {
  readonly url: string
  /** What a directive names. */
  readonly names?: { readonly kind: ReferenceKind | 'country'; readonly id: string }
  readonly line: number
  readonly column: number
}
