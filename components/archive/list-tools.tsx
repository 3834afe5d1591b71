import { FeedLinks } from '#components/feeds/feed-links'
import type { Filter, ListQuery } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'

/** What can be done with a list: follow it as a feed, and copy its address. */
export function ListTools({ query, followed }: { query: ListQuery; followed: Filter }) {
  return (
    <>
      <FeedLinks filter={followed} />
      {/* A script may copy it; without one, it is a link to copy. */}
      <a href={urls.news({ ...query, page: 1 })} data-copy-link="" rel="nofollow">
        Link to this list
      </a>
    </>
  )
}
