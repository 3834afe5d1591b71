import styles from './search-form.module.css'

/** A search of the archive on a page that leads nowhere else. */
export function SearchForm({ isAlone = false }: { isAlone?: boolean }) {
  return (
    <form action="/news" className={styles.search} data-alone={isAlone ? 'true' : undefined}>
      <label htmlFor="page-search">Search the archive</label>
      <input id="page-search" type="search" name="q" maxLength={200} />
      <button type="submit">Search</button>
    </form>
  )
}
