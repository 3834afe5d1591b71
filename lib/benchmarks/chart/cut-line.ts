/** A line cut to a scale that others share, with the places at which a drawing must say so. */

import type { PricePoint } from './chart.ts'

/** The scale that all lines beside one another share: its foot and its head, in what they count. */
export interface SharedScale {
  readonly foot: number
  readonly head: number
}

/** Points within a scale, and the middle of each stretch that is beyond it. */
export interface CutLine {
  readonly points: readonly PricePoint[]
  readonly breaks: readonly PricePoint[]
}

/** Cuts a line at the foot and at the head of a scale. */
export function cutLine(points: readonly PricePoint[], { foot, head }: SharedScale): CutLine {
  const cut = points.map(({ day, price }) => ({
    day,
    price: Math.min(head, Math.max(foot, price)),
  }))
  const breaks: PricePoint[] = []
  let run: PricePoint[] = []
  const close = () => {
    const middle = run[Math.floor(run.length / 2)]
    if (middle) breaks.push(middle)
    run = []
  }
  for (const [index, one] of cut.entries()) {
    const isBeyond = points[index]?.price !== one.price
    if (run[0] && (!isBeyond || run[0].price !== one.price)) close()
    if (isBeyond) run.push(one)
  }
  close()
  return { points: cut, breaks }
}
