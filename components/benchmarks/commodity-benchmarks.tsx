import { AsideSection } from '#components/ui/aside-section'
import type { PriceStanding } from '#lib/benchmarks/latest'
import { BenchmarkStrip } from './benchmark-strip.tsx'
import styles from './commodity-benchmarks.module.css'

/** Where a commodity's benchmarks stand, or that it has none. */
export function CommodityBenchmarks({
  standings,
  notes,
}: {
  standings: readonly PriceStanding[]
  notes: readonly string[]
}) {
  return (
    <AsideSection id="benchmarks" title="Prices">
      <BenchmarkStrip standings={standings} />
      {notes.length > 0 ? <p className={styles.note}>{notes.join(' ')}</p> : null}
    </AsideSection>
  )
}
