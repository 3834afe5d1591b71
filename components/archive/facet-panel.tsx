import { SiteLink } from '#components/ui/site-link'
import type { Choice } from '#lib/archive/page'
import type { FacetOptions } from '#lib/catalog/queries/search-result'
import { isEmptyFilter, type ListQuery } from '#lib/filter/filter'
import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import { DateFacet } from './date-facet.tsx'
import { FacetGroup } from './facet-group.tsx'
import styles from './facet-panel.module.css'
import { WordFacet } from './word-facet.tsx'

/** Every facet beside the list; on a phone they fold away behind one line, without JavaScript. */
export function FacetPanel({
  query,
  facets,
  ranges,
  total,
}: {
  query: ListQuery
  facets: readonly FacetOptions[]
  ranges: readonly Choice[]
  /** How many articles the list has. */
  total: number
}) {
  const { from, to } = query.filter
  const count = countInWords(total)
  return (
    <search aria-label="Filters" className={styles.panel}>
      <details className={styles.fold}>
        <summary className={styles.summary}>Filter this list</summary>
        <div className={styles.groups}>
          {isEmptyFilter(query.filter) || total === 0 ? null : (
            <p className={styles.chosen}>
              {`${count} · `}
              <SiteLink href={urls.archive()} scroll={false}>
                Clear all
              </SiteLink>
            </p>
          )}
          <WordFacet query={query} />
          {facets
            .filter(({ short }) => short.length > 0)
            .map((options) => (
              <FacetGroup key={options.facet} options={options} query={query} />
            ))}
          {facets.length > 0 || from || to ? <DateFacet query={query} ranges={ranges} /> : null}
          {total > 0 ? <a href="#results" className={styles.show}>{`Show ${count}`}</a> : null}
        </div>
      </details>
    </search>
  )
}
