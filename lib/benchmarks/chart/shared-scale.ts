/** The scale that lines beside one another share, and where a line leaves it. */

import type { PricePoint } from './chart.ts'

/** Its foot and its head, in what the lines count. */
export interface SharedScale {
  readonly foot: number
  readonly head: number
}

/** The farthest point of a stretch of a line that is beyond a scale. */
export interface Beyond {
  readonly day: PricePoint['day']
  readonly side: 'above' | 'below'
}

/** Whether a scale has a place for a value. */
export function isWithin({ foot, head }: SharedScale, { price }: Pick<PricePoint, 'price'>) {
  return price >= foot && price <= head
}

/** Each stretch of a line above the head or below the foot of a scale, by its farthest point. */
export function stretchesBeyond(points: readonly PricePoint[], scale: SharedScale): Beyond[] {
  const found: (Beyond & { readonly price: number })[] = []
  let before: Beyond['side'] | undefined
  for (const { day, price } of points) {
    const side = isWithin(scale, { price }) ? undefined : price > scale.head ? 'above' : 'below'
    const last = found.at(-1)
    if (side && side === before && last) {
      const isFarther = side === 'above' ? price > last.price : price < last.price
      if (isFarther) found[found.length - 1] = { day, side, price }
    } else if (side) found.push({ day, side, price })
    before = side
  }
  return found.map(({ day, side }) => ({ day, side }))
}
