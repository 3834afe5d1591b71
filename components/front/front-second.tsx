import { CommodityMark } from '#components/ui/commodity-mark'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { ArticleRow, Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './front-second.module.css'

/** The second tier of the front page: three columns between hairlines. */
export function FrontSecond({ rows, names }: { rows: readonly ArticleRow[]; names: Names }) {
  if (rows.length === 0) return null
  return (
    <div className={styles.tier}>
      {rows.map((row) => {
        const commodity = row.commodities[0] && names.findCommodity(row.commodities[0])
        return (
          <article key={row.slug} className={styles.piece}>
            {commodity ? (
              <p className={styles.kicker}>
                <SiteLink href={urls.commodity(commodity.id)}>
                  <CommodityMark commodity={commodity} />
                </SiteLink>
              </p>
            ) : null}
            <h2 className={styles.headline}>
              <SiteLink href={urls.article(row.slug)}>{row.headline}</SiteLink>
            </h2>
            <p className={styles.standfirst}>{row.standfirst}</p>
            <PublishedTime date={row.published} className={styles.date} />
          </article>
        )
      })}
    </div>
  )
}
