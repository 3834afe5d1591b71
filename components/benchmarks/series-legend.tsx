import type { SecondSeries } from '#lib/benchmarks/second-series'
import styles from './series-legend.module.css'

/** Which line is which, where a chart has two. */
export function SeriesLegend({ first, second }: { first: string; second: SecondSeries }) {
  return (
    <p className={styles.legend}>
      <span className={styles.entry}>
        <span className={styles.swatch} /> {first}
      </span>{' '}
      <span className={styles.entry}>
        <span className={styles.swatch} data-kind="second" /> {second.benchmark.name}
        {second.benchmark.frequency === 'monthly' ? ', monthly average' : ''}
      </span>
      {second.isIndexed ? <span> Their units differ, so both are shown as an index.</span> : null}
    </p>
  )
}
