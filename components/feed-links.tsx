import type { Filter } from '#lib/filter'
import { urls } from '#lib/urls'

/** What is shown, as feeds of the three formats. */
export function FeedLinks({ filter }: { filter: Filter }) {
  return (
    <>
      <a href={urls.newsFeed(filter)}>Atom feed</a>
      <a href={urls.newsFeed(filter, 'rss')}>RSS</a>
      <a href={urls.newsFeed(filter, 'json')}>JSON Feed</a>
    </>
  )
}
