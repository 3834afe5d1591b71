/** The small line of a price in a table: what it is drawn of, on the ground that all lines beside it share. */
import { monthMiddle, nextMonth } from '#lib/core/months'
import { drawPrices, type PricePoint } from './chart/chart.ts'
import { type DayTick, dayTicks } from './chart/day-ticks.ts'
import { type Beyond, isWithin, type SharedScale, stretchesBeyond } from './chart/shared-scale.ts'
import { type IndexedPrice, scaleOf, shownBy, type TimeAxis, timeAxisOf } from './price-scale.ts'
import { figure } from './words.ts'

/** What all lines of a table are drawn on. */
export interface SharedGround {
  readonly scale: SharedScale
  readonly axis: TimeAxis
  readonly ticks: readonly (DayTick & { readonly x: number })[]
}

/** A price that the scale has no place for: where, and what it was. */
export interface SparkArrow extends Pick<Beyond, 'side'> {
  readonly x: number
  readonly price: string
}

/** Paths in a stretched drawing; places in percent of its width and height. */
export interface Spark {
  readonly viewBox: string
  readonly ticks: string
  readonly line: string
  /** Between the line and where it began, where the line has no gap. */
  readonly area?: string
  /** Where it began. */
  readonly level: string
  /** The last price, unless the scale has no place for it. */
  readonly dot?: { readonly x: number; readonly y: number }
  readonly arrows: readonly SparkArrow[]
}

/** The height that a line is drawn for, in pixels. */
export const SPARK_HEIGHT = 48
const MOST_TICKS = 5
/** Arrows nearer to one another than this, in percent of the width, would be one blot. */
const APART = 4

/** The ground of the lines of a table; undefined without a line. */
export function sharedGround(latest: readonly IndexedPrice[]): SharedGround | undefined {
  const axis = timeAxisOf(latest)
  if (!axis) return undefined
  const { x } = drawPrices({ points: [], ...axis, height: 1 })
  const ticks = dayTicks(axis.from, axis.to, MOST_TICKS).map((tick) => ({
    ...tick,
    x: x(tick.day),
  }))
  return { scale: scaleOf(latest), axis, ticks }
}

/** The line of a price; undefined for one that ended before the axis begins. */
export function drawSpark(
  { benchmark, index, prices }: IndexedPrice & { readonly prices: readonly PricePoint[] },
  { scale, axis, ticks }: SharedGround,
): Spark | undefined {
  const { frequency } = benchmark
  const isMonthly = frequency === 'monthly'
  const points = index.filter(({ day }) => day >= axis.from)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return undefined
  const shown = shownBy(scale)
  const { viewBox, lineOf, x, y } = drawPrices({
    points: points.filter((point) => isWithin(scale, point)),
    ...axis,
    height: SPARK_HEIGHT,
    frequency,
    scale: 'log',
    also: [scale.foot, scale.head],
  })
  const line = lineOf(points)
  const [start, end] = [x(first.day), x(isMonthly ? nextMonth(last.day) : last.day)]
  const level = y(100) * 4
  const hasGap = line.lastIndexOf('M') > 0
  const priceOf = new Map(prices.map(({ day, price }) => [day, price]))
  const arrows = stretchesBeyond(points, shown).map(({ day, side }) => ({
    side,
    x: x(isMonthly ? monthMiddle(day) : day),
    value: priceOf.get(day) ?? 0,
  }))
  return {
    viewBox,
    ticks: ticks.map((tick) => `M${tick.x * 20} 0v192`).join(''),
    line,
    level: `M${start * 20} ${level}H${end * 20}`,
    arrows: apart(arrows).map(({ value, ...rest }) => ({ ...rest, price: figure(value) })),
    ...(!hasGap && { area: `${line}V${level}H${start * 20}z` }),
    ...(isWithin(shown, last) && { dot: { x: end, y: (100 * y(last.price)) / SPARK_HEIGHT } }),
  }
}

interface Arrow extends Pick<Beyond, 'side'> {
  readonly x: number
  readonly value: number
}

/** Of arrows side by side the farthest. */
function apart(arrows: readonly Arrow[]): Arrow[] {
  const chosen: Arrow[] = []
  const farthest = (a: Arrow, b: Arrow) =>
    a.side === 'above' ? b.value - a.value : a.value - b.value
  for (const one of arrows.toSorted(farthest)) {
    const isFree = chosen.every(({ side, x }) => side !== one.side || Math.abs(x - one.x) >= APART)
    if (isFree) chosen.push(one)
  }
  return chosen
}
