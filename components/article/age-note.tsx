import type { ReactNode } from 'react'
import styles from './age-note.module.css'

/** How old a piece is, above its text, and what else is to be known of its time; nothing while it is news. */
export function AgeNote({
  piece,
  age,
  children,
}: {
  piece: 'article' | 'report'
  /** In words; undefined while it is news. */
  age: string | undefined
  children?: ReactNode
}) {
  if (!age && !children) return null
  return (
    <p className={styles.age}>
      {age ? (
        <span className={styles.old}>
          This {piece} is more than {age} old.{' '}
        </span>
      ) : null}
      {children}
    </p>
  )
}
