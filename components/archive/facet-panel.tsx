import type { FacetOptions } from '#lib/catalog/queries/search-result'
import type { ListQuery } from '#lib/filter/filter'
import { countInWords } from '#lib/filter/labels'
import { FacetGroup } from './facet-group.tsx'
import styles from './facet-panel.module.css'

/** Every facet beside the list; on a phone they fold away behind one line, without JavaScript. */
export function FacetPanel({
  query,
  facets,
  total,
}: {
  query: ListQuery
  facets: readonly FacetOptions[]
  /** How many articles the list has. */
  total: number
}) {
  const offered = facets.filter(({ short }) => short.length > 0)
  if (offered.length === 0) return <div />
  return (
    <search id="filters" aria-label="Filters" className={styles.panel}>
      {total > 0 ? (
        <a href="#results" className={styles.skip}>
          Skip the filters
        </a>
      ) : null}
      <details className={styles.fold}>
        <summary className={styles.summary}>Filter this list</summary>
        <div className={styles.groups}>
          {offered.map((options) => (
            <FacetGroup key={options.facet} options={options} query={query} />
          ))}
          {total > 0 ? (
            <a href="#results" className={styles.show}>{`Show ${countInWords(total)}`}</a>
          ) : null}
        </div>
      </details>
    </search>
  )
}
