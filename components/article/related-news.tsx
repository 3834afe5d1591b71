import { CommodityList } from '#components/ui/commodity-list'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { Names, ArticleRow as Row } from '#lib/catalog/model'
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
  names,
}: {
  background: readonly RelatedEntry[]
  next: readonly RelatedEntry[]
  /** Where too little is related: the newest of the main commodity, named as that. */
  latest?: { title: string; rows: readonly RelatedEntry[] } | undefined
  names: Names
}) {
  return (
    <div className={styles.related}>
      <RelatedList id="background" title="Background" entries={background} names={names} />
      <RelatedList id="next" title="What happened next" entries={next} names={names} />
      {latest ? (
        <RelatedList id="latest" title={latest.title} entries={latest.rows} names={names} />
      ) : null}
    </div>
  )
}

function RelatedList({
  id,
  title,
  entries,
  names,
}: {
  id: string
  title: string
  entries: readonly RelatedEntry[]
  names: Names
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
            <h3 className={styles.headline}>
              <SiteLink href={urls.article(row.slug)}>{row.headline}</SiteLink>
            </h3>
            {why ? <p className={styles.why}>{why}</p> : null}
            <div className={styles.meta}>
              <PublishedTime date={row.published} />
              <CommodityList ids={row.commodities} names={names} label="Commodities" />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
