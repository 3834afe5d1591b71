import type { RevisedArticle } from '#lib/catalog/model'
import styles from './corrections.module.css'
import { Corrections } from './corrections.tsx'

/** Revisions of one sort, under a heading of their own. */
export function RevisedSection({
  id,
  title,
  revised,
}: {
  id: string
  title: string
  revised: readonly RevisedArticle[]
}) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <Corrections revised={revised} heading="h3" />
    </section>
  )
}
