import type { ReactNode } from 'react'
import styles from './news-columns.module.css'

/** The facets at the side and the list beside them; one above the other where there is no room. */
export function NewsColumns({ facets, children }: { facets: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.columns}>
      {facets}
      <div className={styles.list}>{children}</div>
    </div>
  )
}
