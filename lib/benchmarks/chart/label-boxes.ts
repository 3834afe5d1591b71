/** Boxes of labels in pixels: whether they overlap, and whether a line crosses one. */
import type { PathPoint } from './path.ts'

export interface LabelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A place that is taken. */
export interface ReservedArea {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
}

/** Half the size of a dot on the line, with its halo. */
export const DOT = 6

/** Whether two boxes come nearer to one another than a gap. */
export function boxesOverlap(a: LabelBox, b: LabelBox, gap = 0): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  )
}

/** How far a point, percent across and pixels down, is from a box on a plot so many pixels wide. */
export function distanceTo(
  { left, top, right, bottom }: LabelBox,
  { x, y }: PathPoint,
  width: number,
): number {
  const at = (x / 100) * width
  const across = Math.max(left - at, 0, at - right)
  const down = Math.max(top - y, 0, y - bottom)
  // `Math.hypot` allocates, and a page of one chart asks this many thousand times.
  return Math.sqrt(across * across + down * down)
}

/** Whether a line, percent across and pixels down, comes into a box on a plot so many pixels wide. */
export function lineCrosses(
  line: readonly PathPoint[],
  { left, top, right, bottom }: LabelBox,
  width: number,
  gap: number,
): boolean {
  const box = { left: left - gap, top: top - gap, right: right + gap, bottom: bottom + gap }
  const scale = width / 100
  let from: PathPoint | undefined
  for (const to of line) {
    if (from && segmentCrosses(from.x * scale, from.y, to.x * scale, to.y, box)) return true
    from = to
  }
  return false
}

/** Whether two lines, percent across and pixels down, meet on a plot so many pixels wide. */
export function linesCross(
  one: readonly PathPoint[],
  other: readonly PathPoint[],
  width: number,
): boolean {
  const scale = width / 100
  // On which side of the line from a to b a point is.
  const side = (a: PathPoint, b: PathPoint, { x, y }: PathPoint) =>
    Math.sign((b.x - a.x) * scale * (y - a.y) - (b.y - a.y) * (x - a.x) * scale)
  return one.some((to, index) => {
    const from = one[index - 1]
    if (!from) return false
    return other.some((end, at) => {
      const start = other[at - 1]
      return (
        start !== undefined &&
        Math.max(start.x, end.x) >= Math.min(from.x, to.x) &&
        Math.min(start.x, end.x) <= Math.max(from.x, to.x) &&
        side(from, to, start) !== side(from, to, end) &&
        side(start, end, from) !== side(start, end, to)
      )
    })
  })
}

/**
 * By separating axes: their extents meet, and the box lies on both sides of the segment's line. It makes no
 * object, for a page of one chart asks it many thousand times.
 */
function segmentCrosses(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  { left, top, right, bottom }: LabelBox,
): boolean {
  if (Math.max(fromX, toX) < left || Math.min(fromX, toX) > right) return false
  if (Math.max(fromY, toY) < top || Math.min(fromY, toY) > bottom) return false
  const dx = toX - fromX
  const dy = toY - fromY
  // The sides of the line on which its corners are.
  const leftTop = dx * (top - fromY) - dy * (left - fromX)
  const rightTop = dx * (top - fromY) - dy * (right - fromX)
  const leftBottom = dx * (bottom - fromY) - dy * (left - fromX)
  const rightBottom = dx * (bottom - fromY) - dy * (right - fromX)
  return (
    Math.min(leftTop, rightTop, leftBottom, rightBottom) <= 0 &&
    Math.max(leftTop, rightTop, leftBottom, rightBottom) >= 0
  )
}

/** Whether a box is inside a plot, clear of its foot. */
export function isOnPlot(
  { left, top, right, bottom }: LabelBox,
  width: number,
  height: number,
): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height - 2
}

/** The box of a dot with its ring on a plot so many pixels wide. */
export function dotBox({ x, y }: PathPoint, width: number): LabelBox {
  const at = (x / 100) * width
  return { left: at - DOT, top: y - DOT, right: at + DOT, bottom: y + DOT }
}

/** The box of an upright line from the top to a point. */
export function uprightBox({ x, y }: PathPoint, width: number): LabelBox {
  const at = (x / 100) * width
  return { left: at - 1, top: 0, right: at + 1, bottom: y }
}

/** The box of a place that is taken. */
export function blockBox({ from, to, top, bottom }: ReservedArea, width: number): LabelBox {
  return { left: (from / 100) * width, top, right: (to / 100) * width, bottom }
}

/** Half the height of a value of the axis. */
const TICK = 8
/** The fewest values that remain on an axis. */
const FEWEST_TICKS = 2
/** The middle of the first line of a label, from its top. */
export const FIRST_LINE = 8
/** That line is level with a point which is no further up or down than this. */
const LEVEL = 7
/** Two points are as high to the eye, in pixels. */
const AS_HIGH = 1

/** Whether a label is where a value of the axis is. */
export function coversTick({ top, bottom }: Pick<LabelBox, 'top' | 'bottom'>, y: number): boolean {
  return y + TICK >= top && y - TICK <= bottom
}

/** Whether a label is clear of the values of an axis; one that covers may be on some, if enough remain. */
export function isOffTicks(box: LabelBox, ticks: readonly number[], covers = false): boolean {
  if (ticks.every((y) => !coversTick(box, y))) return true
  return covers && ticks.filter((y) => !coversTick(box, y)).length >= FEWEST_TICKS
}

/** Whether the first line of a label is level with its own point, and no other is as near in height. */
export function isLevelWith({ top }: LabelBox, own: PathPoint, other: PathPoint): boolean {
  const off = Math.abs(top + FIRST_LINE - own.y)
  const isAlike = Math.abs(other.y - own.y) < AS_HIGH
  return isAlike || (off < LEVEL && off < Math.abs(top + FIRST_LINE - other.y))
}
