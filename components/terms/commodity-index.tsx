import { CommodityMark } from '#components/ui/commodity-mark'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { ArticleRow, Commodity } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './commodity-index.module.css'

/** Every commodity with what it covers and its newest articles. */
export function CommodityIndex({
  sections,
}: {
  sections: readonly { commodity: Commodity; count: number; latest: readonly ArticleRow[] }[]
}) {
  return (
    <ul role="list" className={styles.sections}>
      {sections.map(({ commodity, count, latest }) => (
        <li key={commodity.id} className={styles.section}>
          <h2 className={styles.name}>
            <SiteLink href={urls.commodity(commodity.id)}>
              <CommodityMark commodity={commodity} />
            </SiteLink>
            <span className={styles.count}>
              {count}
              <span className="visually-hidden"> articles</span>
            </span>
          </h2>
          <p className={styles.scope}>{commodity.scope}</p>
          <ul role="list" className={styles.latest}>
            {latest.map((row) => (
              <li key={row.slug}>
                <SiteLink href={urls.article(row.slug)}>{row.headline}</SiteLink>{' '}
                <PublishedTime date={row.published} className={styles.date} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
