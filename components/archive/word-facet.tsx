import { HiddenQuery } from '#components/ui/hidden-query'
import { type ListQuery, SEARCH_LIMIT } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import styles from './word-facet.module.css'

/** Searches within what the filters let through; the masthead searches everything. */
export function WordFacet({ query }: { query: ListQuery }) {
  const { q = '' } = query.filter
  return (
    <form action={urls.archive()} data-scroll="stay" className={styles.form}>
      <HiddenQuery query={query} without={['q']} />
      <label htmlFor="words">Words</label>
      <div className={styles.field}>
        <input
          key={q}
          id="words"
          type="search"
          name="q"
          defaultValue={q}
          maxLength={SEARCH_LIMIT}
          aria-describedby="words-how"
        />
        <button type="submit">Find</button>
      </div>
      <p id="words-how" className={styles.how}>
        “A phrase” in quotes; −word to leave out
      </p>
    </form>
  )
}
