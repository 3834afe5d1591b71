/** The scale and the axis of time that the lines of a price table share. */
import type { Benchmark } from '#lib/catalog/model'
import { formatMonths, type PlainDate } from '#lib/core/dates'
import { lastOfMonth, monthsBefore } from '#lib/core/months'
import type { PricePoint } from './chart/chart.ts'
import { logScale } from './chart/scale.ts'
import { type SharedScale, stretchesBeyond } from './chart/shared-scale.ts'

/** The twelve months of a price as an index, 100 at their start. */
export interface IndexedPrice {
  readonly benchmark: Pick<Benchmark, 'frequency'>
  readonly index: readonly PricePoint[]
}

/** A line may leave the scale only beyond these: one spike must not flatten the others. */
const LIMITS: SharedScale = { foot: 40, head: 220 }
/** And only for so small a part of its time. */
const SHORT = 0.04
/** A scale is at least so wide that a move of a few per cent looks like one. */
const LEAST: SharedScale = { foot: 90, head: 110 }
/** A series that ended long before the others does not squeeze them. */
const MOST_MONTHS = 24

/** The days that all lines of a table are drawn on. */
export interface TimeAxis {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** A scale of index values, 100 at the start, that holds every line, the last price of each always. */
export function scaleOf(latest: readonly Pick<IndexedPrice, 'index'>[]): SharedScale {
  const ranges = latest.flatMap(({ index }) => rangeOf(index) ?? [])
  const lowest = Math.min(LEAST.foot, ...ranges.map(({ foot }) => foot))
  const highest = Math.max(LEAST.head, ...ranges.map(({ head }) => head))
  const foot = 5 * Math.floor(lowest / 5)
  return { foot: foot > 0 ? foot : lowest, head: 5 * Math.ceil(highest / 5) }
}

/** What a plot of such a scale shows, with its margins. */
export function shownBy({ foot, head }: SharedScale): SharedScale {
  const drawn = logScale([foot, head])
  return drawn ? { foot: drawn.low, head: drawn.high } : { foot, head }
}

/** What of a line a scale must hold: all but a short time far above or below the rest. */
function rangeOf(index: readonly PricePoint[]): SharedScale | undefined {
  const sorted = index
    .map(({ price }) => price)
    .filter((price) => price > 0)
    .toSorted((a, b) => a - b)
  const spared = Math.floor(sorted.length * SHORT)
  const [least, low] = [sorted[0], sorted[spared]]
  const [most, high] = [sorted.at(-1), sorted.at(-1 - spared)]
  if (!least || !low || !most || !high) return undefined
  const end = index.at(-1)?.price ?? least
  const last = end > 0 ? end : low
  return {
    foot: Math.max(least, Math.min(LIMITS.foot, low, last)),
    head: Math.min(most, Math.max(LIMITS.head, high, last)),
  }
}

/** From the first day of any line to the last of any, however long each is; undefined without a line. */
export function timeAxisOf(latest: readonly IndexedPrice[]): TimeAxis | undefined {
  const ends = latest.flatMap(({ index, benchmark: { frequency } }) => {
    const [first, last] = [index[0], index.at(-1)]
    if (!first || !last) return []
    return [{ from: first.day, to: frequency === 'monthly' ? lastOfMonth(last.day) : last.day }]
  })
  const [from] = ends.map((end) => end.from).sort()
  const to = ends
    .map((end) => end.to)
    .sort()
    .at(-1)
  if (!from || !to) return undefined
  const [, start = from] = [from, monthsBefore(to, MOST_MONTHS)].sort()
  return { from: start, to }
}

/** How the lines of a table are to be read, and that some leave the scale where they do. */
export function sharedScaleInWords(latest: readonly IndexedPrice[]): string {
  const axis = timeAxisOf(latest)
  if (!axis) return ''
  const scale = shownBy(scaleOf(latest))
  const rule = `Each line is the twelve months to its last price, ${latest.length > 1 ? 'all on one axis of time, ' : ''}${formatMonths(axis.from, axis.to)}, and on ${latest.length > 1 ? 'one' : 'a'} logarithmic scale from 100 at its start, the dashed line: the same part of a price is the same height.`
  return latest.some(({ index }) => stretchesBeyond(index, scale).length > 0)
    ? `${rule} An arrow is where a line leaves the scale, with the price that it went to.`
    : rule
}
