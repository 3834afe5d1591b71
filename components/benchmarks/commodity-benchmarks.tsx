import { type LatestPrice, latestPricesInWords } from '#lib/benchmarks/latest'
import { groupOrder } from '#lib/benchmarks/price-groups'
import styles from './commodity-benchmarks.module.css'
import { LatestPricesTable } from './latest-prices-table.tsx'

/** Where a commodity's benchmarks are on one scale, or that it has none. */
export function CommodityBenchmarks({
  latest,
  notes,
}: {
  latest: readonly LatestPrice[]
  notes: readonly string[]
}) {
  return (
    <section aria-labelledby="benchmarks" className={styles.section}>
      <h2 id="benchmarks" className={styles.title}>
        Prices
      </h2>
      {latest.length > 0 ? (
        <LatestPricesTable
          caption={`${latestPricesInWords(latest)} ${groupOrder}`}
          groups={[{ latest }]}
        />
      ) : null}
      {notes.length > 0 ? <p className={styles.note}>{notes.join(' ')}</p> : null}
    </section>
  )
}
