/** Boxes of labels in pixels: whether they overlap, and whether a line crosses one. */
import type { PathPoint } from './path.ts'

export interface LabelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether two boxes come nearer to one another than a gap. */
export function boxesOverlap(a: LabelBox, b: LabelBox, gap = 0): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  )
}

/** Whether a line, percent across and pixels down, comes into a box on a plot so many pixels wide. */
export function lineCrosses(
  line: readonly PathPoint[],
  { left, top, right, bottom }: LabelBox,
  width: number,
  gap: number,
): boolean {
  const box = { left: left - gap, top: top - gap, right: right + gap, bottom: bottom + gap }
  return line.some((to, index) => {
    const from = line[index - 1]
    return from !== undefined && segmentCrosses(inPixels(from, width), inPixels(to, width), box)
  })
}

function inPixels({ x, y }: PathPoint, width: number): PathPoint {
  return { x: (x / 100) * width, y }
}

/** Liang and Barsky's clipping: the part of the segment inside the box is not empty. */
function segmentCrosses(from: PathPoint, to: PathPoint, box: LabelBox): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [enter, leave] = [0, 1]
  for (const [step, distance] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (distance < 0) return false
      continue
    }
    const at = distance / step
    if (step < 0) enter = Math.max(enter, at)
    else leave = Math.min(leave, at)
    if (enter > leave) return false
  }
  return true
}
