import type { ArticleRow, Commodity, Names } from '#lib/catalog/model'
import { countInWords } from '#lib/filter-words'
import type { Choice } from '#lib/news-page'
import { CommodityList } from './commodity-list.tsx'
import styles from './news-empty.module.css'
import { RowList } from './row-list.tsx'
import { SiteLink } from './site-link.tsx'

/** Nothing matches: says which part of the filter to give up, and where else there is news. */
export function NewsEmpty({
  ways,
  commodities,
  latest,
  names,
}: {
  ways: readonly Choice[]
  commodities: readonly Commodity[]
  latest: readonly ArticleRow[]
  names: Names
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.said}>No article matches all of this.</p>
      {ways.length > 0 ? (
        <ul role="list" className={styles.ways}>
          {ways.map(({ name, href, count }) => (
            <li key={href}>
              <SiteLink href={href} scroll={false} rel="nofollow">{`Without ${name}`}</SiteLink>
              {`: ${countInWords(count)}`}
            </li>
          ))}
        </ul>
      ) : null}
      <CommodityList
        ids={commodities.map(({ id }) => id)}
        names={names}
        label="News by commodity"
        size="chip"
      />
      <RowList id="latest" title="Latest" rows={latest} names={names} />
    </div>
  )
}
