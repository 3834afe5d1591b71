import type { ReactNode } from 'react'
import styles from './failure.module.css'

/** What a reader finds where a page cannot be made. */
export function Failure({
  title,
  text,
  children,
}: {
  title: string
  text: string
  children?: ReactNode
}) {
  return (
    <section className={styles.failure}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        {children}
        <a href="/">Go to the front page</a>
      </p>
    </section>
  )
}
