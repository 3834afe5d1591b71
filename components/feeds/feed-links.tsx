import { FollowLine } from '#components/ui/follow-line'
import type { Filter, ListQuery } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'

/** A list of the archive as feeds: all that its query says but the page. */
export function FeedLinks(query: Partial<ListQuery> & { filter: Filter }) {
  return <FollowLine url={(format) => urls.newsFeed({ ...query, page: 1 }, format)} />
}
