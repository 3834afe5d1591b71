import { type PriceStanding, standingsInWords } from '#lib/benchmarks/latest'
import styles from './commodity-benchmarks.module.css'
import { StandingTable } from './standing-table.tsx'

/** Where a commodity's benchmarks are on one scale, or that it has none. */
export function CommodityBenchmarks({
  standings,
  notes,
}: {
  standings: readonly PriceStanding[]
  notes: readonly string[]
}) {
  return (
    <section aria-labelledby="benchmarks" className={styles.section}>
      <h2 id="benchmarks" className={styles.title}>
        Prices
      </h2>
      {standings.length > 0 ? (
        <StandingTable
          caption={`${standingsInWords(standings)} Each line covers twelve months, from an index of 100 at its start, which is dashed.`}
          standings={standings}
        />
      ) : null}
      {notes.length > 0 ? <p className={styles.note}>{notes.join(' ')}</p> : null}
    </section>
  )
}
