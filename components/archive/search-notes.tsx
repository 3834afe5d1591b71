import { SiteLink } from '#components/ui/site-link'
import type { MatchNote } from '#lib/archive/match-note'
import { newsUrl, searchInstead } from '#lib/archive/page'
import type { SearchResult } from '#lib/catalog/queries/search-result'
import { type ListQuery, normaliseSearch } from '#lib/filter/filter'
import styles from './search-notes.module.css'

/** Says which words no article has, what was searched for instead, and what may have been meant. */
export function SearchNotes({
  correction,
  note,
  query,
}: {
  correction: SearchResult['correction']
  note: MatchNote | undefined
  query: ListQuery
}) {
  const sentences = note?.sentences ?? []
  if (!correction && sentences.length === 0) return null
  return (
    <div className={styles.note}>
      {correction ? <CorrectionNote correction={correction} query={query} /> : null}
      {sentences.length > 0 ? <p>{sentences.join(' ')}</p> : null}
    </div>
  )
}

function CorrectionNote({
  correction: { text, changes, applied },
  query,
}: {
  correction: NonNullable<SearchResult['correction']>
  query: ListQuery
}) {
  const meant = normaliseSearch(text)
  const typed = changes.map((change) => change.typed)
  const link = <SiteLink href={newsUrl(query, { ...query.filter, q: meant })}>{meant}</SiteLink>
  const missing = typed.map((word) => `“${word}”`).join(' or ')
  if (!applied)
    return (
      <p>
        {`No article has ${missing}. Did you mean `}
        {link}?
      </p>
    )
  return (
    <p>
      {`No article has ${missing}. Showing results for `}
      {link}.{' '}
      <SiteLink href={searchInstead(query, typed)} rel="nofollow">
        {`Search for ${query.filter.q} instead`}
      </SiteLink>
    </p>
  )
}
