import { SiteLink } from '#components/ui/site-link'
import { urls } from '#lib/filter/urls'
import { type GlossaryGroup, type GlossaryKind, kindNames } from '#lib/glossary/glossary'
import styles from './glossary-index.module.css'

/** Ways into the glossary: by kind, and by letter. */
export function GlossaryIndex({
  groups,
  kinds,
  kind,
}: {
  groups: readonly GlossaryGroup[]
  /** The kinds that have terms, in the order to show them. */
  kinds: readonly GlossaryKind[]
  kind: GlossaryKind | undefined
}) {
  return (
    <div className={styles.index}>
      <nav aria-label="Kinds of term">
        <ul role="list" className={styles.links}>
          <li>
            <SiteLink href={urls.glossary()} aria-current={kind ? undefined : 'page'}>
              All
            </SiteLink>
          </li>
          {kinds.map((one) => (
            <li key={one}>
              <SiteLink href={urls.glossary(one)} aria-current={one === kind ? 'page' : undefined}>
                {kindNames[one]}
              </SiteLink>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label="Letters">
        <ul role="list" className={styles.links}>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
