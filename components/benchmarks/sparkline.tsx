import { drawPrices, type PricePoint } from '#lib/benchmarks/chart/chart'
import { cutLine, type SharedScale } from '#lib/benchmarks/chart/cut-line'
import { monthMiddle } from '#lib/core/months'
import styles from './sparkline.module.css'

/** The height that the drawing is made for, in pixels. */
const HEIGHT = 48

/**
 * A line without axes, on a scale of equal ratios that others share, and broken where it is beyond it; its
 * start, end, high and low are given beside it.
 */
export function Sparkline({
  points,
  frequency,
  scale,
  carried,
}: {
  points: readonly PricePoint[]
  frequency: 'daily' | 'monthly'
  scale: SharedScale
  /** By which a view transition carries it on to the chart of the same price. */
  carried?: string | undefined
}) {
  const cut = cutLine(points, scale)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const { viewBox, line, x, y } = drawPrices({
    points: cut.points,
    from: first.day,
    to: last.day,
    height: HEIGHT,
    frequency,
    scale: 'log',
    also: [scale.foot, scale.head],
  })
  const level = y(100) * 4
  const end = cut.points.at(-1) ?? last
  // Where the line has a gap, its area has no edge.
  const area = line.lastIndexOf('M') === 0 ? `${line}V${level}H0z` : undefined
  const percentDown = (value: number) => `${(100 * y(value)) / HEIGHT}%`
  return (
    <svg
      className={styles.spark}
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
      data-carried={carried}
    >
      <svg
        viewBox={viewBox}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        aria-hidden="true"
      >
        {area ? <path className={styles.area} d={area} /> : null}
        <path className={styles.level} d={`M0 ${level}H2000`} />
        <path className={styles.line} d={line} />
      </svg>
      <circle cx="100%" cy={percentDown(end.price)} r="2.6" className={styles.last} />
      {cut.breaks.map(({ day, price }) => (
        <svg
          key={day}
          className={styles.break}
          data-break="true"
          x={`${x(frequency === 'monthly' ? monthMiddle(day) : day)}%`}
          y={percentDown(price)}
          aria-hidden="true"
        >
          <path className={styles.gap} d="M-3 0H3" />
          <path className={styles.line} d="M-5 4L-1 -4M1 4L5 -4" />
        </svg>
      ))}
    </svg>
  )
}
