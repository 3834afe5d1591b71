import { FollowLine } from '#components/ui/follow-line'
import type { Filter, ListQuery } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'

/** A list of the archive as feeds: all that its query says but the page. */
export function FeedLinks({
  label,
  ...query
}: Partial<ListQuery> & { filter: Filter; label?: string }) {
  return (
    <FollowLine
      {...(label && { label })}
      url={(format) => urls.newsFeed({ ...query, page: 1 }, format)}
    />
  )
}
