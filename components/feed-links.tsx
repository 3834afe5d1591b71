import type { Filter, ListQuery } from '#lib/filter'
import { urls } from '#lib/urls'
import { FollowLine } from './follow-line.tsx'

/** A list of the archive as feeds: all that its query says but the page. */
export function FeedLinks(query: Partial<ListQuery> & { filter: Filter }) {
  return <FollowLine url={(format) => urls.newsFeed({ ...query, page: 1 }, format)} />
}
