import { SEARCH_LIMIT } from '#lib/filter/filter'
import styles from './search-box.module.css'

/** The search box of the masthead; a script makes it suggest while one types. */
export function SearchBox() {
  return (
    <search-box className={styles.box}>
      <input
        id="search"
        type="search"
        name="q"
        placeholder="Search the archive"
        aria-label="Search the archive"
        maxLength={SEARCH_LIMIT}
      />
    </search-box>
  )
}
