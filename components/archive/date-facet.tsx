import { HiddenQuery } from '#components/ui/hidden-query'
import type { Choice } from '#lib/archive/page'
import type { ListQuery } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import styles from './date-facet.module.css'
import group from './facet-group.module.css'
import { FacetChoice } from './facet-option.tsx'

/** Quick ranges as links, and any other range as a form. */
export function DateFacet({ query, ranges }: { query: ListQuery; ranges: readonly Choice[] }) {
  const { from = '', to = '' } = query.filter
  return (
    <section className={group.group} aria-labelledby="facet-date">
      <h2 id="facet-date" className={group.name}>
        Date
      </h2>
      {ranges.length > 0 ? (
        <ul role="list">
          {ranges.map(({ name, ...choice }) => (
            <li key={name}>
              <FacetChoice id={`date-${name.replaceAll(' ', '-')}`} name={name} {...choice} />
            </li>
          ))}
        </ul>
      ) : null}
      <form action={urls.archive()} data-scroll="stay" className={styles.form}>
        <HiddenQuery query={query} without={['from', 'to']} />
        <label>
          From
          <input
            key={from}
            type="date"
            name="from"
            defaultValue={from}
            min="1900-01-01"
            max="2199-12-31"
          />
        </label>
        <label>
          To
          <input
            key={to}
            type="date"
            name="to"
            defaultValue={to}
            min="1900-01-01"
            max="2199-12-31"
          />
        </label>
        <button type="submit">Apply dates</button>
      </form>
    </section>
  )
}
