import type { ReactNode } from 'react'
import type { Chip } from '#lib/archive/page'
import { FilterChips } from './filter-chips.tsx'
import styles from './news-head.module.css'

/** The filter in words, what it finds, and its parts as chips. What it finds is told aloud when it changes. */
export function NewsHead({
  title,
  count,
  spoken,
  chips,
  children,
}: {
  title: string
  count: string
  /** The whole of it in one sentence. */
  spoken: string
  chips: readonly Chip[]
  children?: ReactNode
}) {
  return (
    <header className={styles.head}>
      <h1 id="found" tabIndex={-1} className={chips.length > 0 ? styles.filter : styles.title}>
        {title}
      </h1>
      <div className={styles.line}>
        <p className={styles.count} aria-hidden="true">
          {count}
        </p>
        <p role="status" className="visually-hidden">
          {spoken}
        </p>
        {children}
      </div>
      <FilterChips chips={chips} />
    </header>
  )
}
