import type { TermCount } from '#lib/catalog/model'
import type { Facet } from '#lib/filter/filter'
import { termUrl } from '#lib/filter/urls'
import styles from './explore-more.module.css'
import { SiteLink } from './site-link.tsx'

const groups: readonly { readonly facet: Facet; readonly label: string }[] = [
  { facet: 'storyline', label: 'Storylines' },
  { facet: 'place', label: 'Places' },
  { facet: 'organisation', label: 'Organisations' },
  { facet: 'country', label: 'Countries' },
]

/** Everything an article is about, as links to what else has been written on it. */
export function ExploreMore({ terms }: { terms: readonly TermCount[] }) {
  if (terms.length === 0) return null
  return (
    <nav className={styles.explore} aria-labelledby="explore">
      <h2 id="explore" className={styles.title}>
        Explore more
      </h2>
      {groups.map(({ facet, label }) => (
        <Group key={facet} label={label} terms={terms.filter((term) => term.facet === facet)} />
      ))}
    </nav>
  )
}

function Group({ label, terms }: { label: string; terms: readonly TermCount[] }) {
  if (terms.length === 0) return null
  return (
    <div className={styles.group}>
      <h3 className={styles.label}>{label}</h3>
      <ul role="list" className={styles.terms}>
        {terms.map(({ facet, id, name, count }) => (
          <li key={id}>
            <SiteLink href={termUrl(facet, id)}>
              {name} <span className={styles.count}>{count}</span>
              <span className="visually-hidden"> {count === 1 ? 'article' : 'articles'}</span>
            </SiteLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
