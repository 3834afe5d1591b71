import type { FacetOptions } from '#lib/catalog/finding'
import type { ListQuery } from '#lib/filter'
import type { Choice } from '#lib/news-page'
import { DateFacet } from './date-facet.tsx'
import { FacetGroup } from './facet-group.tsx'
import styles from './facet-panel.module.css'
import { WordFacet } from './word-facet.tsx'

/** Every facet beside the list; on a phone they fold away behind one line, without JavaScript. */
export function FacetPanel({
  query,
  facets,
  ranges,
}: {
  query: ListQuery
  facets: readonly FacetOptions[]
  ranges: readonly Choice[]
}) {
  return (
    <search aria-label="Filters" className={styles.panel}>
      <details className={styles.fold}>
        <summary className={styles.summary}>Filter this list</summary>
        <div className={styles.groups}>
          <WordFacet query={query} />
          {facets
            .filter(({ short }) => short.length > 0)
            .map((options) => (
              <FacetGroup key={options.facet} options={options} query={query} />
            ))}
          <DateFacet query={query} ranges={ranges} />
        </div>
      </details>
    </search>
  )
}
