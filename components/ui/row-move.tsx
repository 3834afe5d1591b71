import type { RowMove as Move } from '#lib/benchmarks/row-moves'
import styles from './row-move.module.css'

/** What the price did of which an article was the news: a figure that sets its row off from plain ones. */
export function RowMove({ move }: { move: Move | undefined }) {
  if (!move) return null
  return (
    <p className={styles.move}>
      <strong className={styles.figure}>{move.move}</strong>{' '}
      <span className={styles.when}>{move.when}</span>
    </p>
  )
}
