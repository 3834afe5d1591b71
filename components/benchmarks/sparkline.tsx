import { drawPrices, type PriceWeek } from '#lib/benchmarks/chart/chart'
import styles from './sparkline.module.css'

/** A line without axes, as a word among words; what it shows is said beside it. */
export function Sparkline({ weeks }: { weeks: readonly PriceWeek[] }) {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return null
  const flat = weeks.map(({ weekEnding, average }) => ({
    weekEnding,
    average,
    low: average,
    high: average,
  }))
  const { viewBox, line } = drawPrices({
    weeks: flat,
    from: first.weekEnding,
    to: last.weekEnding,
    height: 20,
  })
  return (
    <svg className={styles.spark} viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.line} d={line} />
    </svg>
  )
}
