import styles from './fact-list.module.css'
import { unbroken } from './unbroken.tsx'

/** A few figures with what each counts, under rules of their own; nothing without any. */
export function FactList({
  facts,
}: {
  facts: readonly { readonly figure: string; readonly says: string }[]
}) {
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ figure, says }) => (
        <div key={says}>
          <dt>{unbroken(says)}</dt>
          <dd>{unbroken(figure)}</dd>
        </div>
      ))}
    </dl>
  )
}
