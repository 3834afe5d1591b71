/** Where the circles of countries are on the map of the news, and how far they reach for a finger. */
import { spotsInside } from './country-labels.ts'
import type { Circle } from './model.ts'
import type { Paper } from './paper.ts'
import { tenth } from './path.ts'
import type { Point } from './projection.ts'

/** How far a circle may move from the middle of its country to leave a line free, in units. */
const MOVED = 40

/** Circles beside the lines that they would lie on, where their country has space for it. */
export function offLines(
  circles: readonly Circle[],
  paper: Paper,
  lines: readonly Point[],
): Circle[] {
  const placed = [...circles]
  // An outline of the world is too coarse to move a circle in, and its lines are few.
  if (paper.kind === 'world') return placed
  for (const [index, circle] of circles.entries()) {
    if (!isOnAny(circle.at, circle.radius + 1, lines)) continue
    const others = placed.filter((other) => other !== circle)
    const [best] = spotsInside(paper.mainRings(circle.id), paper.box)
      .map(({ at: [x, y] }): Point => [tenth(x), tenth(y)])
      .filter((at) => areNear(at, circle.at, MOVED))
      .toSorted((a, b) => away(a, circle.at) - away(b, circle.at))
      .filter(
        (at) =>
          !isOnAny(at, circle.radius + 1, lines) &&
          others.every((other) => !areNear(other.at, at, other.radius + circle.radius)),
      )
    if (best) placed[index] = { ...circle, at: best }
  }
  return placed
}

/** Circles with the radius of their targets: `target` units, but over no other circle. */
export function withReach(circles: readonly Circle[], target: number): Circle[] {
  return circles.map((circle) => {
    const free = circles.reduce(
      (least, other) =>
        other === circle ? least : Math.min(least, away(other.at, circle.at) - other.radius),
      target,
    )
    return free > circle.radius ? { ...circle, reach: tenth(free) } : circle
  })
}

/** Three round counts that the largest circle holds. */
export function legendCounts(most: number): number[] {
  const round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
  const fitting = round.filter((count) => count <= most)
  return [...new Set([fitting.at(-1) ?? 1, fitting.at(-4) ?? 1, 1])]
}

/** Whether two points are nearer than so many units. */
export function areNear(one: Point, other: Point, units: number): boolean {
  return away(one, other) < units
}

function away([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}

function isOnAny(at: Point, radius: number, points: readonly Point[]): boolean {
  for (const point of points) {
    const [x, y] = [point[0] - at[0], point[1] - at[1]]
    if (x * x + y * y < radius * radius) return true
  }
  return false
}
