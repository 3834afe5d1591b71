/** Lines on paper as plain numbers: an atlas has points by the ten thousand, and most lie off the paper. */
import type { Box } from './clip.ts'
import type { Point } from './projection.ts'

/** x and y by turns. */
export type FlatLine = readonly number[]

/** The arcs of a ring by their signed index; a negative one is drawn backwards. */
type ArcAt = (part: number) => FlatLine

/**
 * A ring's points as far as cutting it at a box needs them: of a run that lies beyond one side of the box, the
 * first and the last.
 */
export function ringNear(parts: readonly number[], arcAt: ArcAt, box: Box): Point[] {
  const near: Point[] = []
  let beyond = 0
  let isSkipping = false
  let lastX = 0
  let lastY = 0
  for (const part of parts) {
    const line = arcAt(part)
    const step = part < 0 ? -2 : 2
    for (let at = part < 0 ? line.length - 2 : 0; at >= 0 && at < line.length; at += step) {
      const x = line[at] ?? 0
      const y = line[at + 1] ?? 0
      const sides = sidesBeyond(box, x, y)
      if ((beyond & sides) !== 0) {
        beyond &= sides
        isSkipping = true
      } else {
        if (isSkipping) near.push([lastX, lastY])
        near.push([x, y])
        beyond = sides
        isSkipping = false
      }
      lastX = x
      lastY = y
    }
  }
  if (isSkipping) near.push([lastX, lastY])
  return near
}

/** A line's points; none where all of it lies beyond one side of a box. */
export function lineNear(line: FlatLine, box: Box): Point[] {
  let beyond = 15
  for (let at = 0; at < line.length; at += 2)
    beyond &= sidesBeyond(box, line[at] ?? 0, line[at + 1] ?? 0)
  if (beyond !== 0) return []
  return Array.from({ length: line.length / 2 }, (_, n) => [line[2 * n] ?? 0, line[2 * n + 1] ?? 0])
}

/** Twice a ring's area, positive when it runs clockwise on paper. */
export function doubleAreaOf(parts: readonly number[], arcAt: ArcAt): number {
  let sum = 0
  for (const part of parts) {
    const line = arcAt(part)
    const turn = part < 0 ? -1 : 1
    for (let at = 2; at < line.length; at += 2)
      sum +=
        turn * ((line[at - 2] ?? 0) * (line[at + 1] ?? 0) - (line[at] ?? 0) * (line[at - 1] ?? 0))
  }
  return sum
}

/** The sides of a box beyond which a point lies, a bit each (Cohen and Sutherland). */
function sidesBeyond(box: Box, x: number, y: number): number {
  return (x < box[0] ? 1 : 0) | (y < box[1] ? 2 : 0) | (x > box[2] ? 4 : 0) | (y > box[3] ? 8 : 0)
}
