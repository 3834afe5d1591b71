import { CommodityMark } from '#components/ui/commodity-mark'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { ArticleRow, Commodity } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './commodity-index.module.css'

/** Every commodity with what it covers and its newest articles. */
export function CommodityIndex({
  sections,
}: {
  sections: readonly { commodity: Commodity; count: number; latest: readonly ArticleRow[] }[]
}) {
  const most = Math.max(1, ...sections.map(({ count }) => count))
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
          <svg className={styles.bar} width="100%" height="9" aria-hidden="true">
            <rect className={styles.whole} width="100%" height="9" />
            <rect
              width={`${(100 * count) / most}%`}
              height="9"
              fill={`oklch(var(--mark-lightness) var(--mark-chroma) ${commodity.hue})`}
            />
          </svg>
          <p className={styles.scope}>{unbroken(commodity.scope)}</p>
          <ul role="list" className={styles.latest}>
            {latest.map((row) => (
              <li key={row.slug}>
                <SiteLink href={urls.article(row.slug)}>{unbroken(row.headline)}</SiteLink>{' '}
                <PublishedTime date={row.published} className={styles.date} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
