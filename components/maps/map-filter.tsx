import { SiteLink } from '#components/ui/site-link'
import styles from './map-filter.module.css'

/** A link of the filter, and whether the map shows it now. */
export interface MapChoice {
  readonly name: string
  readonly href: string
  readonly current: boolean
}

/** One dimension of the map as plain links: each is an address of its own. */
export function MapFilter({ label, choices }: { label: string; choices: readonly MapChoice[] }) {
  return (
    <nav aria-label={label} className={styles.filter}>
      <ul role="list" className={styles.choices}>
        {choices.map(({ name, href, current }) => (
          <li key={href}>
            <SiteLink href={href} aria-current={current ? 'true' : undefined}>
              {name}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
