import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { RevisedArticle } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './corrections.module.css'
import { revisionLabels } from './revision-labels.ts'

/** Every revision with the article that it is of. */
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
            {revisionLabels[revision.kind]},{' '}
            <PublishedTime date={revision.date} className={styles.date} />
          </p>
          <Heading className={styles.headline}>
            <SiteLink href={urls.article(slug)}>{unbroken(headline)}</SiteLink>
          </Heading>
          <p className={styles.note}>
            {revision.note}
            {revision.was || revision.now ? (
              <>
                {' '}
                <SiteLink href={urls.changes(slug)}>Compare the words</SiteLink>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
