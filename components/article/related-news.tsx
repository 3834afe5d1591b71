import { ListHeadline } from '#components/ui/list-headline'
import { PublishedTime } from '#components/ui/published-time'
import { unbroken } from '#components/ui/unbroken'
import type { ArticleRow as Row } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './related-news.module.css'

/** A related article and the one line that says why it is here. */
export interface RelatedEntry {
  readonly row: Row
  readonly why?: string
}

/** What led here on the left, what came of it on the right. */
export function RelatedNews({
  background,
  next,
  latest,
}: {
  background: readonly RelatedEntry[]
  next: readonly RelatedEntry[]
  /** Where too little is related: the newest of the main commodity, named as that. */
  latest?: { title: string; rows: readonly RelatedEntry[] } | undefined
}) {
  return (
    <div className={styles.related}>
      <RelatedList id="background" title="Background" entries={background} />
      <RelatedList id="next" title="What happened next" entries={next} />
      {latest ? <RelatedList id="latest" title={latest.title} entries={latest.rows} /> : null}
    </div>
  )
}

function RelatedList({
  id,
  title,
  entries,
}: {
  id: string
  title: string
  entries: readonly RelatedEntry[]
}) {
  if (entries.length === 0) return null
  return (
    <section className={styles.list} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ol role="list" className={styles.items}>
        {entries.map(({ row, why }) => (
          <li key={row.slug} className={styles.item}>
            <PublishedTime date={row.published} className={styles.date} />
            <ListHeadline href={urls.article(row.slug)}>{unbroken(row.headline)}</ListHeadline>
            {why ? <p className={styles.why}>{why}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
