import { CommodityList } from '#components/ui/commodity-list'
import { RowList } from '#components/ui/row-list'
import { SiteLink } from '#components/ui/site-link'
import type { Choice } from '#lib/archive/date-tools'
import type { ArticleRow, Commodity, Names } from '#lib/catalog/model'
import { countInWords } from '#lib/filter/labels'
import styles from './news-empty.module.css'

/** Nothing matches: says which part of the filter to remove, and where else there is news. */
export function NewsEmpty({
  isSaid,
  relaxations,
  instead,
  commodities,
  latest,
  names,
}: {
  /** Whether a note above says already that no article matches. */
  isSaid: boolean
  relaxations: readonly Choice[]
  /** The search without the words that no article has. */
  instead: { readonly name: string; readonly href: string } | undefined
  commodities: readonly Commodity[]
  latest: readonly ArticleRow[]
  names: Names
}) {
  return (
    <div className={styles.empty}>
      {isSaid ? null : <p className={styles.said}>No article matches.</p>}
      {instead ? (
        <p>
          <SiteLink scroll={false} href={instead.href} rel="nofollow">
            {`Search for ${instead.name}`}
          </SiteLink>
        </p>
      ) : null}
      {relaxations.length > 0 ? (
        <ul role="list" className={styles.relaxations}>
          {relaxations.map(({ name, href, count }) => (
            <li key={href}>
              <SiteLink scroll={false} href={href} rel="nofollow">{`Without ${name}`}</SiteLink>
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
