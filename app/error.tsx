'use client'

/**
 * The page a reader sees when a page fails.
 *
 * Why client code: Next catches a failed render in the browser, and asks for a client component.
 */
import styles from './error.module.css'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <section className={styles.failure}>
      <h1>Something went wrong</h1>
      <p>This page could not be made. The fault is ours, and it has been logged.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>{' '}
        or go to the <a href="/">front page</a>.
      </p>
    </section>
  )
}
