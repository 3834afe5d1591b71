import { SiteLink } from '#components/ui/site-link'
import { urls } from '#lib/filter/urls'
import type { PriceOrder } from '#lib/storylines/story-prices'
import styles from './story-price-table.module.css'

/** The head of a column by which the prices of a story can be sorted, as a link. */
export function OrderHead({
  story,
  by,
  order,
  label,
}: {
  story: string
  by: PriceOrder
  order: PriceOrder
  label: string
}) {
  const href = `${urls.storyline(story)}${by === 'date' ? '' : `?prices=${by}`}#prices`
  return (
    <th
      scope="col"
      aria-sort={by === order ? (by === 'date' ? 'ascending' : 'descending') : undefined}
    >
      <SiteLink href={href} className={styles.sort}>
        {label}
      </SiteLink>
    </th>
  )
}
