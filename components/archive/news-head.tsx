import type { ReactNode } from 'react'
import styles from './news-head.module.css'

/** The filter in words, and what it finds. What it finds is announced when it changes. */
export function NewsHead({
  title,
  count,
  spoken,
  filtered,
  hasResults,
  hasFilters,
  children,
  tools,
}: {
  title: string
  count: string
  /** The whole of it in one sentence. */
  spoken: string
  filtered: boolean
  /** Whether there is a list that the keyboard can skip to. */
  hasResults: boolean
  /** Whether there are filters that it can skip to. */
  hasFilters: boolean
  /** What can be done with the list. */
  children?: ReactNode
  /** Search, dates and months, below it. */
  tools: ReactNode
}) {
  return (
    <div className={styles.band}>
      {hasResults ? (
        <a href="#results" className={styles.skip}>
          Skip to the results
        </a>
      ) : null}
      {hasFilters ? (
        <a href="#filters" className={styles.skip}>
          Skip to the filters
        </a>
      ) : null}
      <header className={styles.head}>
        <h1 id="found" tabIndex={-1} className={filtered ? styles.filter : styles.title}>
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
      </header>
      {tools}
    </div>
  )
}
