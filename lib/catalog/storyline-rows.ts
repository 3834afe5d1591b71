/** Storylines as lists and spines show them. */
import type { StorylineId } from '#lib/content/ids'
import type { Published } from '#lib/core/dates'
import type { ArticleRow } from './article-row.ts'

export interface StorylineSummary {
  readonly id: StorylineId
  readonly title: string
  readonly standfirst: string
  readonly count: number
  readonly first: Published
  readonly latest: Published
}

/** One event on a storyline's spine. */
export interface StorylineEvent extends ArticleRow {
  readonly event: string
}
