import { emptyFilter, type QueryFault } from '#lib/filter'
import { urls } from '#lib/urls'
import styles from './query-faults.module.css'
import { SectionHeader } from './section-header.tsx'
import { SiteLink } from './site-link.tsx'

/** Says what in the address makes no sense, and the way back. */
export function QueryFaults({
  faults,
  back = urls.news({ filter: emptyFilter }),
}: {
  faults: readonly QueryFault[]
  /** The same page without a query. */
  back?: string
}) {
  return (
    <>
      <SectionHeader
        title="This address cannot be read"
        scope="Something in it makes no sense, so nothing was guessed."
      />
      <ul className={styles.faults}>
        {faults.map(({ key, value, message }) => (
          <li key={`${key} ${value}`}>
            <code>
              {key}={value.slice(0, 80)}
            </code>{' '}
            {message}.
          </li>
        ))}
      </ul>
      <p className={styles.back}>
        <SiteLink href={back}>
          {back.startsWith('/news') ? 'All news' : 'The whole series'}
        </SiteLink>
      </p>
    </>
  )
}
