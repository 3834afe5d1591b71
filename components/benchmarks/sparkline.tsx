import { drawPrices, type PricePoint } from '#lib/benchmarks/chart/chart'
import styles from './sparkline.module.css'

/** The scale that all lines beside one another share: its foot and its head, in what they count. */
export interface SharedScale {
  readonly foot: number
  readonly head: number
}

/** A line without axes, on a scale that others share; its start, end, high and low are given beside it. */
export function Sparkline({
  points,
  frequency,
  scale: { foot, head },
}: {
  points: readonly PricePoint[]
  frequency: 'daily' | 'monthly'
  scale: SharedScale
}) {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const cut = points.map(({ day, price }) => ({
    day,
    price: Math.min(head, Math.max(foot, price)),
  }))
  const { viewBox, line, y } = drawPrices({
    points: cut,
    from: first.day,
    to: last.day,
    height: 40,
    frequency,
    also: [foot, head],
  })
  const level = y(100) * 4
  return (
    <svg className={styles.spark} viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.level} d={`M0 ${level}H2000`} />
      <path className={styles.line} d={line} />
    </svg>
  )
}
