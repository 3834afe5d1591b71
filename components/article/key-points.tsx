import { unbroken } from '#components/ui/unbroken'
import styles from './key-points.module.css'

/** What a piece says in up to three sentences, above its text; nothing where it names none. */
export function KeyPoints({ points }: { points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <ul className={styles.points} aria-label="Key points">
      {points.map((point) => (
        <li key={point}>{unbroken(point)}</li>
      ))}
    </ul>
  )
}
