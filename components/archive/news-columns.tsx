import type { ReactNode } from 'react'
import styles from './news-columns.module.css'

/** The facets at the side, the list beside them, and what else was found; above it where there is no room. */
export function NewsColumns({
  facets,
  also,
  children,
}: {
  facets: ReactNode
  also: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.columns}>
      {facets}
      <div className={styles.also}>{also}</div>
      <div className={styles.list}>{children}</div>
    </div>
  )
}
