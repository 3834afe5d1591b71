import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { RevisedArticle } from '#lib/catalog/model'
import { unbroken } from '#lib/core/line-breaks'
import { urls } from '#lib/filter/urls'
import styles from './corrections.module.css'

const labels = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
} as const

/** Every revision with the article that it corrects. */
export function Corrections({
  revised,
  heading: Heading = 'h2',
}: {
  revised: readonly RevisedArticle[]
  heading?: 'h2' | 'h3'
}) {
  if (revised.length === 0) return <p className={styles.none}>No article has been revised.</p>
  return (
    <ul role="list" className={styles.list}>
      {revised.map(({ slug, headline, revision }) => (
        <li key={`${slug} ${revision.date} ${revision.note}`} className={styles.item}>
          <p className={styles.label}>
            {labels[revision.kind]}, <PublishedTime date={revision.date} className={styles.date} />
          </p>
          <Heading className={styles.headline}>
            <SiteLink href={urls.article(slug)}>{unbroken(headline)}</SiteLink>
          </Heading>
          <p className={styles.note}>{revision.note}</p>
        </li>
      ))}
    </ul>
  )
}
