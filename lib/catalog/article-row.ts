/** The light types that every list is made of. */

import type { CommodityId, Slug, StorylineId } from '#lib/content/ids'
import type { LeadPicture } from '#lib/content/pictures/picture'
import type { Report } from '#lib/content/schema'
import type { PlainDate, Published } from '#lib/core/dates'
import type { Facet } from '#lib/filter/filter'

/** An article as a list shows it. */
export interface ArticleRow {
  readonly slug: Slug
  readonly headline: string
  readonly standfirst: string
  readonly published: Published
  /** Date of the newest revision, where there is one. */
  readonly updated?: Published
  /** The day whose prices show its news, where its file gives one. */
  readonly newsDay?: PlainDate | undefined
  readonly commodities: readonly CommodityId[]
  readonly storylines: readonly StorylineId[]
  /** The picture of its front matter, where that can be shown. */
  readonly leadPicture?: LeadPicture
}

/** A report as a list shows it. */
export interface ReportRow {
  readonly id: Report['id']
  readonly title: string
  readonly standfirst: string
  readonly published: Report['published']
  readonly updated?: Report['updated']
  readonly leadPicture?: LeadPicture
  readonly commodities: readonly CommodityId[]
}

/** One page of a list: `first`–`last` of `total`; an empty list has `first` 0. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly pages: number
  readonly first: number
  readonly last: number
  readonly total: number
}

/** A name to print and link, with how many visible articles carry it. */
export interface TermCount {
  readonly facet: Facet
  readonly id: string
  readonly name: string
  readonly count: number
}
