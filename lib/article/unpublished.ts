import type { Article } from '#lib/catalog/model'
import { sortTime } from '#lib/core/dates'

/** Why readers do not see an article yet, at a moment in milliseconds since 1970; undefined where they do. */
export function unpublishedAs(
  { draft, published }: Pick<Article, 'draft' | 'published'>,
  now: number,
): 'draft' | 'embargo' | undefined {
  if (draft) return 'draft'
  return sortTime(published) > now ? 'embargo' : undefined
}
