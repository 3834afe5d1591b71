import { SiteLink } from '#components/ui/site-link'
import type { Sort } from '#lib/filter/filter'
import styles from './sort-links.module.css'

/** The orders that the list can have. */
export function SortLinks({
  choices,
  sort,
}: {
  choices: readonly { readonly sort: Sort; readonly name: string; readonly href: string }[]
  sort: Sort
}) {
  return (
    <nav aria-label="Order" className={styles.sorts}>
      <ul role="list">
        {choices.map((choice) => (
          <li key={choice.sort}>
            <SiteLink
              scroll={false}
              href={choice.href}
              id={`sort-${choice.sort}`}
              rel="nofollow"
              aria-current={choice.sort === sort ? 'true' : undefined}
            >
              {choice.name}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
