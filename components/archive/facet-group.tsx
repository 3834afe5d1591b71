import { HiddenQuery } from '#components/ui/hidden-query'
import { newsUrl } from '#lib/archive/page'
import type { FacetOptions, FacetOption as Option } from '#lib/catalog/queries/search-result'
import type { ListQuery } from '#lib/filter/filter'
import { toggleTerm } from '#lib/filter/filter-edits'
import { facetNames } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import styles from './facet-group.module.css'
import { FacetChoice } from './facet-option.tsx'

/** One facet: its commonest terms, a field to find any other by name, and the rest in a list of its own. */
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
  const name = facetNames[facet]
  return (
    <section className={styles.group} aria-labelledby={`facet-${facet}`}>
      <h2 id={`facet-${facet}`} className={styles.name}>
        {name}
      </h2>
      {more.length > 0 ? (
        <form action={urls.archive()} data-scroll="stay" className={styles.find}>
          <HiddenQuery query={query} without={[]} />
          <input
            type="text"
            name={facet}
            list={`list-${facet}`}
            required
            maxLength={120}
            placeholder={`Find a ${name.toLowerCase()}`.replace(/ a (?=[aeiou])/, ' an ')}
            aria-label={`Add a ${name.toLowerCase()} by name`.replace(/ a (?=[aeiou])/, ' an ')}
          />
          <datalist id={`list-${facet}`}>
            {[...short, ...more].map((option) => (
              <option key={option.id} value={option.name} />
            ))}
          </datalist>
          <button type="submit">Add</button>
        </form>
      ) : null}
      <ul role="list">{choices(short)}</ul>
      {more.length > 0 ? (
        <details className={styles.more}>
          <summary>{`${(more.length + left).toLocaleString('en-GB')} more`}</summary>
          <ul role="list" className={styles.long}>
            {choices(more)}
          </ul>
          {left > 0 ? (
            <p className={styles.left}>
              {`And ${left.toLocaleString('en-GB')} with fewer articles; add them by name.`}
            </p>
          ) : null}
        </details>
      ) : null}
    </section>
  )
}
