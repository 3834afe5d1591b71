/** The points at which a price turned: where a line of legs up and down bends. */

import type { BenchmarkPrice } from '#lib/catalog/model'

/** A price from which a rise or a fall of some size followed. */
export interface TurningPoint {
  readonly at: BenchmarkPrice
  readonly kind: 'peak' | 'trough'
}

/** A move back by less than this part of the whole range is a wave of the leg that it is in. */
const REVERSAL = 0.22

/** The turns of a series, oldest first, without its two ends. */
export function turningPoints(prices: readonly BenchmarkPrice[]): TurningPoint[] {
  const [first] = prices
  if (!first) return []
  const values = prices.map(({ price }) => price)
  const reversal = (Math.max(...values) - Math.min(...values)) * REVERSAL
  if (reversal === 0) return []
  const turns: TurningPoint[] = []
  let [highest, lowest] = [first, first]
  let leg: 'up' | 'down' | undefined
  for (const one of prices) {
    if (one.price > highest.price) highest = one
    if (one.price < lowest.price) lowest = one
    if (leg !== 'down' && highest.price - one.price >= reversal) {
      if (highest !== first) turns.push({ at: highest, kind: 'peak' })
      leg = 'down'
      lowest = one
    } else if (leg !== 'up' && one.price - lowest.price >= reversal) {
      if (lowest !== first) turns.push({ at: lowest, kind: 'trough' })
      leg = 'up'
      highest = one
    }
    if (leg === 'down' && one.price <= lowest.price) highest = one
    if (leg === 'up' && one.price >= highest.price) lowest = one
  }
  return turns
}
