/** What labels and the lines that tie them lie on. */
import { widthOf } from '#lib/core/lettering'
import { type Box, containsPoint } from './clip.ts'
import type { Label, Spot, Tie, Wanted } from './label-model.ts'
import type { Point } from './projection.ts'

/** How far apart two points are. */
export function apart([ax, ay]: Point, [bx, by]: Point): number {
  return lengthOf(bx - ax, by - ay)
}

/** The length of a step; `Math.hypot` allocates, and a map asks this many thousand times. */
function lengthOf(across: number, down: number): number {
  return Math.sqrt(across * across + down * down)
}

/** The middle of a box. */
export function boxMiddle([left, top, right, bottom]: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** How far a point is from a box; 0 inside. */
export function gapTo(box: Box, point: Point): number {
  const across = Math.max(0, box[0] - point[0], point[0] - box[2])
  const down = Math.max(0, box[1] - point[1], point[1] - box[3])
  return lengthOf(across, down)
}

/** The distance from a box to the nearest of some points; `Infinity` for no points. */
export function leastGap(box: Box, points: readonly Point[]): number {
  let least = Infinity
  for (const point of points) {
    const gap = gapTo(box, point)
    if (gap < least) least = gap
  }
  return least
}

/** So many times nearer to its own line than to any other, a name is read as its own line's. */
const CLEARLY = 1.5

/** Whether a name in a box reads as that of its own line, and not of another: of points along both. */
export function readsAsOf(box: Box, own: readonly Point[], others: readonly Point[]): boolean {
  return CLEARLY * leastGap(box, own) < leastGap(box, others)
}

/** Whether a tie runs through a box, closely enough looked at. */
export function crosses(tie: Tie | undefined, box: Box): boolean {
  if (!tie) return false
  const [[ax, ay], [bx, by]] = tie
  // Closer together than a mark is wide.
  const steps = Math.ceil(lengthOf(bx - ax, by - ay) / 4)
  for (let step = 0; step <= steps; step++) {
    const part = step / Math.max(1, steps)
    if (containsPoint(box, [ax + (bx - ax) * part, ay + (by - ay) * part])) return true
  }
  return false
}

/** A name set in lines at a spot. */
export function labelAt<Kind extends string>(
  { id, kind, style }: Wanted<Kind>,
  lines: readonly string[],
  { at: [x, y], anchor, rise, tie }: Spot,
): Label<Kind> {
  const { size, leading, spacing } = style
  const width = Math.max(...lines.map((line) => widthOf(line, size, spacing)))
  const height = leading * (lines.length - 1) + size
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const top = rise === 0 ? y - height / 2 : rise > 0 ? y : y - height
  const box: Box = [left, top, left + width, top + height]
  return {
    id,
    kind,
    lines,
    anchor,
    x: Math.round(x),
    y: Math.round(top + height / 2),
    box,
    ...(tie && {
      tie: [
        [Math.round(tie[0]), Math.round(tie[1])],
        [Math.round(x), Math.round(y)],
      ],
    }),
  }
}
