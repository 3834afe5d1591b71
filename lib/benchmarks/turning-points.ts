/** The points at which a price turned: where a line of legs up and down bends. */

import type { BenchmarkPrice } from '#lib/catalog/model'
import { turnsOf } from './chart/turns.ts'

/** A price from which a rise or a fall of some size followed. */
export interface TurningPoint {
  readonly at: BenchmarkPrice
  readonly kind: 'peak' | 'trough'
}

/** A move back by less than this part of the whole range is a wave of the leg that it is in. */
const REVERSAL = 0.22

/** The turns of a series, oldest first, without its two ends. */
export function turningPoints(prices: readonly BenchmarkPrice[]): TurningPoint[] {
  const values = prices.map(({ price }) => price)
  const reversal = (Math.max(...values) - Math.min(...values)) * REVERSAL
  if (!(reversal > 0)) return []
  return turnsOf(values, reversal).flatMap(({ index, kind }) => {
    const at = prices[index]
    return at ? [{ at, kind }] : []
  })
}
