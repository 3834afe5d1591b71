import type { QueryFault } from '#lib/filter'
import styles from './query-faults.module.css'
import { SectionHeader } from './section-header.tsx'
import { SiteLink } from './site-link.tsx'

/** Says what in the address makes no sense, and the way back. */
export function QueryFaults({ faults }: { faults: readonly QueryFault[] }) {
  return (
    <>
      <SectionHeader
        title="This address cannot be read"
        scope="Something in the filter makes no sense, so nothing was guessed."
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
        <SiteLink href="/news">All news</SiteLink>
      </p>
    </>
  )
}
