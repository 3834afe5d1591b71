import { SiteLink } from '#components/ui/site-link'
import { newsUrl, searchInstead } from '#lib/archive/page'
import type { SearchResult } from '#lib/catalog/queries/search-result'
import { type ListQuery, normaliseSearch } from '#lib/filter/filter'
import styles from './found-note.module.css'

/** Says openly that another search was made than the one that was typed, and offers that one. */
export function FoundNote({
  correction,
  query,
}: {
  correction: SearchResult['correction']
  query: ListQuery
}) {
  if (!correction) return null
  const meant = normaliseSearch(correction.text)
  const typed = correction.changes.map((change) => change.typed)
  return (
    <p className={styles.note}>
      Showing results for{' '}
      <SiteLink href={newsUrl(query, { ...query.filter, q: meant })} scroll={false}>
        {meant}
      </SiteLink>
      .{' '}
      <SiteLink href={searchInstead(query, typed)} scroll={false} rel="nofollow">
        {`Search for ${query.filter.q} instead`}
      </SiteLink>
    </p>
  )
}
