import type { ReactNode } from 'react'
import type { RelatedEntry } from '#components/article/related-news'
import { CommodityList } from '#components/ui/commodity-list'
import { CommodityMark } from '#components/ui/commodity-mark'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { ArticleRow, Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './front-lead.module.css'

/** The lead of the front page, with what led there. */
export function FrontLead({
  row,
  background,
  names,
  picture,
}: {
  row: ArticleRow
  background: readonly RelatedEntry[]
  names: Names
  /** Its map or its chart, where it has one. */
  picture?: ReactNode
}) {
  const [first, ...others] = row.commodities
  const kicker = first && names.findCommodity(first)
  return (
    <article className={styles.lead}>
      {kicker ? (
        <p className={styles.kicker}>
          <SiteLink href={urls.commodity(kicker.id)}>
            <CommodityMark commodity={kicker} />
          </SiteLink>
        </p>
      ) : null}
      <h2 className={styles.headline}>
        <SiteLink href={urls.article(row.slug)}>{row.headline}</SiteLink>
      </h2>
      <p className={styles.standfirst}>{row.standfirst}</p>
      <div className={styles.meta}>
        <PublishedTime date={row.published} />
        {others.length > 0 ? <CommodityList ids={others} names={names} label="Also on" /> : null}
      </div>
      {background.length > 0 ? (
        <div className={styles.background}>
          <h3 className={styles.label}>What led here</h3>
          <ul role="list" className={styles.links}>
            {background.slice(0, 2).map((entry) => (
              <li key={entry.row.slug}>
                <SiteLink href={urls.article(entry.row.slug)}>{entry.row.headline}</SiteLink>{' '}
                <PublishedTime date={entry.row.published} className={styles.date} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={styles.picture}>{picture}</div>
    </article>
  )
}
