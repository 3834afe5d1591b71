import type { TermCount } from '#lib/catalog/model'
import type { Filter } from '#lib/filter'
import styles from './commodity-filter.module.css'

/** A plain form: tick commodities, press the button, get the list. */
export function CommodityFilter({
  filter,
  options,
}: {
  filter: Filter
  options: readonly TermCount[]
}) {
  return (
    <form action="/news" className={styles.form}>
      <fieldset className={styles.options}>
        <legend className={styles.legend}>Commodities</legend>
        {options.map(({ id, name, count }) => (
          <label key={id} className={styles.option}>
            <input
              type="checkbox"
              name="commodity"
              value={id}
              defaultChecked={filter.terms.commodity.includes(id)}
            />
            <span>{name}</span>
            <span className={styles.count}>{count}</span>
          </label>
        ))}
      </fieldset>
      {filter.q ? <input type="hidden" name="q" value={filter.q} /> : null}
      <div className={styles.actions}>
        <button type="submit">Show</button>
        <a href="/news">Clear all</a>
      </div>
    </form>
  )
}
