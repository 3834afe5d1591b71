import { SiteLink } from '#components/ui/site-link'
import type { Chip } from '#lib/archive/page'
import { urls } from '#lib/filter/urls'
import styles from './filter-chips.module.css'

/** What the list is filtered by; one click removes one part, and one removes all. */
export function FilterChips({ chips }: { chips: readonly Chip[] }) {
  if (chips.length === 0) return null
  return (
    <ul role="list" className={styles.chips} aria-label="Filters in use">
      {chips.map(({ key, name, href }) => (
        <li key={key}>
          <SiteLink
            scroll={false}
            href={href}
            id={`chip-${key}`}
            className={styles.chip}
            rel="nofollow"
          >
            <span className="visually-hidden">Remove </span>
            {name}
            <svg className={styles.cross} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </SiteLink>
        </li>
      ))}
      <li>
        <SiteLink scroll={false} href={urls.archive()} className={styles.clear}>
          Clear all
        </SiteLink>
      </li>
    </ul>
  )
}
