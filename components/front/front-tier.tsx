import { CommodityMark } from '#components/ui/commodity-mark'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { ArticleRow, Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import type { Feature } from '#lib/front/front'
import styles from './front-tier.module.css'
import { Kicker } from './kicker.tsx'
import { StoryMeta } from './story-meta.tsx'
import { StoryPictureFigure } from './story-picture-figure.tsx'

/** Under the lead: features with their pictures under their text, the first the larger, and briefs. */
export function FrontTier({
  features,
  briefs,
  names,
}: {
  features: readonly Feature[]
  briefs: readonly ArticleRow[]
  names: Names
}) {
  if (features.length === 0) return null
  return (
    <section
      className={styles.tier}
      aria-labelledby="also"
      data-columns={columnsOf(features, briefs)}
    >
      <h2 className="visually-hidden" id="also">
        Also in the news
      </h2>
      {features.map(({ row, picture }) => (
        <article key={row.slug} className={styles.feature}>
          <div className={styles.text}>
            <Kicker row={row} names={names} />
            <h3 className={styles.headline} data-carried={`a-${row.slug}`}>
              <SiteLink href={urls.article(row.slug)}>{unbroken(row.headline)}</SiteLink>
            </h3>
            <p className={styles.standfirst}>{unbroken(row.standfirst)}</p>
            <StoryMeta row={row} names={names} />
          </div>
          {picture ? (
            <StoryPictureFigure picture={picture} id={`picture-${row.slug}`} size="small" />
          ) : null}
        </article>
      ))}
      {briefs.length > 0 ? <Briefs briefs={briefs} names={names} /> : null}
    </section>
  )
}

function Briefs({ briefs, names }: { briefs: readonly ArticleRow[]; names: Names }) {
  return (
    <div className={styles.briefs}>
      <h3 className={styles.label}>In brief</h3>
      <ul role="list">
        {briefs.map((row) => {
          const [main] = row.commodities
          const commodity = main && names.findCommodity(main)
          return (
            <li key={row.slug} className={styles.brief}>
              <p className={styles.meta}>
                {commodity ? <CommodityMark commodity={commodity} /> : null}
                <PublishedTime date={row.published} />
              </p>
              <h4 className={styles.line}>
                <SiteLink href={urls.article(row.slug)}>{unbroken(row.headline)}</SiteLink>
              </h4>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function columnsOf(features: readonly Feature[], briefs: readonly ArticleRow[]): number {
  return features.length + (briefs.length > 0 ? 1 : 0)
}
