import type { QueryError } from '#lib/filter/filter'
import { formatListErrors, formatQueryError, listWithout } from '#lib/filter/query-errors'
import { urls } from '#lib/filter/urls'
import styles from './query-errors.module.css'
import { SearchForm } from './search-form.tsx'
import { SectionHeader } from './section-header.tsx'
import { SiteLink } from './site-link.tsx'

/** Says what in the address makes no sense, and the ways back; the list's masthead has no search. */
export function QueryErrors({
  errors,
  list,
  back = urls.archive(),
}: {
  errors: readonly QueryError[]
  /** What was asked of the list, whose valid part can be kept. */
  list?: URLSearchParams
  /** The same page without a query. */
  back?: string
}) {
  const messages = list ? formatListErrors(errors, list) : errors.map(formatQueryError)
  return (
    <>
      <SectionHeader
        title="We can't read this address"
        scope="Part of it isn't valid, so we haven't guessed what you meant."
      />
      <ul className={styles.errors}>
        {messages.map(({ key, text, meant, without }) => (
          <li key={key}>
            {text}{' '}
            {meant ? (
              <>
                Did you mean{' '}
                <SiteLink href={meant.href} rel="nofollow">
                  {meant.name}
                </SiteLink>
                ?{' '}
              </>
            ) : null}
            {without ? (
              <SiteLink href={without.href} rel="nofollow">
                {without.name}
              </SiteLink>
            ) : null}
          </li>
        ))}
      </ul>
      {list ? <SearchForm isAlone /> : null}
      <p className={styles.back}>
        {list && messages.length > 1 ? (
          <SiteLink href={listWithout(errors, list)} rel="nofollow">
            Remove all of these
          </SiteLink>
        ) : null}
        <SiteLink href={back}>
          {back.startsWith(urls.archive()) ? 'All news' : 'The whole series'}
        </SiteLink>
      </p>
    </>
  )
}
