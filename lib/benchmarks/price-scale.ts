/** The scale that the lines of a price table share. */
import type { PricePoint } from './chart/chart.ts'
import { cutLine, type SharedScale } from './chart/cut-line.ts'

interface Indexed {
  readonly index: readonly PricePoint[]
}

/** Beyond this a line is cut: one spike must not flatten the others. */
const LIMITS: SharedScale = { foot: 40, head: 220 }
/** A scale is at least so wide that a move of a few per cent looks like one. */
const LEAST: SharedScale = { foot: 90, head: 110 }

/** A scale of index values, 100 at the start, that holds every line as far as the limits allow. */
export function scaleOf(latest: readonly Indexed[]): SharedScale {
  const values = latest.flatMap(({ index }) => index.map(({ price }) => price))
  const lowest = values.reduce((least, value) => Math.min(least, value), LEAST.foot)
  const highest = values.reduce((most, value) => Math.max(most, value), LEAST.head)
  return {
    foot: Math.max(LIMITS.foot, 5 * Math.floor(lowest / 5)),
    head: Math.min(LIMITS.head, 5 * Math.ceil(highest / 5)),
  }
}

/** How the lines of a table are to be read, and that some leave the scale where they do. */
export function sharedScaleInWords(latest: readonly Indexed[]): string {
  const scale = scaleOf(latest)
  const isCut = latest.some(({ index }) => cutLine(index, scale).breaks.length > 0)
  const rule =
    'Each line covers twelve months from 100 at their start, the dashed line, on one logarithmic scale: the same part of a price is the same height everywhere.'
  return isCut
    ? `${rule} A line is broken (//) where it is beyond ${scale.foot} or ${scale.head}; its high and low are beside it.`
    : rule
}
