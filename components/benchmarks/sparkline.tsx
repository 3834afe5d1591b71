import { drawPrices } from '#lib/benchmarks/chart/chart'
import type { DayTick } from '#lib/benchmarks/chart/day-ticks'
import {
  type Beyond,
  isWithin,
  type SharedScale,
  stretchesBeyond,
} from '#lib/benchmarks/chart/shared-scale'
import type { LatestPrice } from '#lib/benchmarks/latest'
import type { TimeAxis } from '#lib/benchmarks/price-scale'
import { figure } from '#lib/benchmarks/words'
import { monthMiddle, nextMonth } from '#lib/core/months'
import styles from './sparkline.module.css'

/** The height that the drawing is made for, in pixels. */
const HEIGHT = 48
/** Arrows nearer to one another than this, in percent of the width, would be one blot. */
const APART = 4

/** What all lines of a table are drawn on. */
export interface SharedGround {
  readonly scale: SharedScale
  readonly axis: TimeAxis
  readonly ticks: readonly DayTick[]
}

/**
 * A line without axes, on a scale of equal ratios and an axis of time that others share. It is not drawn
 * where it is beyond the scale: an arrow is there, with the farthest price.
 */
export function Sparkline({
  price: { benchmark, index, prices },
  ground: { scale, axis, ticks },
  carried,
}: {
  price: Pick<LatestPrice, 'benchmark' | 'index' | 'prices'>
  ground: SharedGround
  /** By which a view transition carries it on to the chart of the same price. */
  carried?: string | undefined
}) {
  const { frequency } = benchmark
  const isMonthly = frequency === 'monthly'
  const points = index.filter(({ day }) => day >= axis.from)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const { viewBox, lineOf, x, y } = drawPrices({
    points: points.filter((point) => isWithin(scale, point)),
    ...axis,
    height: HEIGHT,
    frequency,
    scale: 'log',
    also: [scale.foot, scale.head],
  })
  const line = lineOf(points)
  const [start, end] = [x(first.day), x(isMonthly ? nextMonth(last.day) : last.day)]
  const level = y(100) * 4
  // Where the line has a gap, its area has no edge.
  const area = line.lastIndexOf('M') === 0 ? `${line}V${level}H${start * 20}z` : undefined
  const arrows = apart(
    stretchesBeyond(points, scale).map((one) => ({
      ...one,
      x: x(isMonthly ? monthMiddle(one.day) : one.day),
      price: prices.find(({ day }) => day === one.day)?.price ?? 0,
    })),
  )
  const sides = [...new Set(arrows.map(({ side }) => side))].join(' ')
  return (
    <svg
      className={styles.spark}
      width="100%"
      height={HEIGHT}
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
        <path
          className={styles.tick}
          d={ticks.map(({ day }) => `M${x(day) * 20} 0v192`).join('')}
        />
        {area ? <path className={styles.area} d={area} /> : null}
        <path className={styles.level} d={`M${start * 20} ${level}H${end * 20}`} />
        <path className={styles.line} d={line} />
      </svg>
      {isWithin(scale, last) ? (
        <circle
          cx={`${end}%`}
          cy={`${(100 * y(last.price)) / HEIGHT}%`}
          r="2.6"
          className={styles.last}
        />
      ) : null}
      {arrows.map((arrow) => (
        <Arrow key={arrow.day} {...arrow} />
      ))}
    </svg>
  )
}

interface Placed extends Beyond {
  readonly x: number
  readonly price: number
}

/** Of arrows side by side the farthest. */
function apart(arrows: readonly Placed[]): Placed[] {
  const farthest = (a: Placed, b: Placed) =>
    a.side === 'above' ? b.price - a.price : a.price - b.price
  const chosen: Placed[] = []
  for (const one of arrows.toSorted(farthest)) {
    const isFree = chosen.every(({ side, x }) => side !== one.side || Math.abs(x - one.x) >= APART)
    if (isFree) chosen.push(one)
  }
  return chosen
}

/** At the edge of the scale, with the price beyond it. */
function Arrow({ side, x, price }: Placed) {
  const isAbove = side === 'above'
  const isRight = x > 70
  return (
    <svg className={styles.arrow} x={`${x}%`} y={isAbove ? 0 : '100%'} aria-hidden="true">
      <path d={isAbove ? 'M-3.5-2h7L0-9z' : 'M-3.5 2h7L0 9z'} />
      <text x={isRight ? -6 : 6} y={isAbove ? -2 : 11} textAnchor={isRight ? 'end' : 'start'}>
        {figure(price)}
      </text>
    </svg>
  )
}
