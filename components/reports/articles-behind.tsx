import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { ArticleRow } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './articles-behind.module.css'

/** The articles that a report draws on, oldest first; nothing where it links to none. */
export function ArticlesBehind({ rows }: { rows: readonly ArticleRow[] }) {
  if (rows.length === 0) return null
  return (
    <section className={styles.behind} aria-labelledby="behind">
      <h2 id="behind" className={styles.title}>
        The articles behind this report
      </h2>
      <ol role="list" className={styles.list}>
        {rows.map(({ slug, headline, published }) => (
          <li key={slug} className={styles.row}>
            <PublishedTime date={published} className={styles.date} />
            <SiteLink href={urls.article(slug)}>{unbroken(headline)}</SiteLink>
          </li>
        ))}
      </ol>
    </section>
  )
}
