import type { ReactNode } from 'react'
import { FactList } from '#components/ui/fact-list'
import styles from './story-summary.module.css'

/** What a story is about so far, beside its figures. */
export function StorySummary({
  facts,
  children,
}: {
  facts: readonly { readonly figure: string; readonly says: string }[]
  children: ReactNode
}) {
  return (
    <section aria-labelledby="story-so-far" className={styles.summary}>
      <h2 id="story-so-far" className={styles.title}>
        The story so far
      </h2>
      <FactList facts={facts} />
      {children}
    </section>
  )
}
