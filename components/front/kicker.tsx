import { CommodityMark } from '#components/ui/commodity-mark'
import { SiteLink } from '#components/ui/site-link'
import type { ArticleRow, Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './kicker.module.css'

/** The main commodity of a story above its headline. */
export function Kicker({
  row: {
    commodities: [main],
  },
  names,
}: {
  row: ArticleRow
  names: Names
}) {
  const commodity = main && names.findCommodity(main)
  if (!commodity) return null
  return (
    <p className={styles.kicker}>
      <SiteLink href={urls.commodity(commodity.id)}>
        <CommodityMark commodity={commodity} />
      </SiteLink>
    </p>
  )
}
