import { newsUrl } from '#lib/archive/page'
import type { FacetOptions, FacetOption as Option } from '#lib/catalog/queries/search-result'
import { toggleTerm } from '#lib/filter/changes'
import type { ListQuery } from '#lib/filter/filter'
import { facetNames } from '#lib/filter/labels'
import styles from './facet-group.module.css'
import { FacetChoice } from './facet-option.tsx'

/** One facet: its commonest terms, and the rest behind a fold. */
export function FacetGroup({ options, query }: { options: FacetOptions; query: ListQuery }) {
  const { facet, short, more, left } = options
  const choices = (list: readonly Option[]) =>
    list.map(({ id, name, count, chosen }) => (
      <li key={id}>
        <FacetChoice
          id={`${facet}-${id}`}
          name={name}
          count={count}
          chosen={chosen}
          href={newsUrl(query, toggleTerm(query.filter, facet, id))}
        />
      </li>
    ))
  return (
    <section className={styles.group} aria-labelledby={`facet-${facet}`}>
      <h2 id={`facet-${facet}`} className={styles.name}>
        {facetNames[facet]}
      </h2>
      <ul role="list">{choices(short)}</ul>
      {more.length > 0 ? (
        <details className={styles.more}>
          <summary>{`${more.length} more`}</summary>
          <ul role="list">{choices(more)}</ul>
          {left > 0 ? (
            <p className={styles.left}>
              {`And ${left.toLocaleString('en-GB')} with fewer articles; search for them by name.`}
            </p>
          ) : null}
        </details>
      ) : null}
    </section>
  )
}
