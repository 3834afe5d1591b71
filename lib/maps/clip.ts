/** Cutting lines and rings at the edge of the paper. */
import type { Point } from './projection.ts'

/** Left, top, right and bottom. */
export type Box = readonly [number, number, number, number]

/** A box with a margin around it. */
export function widen([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by]
}

export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

export function containsBox(outer: Box, inner: Box): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
  )
}

export function containsPoint(box: Box, point: Point): boolean {
  return point[0] >= box[0] && point[0] <= box[2] && point[1] >= box[1] && point[1] <= box[3]
}

/** How far a point lies outside a box, along the axis where it is further; 0 inside. */
export function distanceFrom(box: Box, point: Point): number {
  const across = Math.max(box[0] - point[0], point[0] - box[2])
  return Math.max(across, box[1] - point[1], point[1] - box[3], 0)
}

/** The smallest box around points; undefined for none. */
export function boxAround(points: readonly Point[]): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const point of points) {
    const x = point[0]
    const y = point[1]
    if (x < left) left = x
    if (y < top) top = y
    if (x > right) right = x
    if (y > bottom) bottom = y
  }
  return left > right ? undefined : [left, top, right, bottom]
}

/** Twice a ring's area, positive when it runs clockwise on paper. */
export function doubleArea(ring: readonly Point[]): number {
  let sum = 0
  let last = ring.at(-1) ?? [0, 0]
  for (const point of ring) {
    sum += last[0] * point[1] - point[0] * last[1]
    last = point
  }
  return sum
}

/**
 * The part of a ring inside a box (Sutherland and Hodgman, 1974). Where it leaves the box it follows
 * the edge, so cut a little outside what is seen.
 */
export function clipRing(ring: readonly Point[], box: Box): readonly Point[] {
  const around = boxAround(ring)
  if (!around || !overlaps(around, box)) return []
  let rest = ring
  for (const side of [0, 1, 2, 3] as const) {
    const isWithin = side < 2 ? around[side] >= box[side] : around[side] <= box[side]
    if (isWithin) continue
    const clipped: Point[] = []
    let from = rest.at(-1)
    let before = from ? depth(from, side, box) : 0
    for (const to of rest) {
      const now = depth(to, side, box)
      if (from && before >= 0 !== now >= 0) clipped.push(between(from, to, before / (before - now)))
      if (now >= 0) clipped.push(to)
      from = to
      before = now
    }
    rest = clipped
  }
  return rest
}

/** The pieces of a line inside a box. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const pieces: Point[][] = []
  let piece: Point[] = []
  const around = boxAround(line)
  if (!around || !overlaps(around, box)) return []
  if (containsBox(box, around)) return [[...line]]
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    const part = from && visiblePart(from, to, box)
    if (!from || !part) continue
    const [start, end] = part
    if (start > 0 || piece.length === 0) {
      piece = [between(from, to, start)]
      pieces.push(piece)
    }
    piece.push(between(from, to, end))
    if (end < 1) piece = []
  }
  return pieces
}

/** From where to where a step is inside, as parts of its length (Liang and Barsky, 1984). */
function visiblePart(from: Point, to: Point, box: Box): readonly [number, number] | undefined {
  let start = 0
  let end = 1
  for (const side of [0, 1, 2, 3] as const) {
    const a = depth(from, side, box)
    const b = depth(to, side, box)
    if (a < 0 && b < 0) return undefined
    if (a < 0) start = Math.max(start, a / (a - b))
    if (b < 0) end = Math.min(end, a / (a - b))
  }
  return start < end ? [start, end] : undefined
}

/** How far inside one side of a box a point is. */
function depth(point: Point, side: 0 | 1 | 2 | 3, box: Box): number {
  if (side === 0) return point[0] - box[0]
  if (side === 1) return point[1] - box[1]
  return side === 2 ? box[2] - point[0] : box[3] - point[1]
}

function between(from: Point, to: Point, part: number): Point {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
}
