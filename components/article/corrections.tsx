import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { RevisedArticle } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './corrections.module.css'
import { revisionLabels } from './revision-labels.ts'

/** A few revisions, each with its article, under a heading of their own. */
export function Corrections({ revised }: { revised: readonly RevisedArticle[] }) {
  if (revised.length === 0) return <p className={styles.none}>No article has been revised.</p>
  return (
    <ul role="list" className={styles.list}>
      {revised.map(({ slug, headline, revision }) => (
        <li key={`${slug} ${revision.date} ${revision.note}`} className={styles.item}>
          <p className={styles.label}>
            {revisionLabels[revision.kind]},{' '}
            <PublishedTime date={revision.date} className={styles.date} />
          </p>
          <h3 className={styles.headline}>
            <SiteLink href={urls.article(slug)}>{unbroken(headline)}</SiteLink>
          </h3>
          <p className={styles.note}>
            {unbroken(revision.note)}
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
