import type { EventChange } from '#lib/storylines/story-prices'
import styles from './story-price-table.module.css'

/** A change, named on a phone, where the table has no heads. */
export function Change({
  head,
  change,
}: {
  head: string | undefined
  change: EventChange | undefined
}) {
  if (!change) return <td data-head={head}>–</td>
  return (
    <td data-head={head}>
      <Price price={change.price} note={`${change.amount} (${change.percent})`} />
    </td>
  )
}

/** A price over what is said of it. */
export function Price({ price, note }: { price: string; note: string }) {
  return (
    <>
      <span className={styles.price}>{price}</span> <span className={styles.soft}>{note}</span>
    </>
  )
}
