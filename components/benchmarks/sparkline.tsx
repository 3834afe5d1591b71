import type { LatestPrice } from '#lib/benchmarks/latest'
import { drawSpark, type SharedGround, SPARK_HEIGHT, type SparkArrow } from '#lib/benchmarks/spark'
import styles from './sparkline.module.css'

/**
 * A line without axes, on a scale of equal ratios and an axis of time that others share. It is not drawn
 * where it is beyond the scale: an arrow is there, with the farthest price.
 */
export function Sparkline({
  price,
  ground,
  carried,
}: {
  price: Pick<LatestPrice, 'benchmark' | 'index' | 'prices'>
  ground: SharedGround
  /** By which a view transition carries it on to the chart of the same price. */
  carried?: string | undefined
}) {
  const spark = drawSpark(price, ground)
  if (!spark) return null
  const { viewBox, ticks, area, level, line, dot, arrows } = spark
  const sides = [...new Set(arrows.map(({ side }) => side))].join(' ')
  return (
    <svg
      className={styles.spark}
      width="100%"
      height={SPARK_HEIGHT}
      aria-hidden="true"
      data-carried={carried}
      data-beyond={sides || undefined}
    >
      <svg
        viewBox={viewBox}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
        aria-hidden="true"
      >
        <path className={styles.tick} d={ticks} />
        {area ? <path className={styles.area} d={area} /> : null}
        <path className={styles.level} d={level} />
        <path className={styles.line} d={line} />
      </svg>
      {dot ? <circle cx={`${dot.x}%`} cy={`${dot.y}%`} r="2.6" className={styles.last} /> : null}
      {arrows.map((arrow) => (
        <Arrow key={`${arrow.side} ${arrow.x}`} {...arrow} />
      ))}
    </svg>
  )
}

/** At the edge of the scale, with the price beyond it. */
function Arrow({ side, x, price }: SparkArrow) {
  const isAbove = side === 'above'
  const isRight = x > 70
  return (
    <svg className={styles.arrow} x={`${x}%`} y={isAbove ? 0 : '100%'} aria-hidden="true">
      <path d={isAbove ? 'M-3.5-2h7L0-9z' : 'M-3.5 2h7L0 9z'} />
      <text x={isRight ? -6 : 6} y={isAbove ? -2 : 11} textAnchor={isRight ? 'end' : 'start'}>
        {price}
      </text>
    </svg>
  )
}
