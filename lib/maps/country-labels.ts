/** Where a country's name may go: inside its outline, where there is most space. */
import { type Box, boxAround } from './clip.ts'
import type { Anchor, Spot } from './label-model.ts'
import type { Point } from './projection.ts'

type Ring = readonly Point[]

const ROWS = 9
/** The rows of a closer look. */
const CLOSE_ROWS = 19
/** Where along a stretch. */
const CLOSE_PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]
const anchor: Anchor = 'middle'

/** The widest free stretches of a shape on paper, best first, as spots for the middle of a name. */
export function spotsInside(rings: readonly Ring[], paper: Box, isClose = false): Spot[] {
  const box = boxAround(rings.flat())
  if (!box) return []
  const top = Math.max(box[1], paper[1])
  const bottom = Math.min(box[3], paper[3])
  const spots: Spot[] = []
  const rows = isClose ? CLOSE_ROWS : ROWS
  for (let row = 1; row < rows; row++) {
    const y = top + ((bottom - top) * row) / rows
    // Rows near the middle of the shape read best.
    const off = Math.abs(row / rows - 0.5) * 3
    for (const [from, to] of stretches(rings, y, paper)) {
      const width = to - from
      for (const part of isClose ? CLOSE_PARTS : width > 90 ? [0.5, 0.3, 0.7] : [0.5]) {
        const cost = off + Math.abs(part - 0.5) + 60 / (width + 12)
        spots.push({ at: [from + width * part, y], anchor, rise: 0, cost })
      }
    }
  }
  const best = spots.toSorted((a, b) => a.cost - b.cost)
  return isClose ? best : best.slice(0, 24)
}

/** Spots for a name beside a shape: outward from its easternmost, westernmost, highest and lowest points. */
export function spotsBeside(rings: readonly Ring[]): Spot[] {
  const points = rings.flat()
  const furthest = (axis: 0 | 1, sign: 1 | -1) =>
    points.reduce<Point | undefined>(
      (most, point) => (most && most[axis] * sign >= point[axis] * sign ? most : point),
      undefined,
    )
  const sides = [
    { axis: 0, sign: 1, anchor: 'start', rise: 0 },
    { axis: 0, sign: -1, anchor: 'end', rise: 0 },
    { axis: 1, sign: -1, anchor: 'middle', rise: -1 },
    { axis: 1, sign: 1, anchor: 'middle', rise: 1 },
  ] as const
  return sides.flatMap(({ axis, sign, anchor, rise }): Spot[] => {
    const point = furthest(axis, sign)
    if (!point) return []
    const at: Point = axis === 0 ? [point[0] + 3 * sign, point[1]] : [point[0], point[1] + 3 * sign]
    return [{ at, anchor, rise, cost: 6 }]
  })
}

/** Where a level line lies inside the rings, cut at the paper. */
function stretches(rings: readonly Ring[], y: number, paper: Box): (readonly [number, number])[] {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((a, b) => a - b)
  return crossings.flatMap((start, index): (readonly [number, number])[] => {
    const end = crossings[index + 1]
    if (index % 2 === 1 || end === undefined) return []
    const [from, to] = [Math.max(start, paper[0]), Math.min(end, paper[2])]
    return to > from ? [[from, to]] : []
  })
}

function crossingsOf(ring: Ring, y: number): number[] {
  const found: number[] = []
  let from = ring.at(-1)
  for (const to of ring) {
    if (from && from[1] > y !== to[1] > y) {
      found.push(crossingOf(from, to, y))
    }
    from = to
  }
  return found
}

/** Whether a whole box lies inside the rings, as far as its corners and its middle line show. */
export function liesInside(rings: readonly Ring[], [left, top, right, bottom]: Box): boolean {
  const middle = (left + right) / 2
  return [top, bottom].every((y) => [left, middle, right].every((x) => isInside(rings, [x, y])))
}

/** Where level lines cross many rings, worked out once a line, every other unit. */
export type Levels = (y: number) => readonly number[]

/** The levels of rings. */
export function levelsOf(rings: readonly Ring[]): Levels {
  const known = new Map<number, readonly number[]>()
  return (y) => {
    // Never on a vertex, which lies on a quarter at most.
    const level = Math.round(y / 2) * 2 + 0.13
    const crossings = known.get(level) ?? rings.flatMap((ring) => crossingsOf(ring, level))
    known.set(level, crossings)
    return crossings
  }
}

/** Whether a box lies clear of the rings, as far as three level lines through it show. */
export function isClear(levels: Levels, [left, top, right, bottom]: Box): boolean {
  return [top, (top + bottom) / 2, bottom].every((y) => {
    let before = 0
    for (const x of levels(y)) {
      if (x < left) before++
      else if (x <= right) return false
    }
    return before % 2 === 0
  })
}

/** Whether a point lies inside the rings (odd rule). */
export function isInside(rings: readonly Ring[], point: Point): boolean {
  const odd = rings.filter((ring) => isOddLeft(ring, point[0], point[1])).length
  return odd % 2 === 1
}

/** Whether a ring crosses a level line an odd number of times to the left of a point; without a list, for maps ask it for thousands. */
function isOddLeft(ring: Ring, x: number, y: number): boolean {
  let isOdd = false
  let from = ring.at(-1)
  for (const to of ring) {
    if (from && from[1] > y !== to[1] > y && crossingOf(from, to, y) < x) isOdd = !isOdd
    from = to
  }
  return isOdd
}

/** Where a stretch crosses a level line. */
function crossingOf(from: Point, to: Point, y: number): number {
  return from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])
}

/** Points spread over a box, to find what it lies on. */
export function samplesOf([left, top, right, bottom]: Box): Point[] {
  const parts = [0.02, 0.25, 0.5, 0.75, 0.98]
  return [0.1, 0.5, 0.9].flatMap((down) =>
    parts.map((part): Point => [left + (right - left) * part, top + (bottom - top) * down]),
  )
}
