import type { TermCount } from '#lib/catalog/model'
import type { Facet } from '#lib/filter/filter'
import { termUrl } from '#lib/filter/urls'
import styles from './explore-more.module.css'
import { SiteLink } from './site-link.tsx'

const order: readonly Facet[] = ['place', 'organisation', 'country', 'storyline']

/** Everything an article is about, as links to what else has been written on it. */
export function ExploreMore({ terms }: { terms: readonly TermCount[] }) {
  if (terms.length === 0) return null
  const sorted = order.flatMap((facet) => terms.filter((term) => term.facet === facet))
  return (
    <nav className={styles.explore} aria-labelledby="explore">
      <h2 id="explore" className={styles.title}>
        Explore more
      </h2>
      <ul role="list" className={styles.terms}>
        {sorted.map(({ facet, id, name, count }) => (
          <li key={`${facet} ${id}`}>
            <SiteLink href={termUrl(facet, id)}>
              {name} <span className={styles.count}>{count}</span>
              <span className="visually-hidden"> {count === 1 ? 'article' : 'articles'}</span>
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
