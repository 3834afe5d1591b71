/** What names and their ties touch on the map of the news: circles. */
import { type Box, boxAround, containsPoint, overlaps } from './clip.ts'
import { isInside, samplesOf } from './country-labels.ts'
import { MARK } from './glyphs.ts'
import { gapTo } from './label-geometry.ts'
import type { Tie } from './label-model.ts'
import type { Circle } from './model.ts'
import type { Point } from './projection.ts'

type Disc = Pick<Circle, 'at' | 'radius'>

/** A line that ties a name keeps this far off other circles. */
const PASSING = 12
/** Any nearer, and they touch. */
const TOUCHING = 2
/** A name is crowded by a circle that is nearer than this. */
const CROWDED = 4
/** What it costs a name to be nearer to another's circle than to its own, and to be crowded by one. */
export const ASTRAY = 6
const BESIDE_ANOTHER = 1.5

/** Whether a circle overlaps a box. */
export function reaches({ at, radius }: Disc, box: Box): boolean {
  const across = Math.max(0, box[0] - at[0], at[0] - box[2])
  const down = Math.max(0, box[1] - at[1], at[1] - box[3])
  return across * across + down * down < radius * radius
}

/** Whether a line runs over a circle, or comes so close by, nearer than it begins, that it reads as its. */
export function isOn({ at: [x, y], radius }: Disc, [[ax, ay], [bx, by]]: Tie): boolean {
  const [dx, dy] = [bx - ax, by - ay]
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)
  const part = Math.min(1, Math.max(0, along))
  const start = Math.hypot(ax - x, ay - y) - radius
  const gap = Math.hypot(ax + dx * part - x, ay + dy * part - y) - radius
  return gap < Math.max(TOUCHING, Math.min(PASSING, start - TOUCHING))
}

/** Whether a tie keeps so many units off the lines of a map, beside which it would read as one: of points along them. */
export function isOffLines(tie: Tie, points: readonly Point[], units: number): boolean {
  const ax = tie[0][0]
  const ay = tie[0][1]
  const dx = tie[1][0] - ax
  const dy = tie[1][1] - ay
  const length = dx * dx + dy * dy || 1
  for (const point of points) {
    const x = point[0] - ax
    const y = point[1] - ay
    const part = Math.min(1, Math.max(0, (x * dx + y * dy) / length))
    const across = x - dx * part
    const down = y - dy * part
    if (across * across + down * down < units * units) return false
  }
  return true
}

/** Whether two ties cross. */
export function areCrossed([a, b]: Tie, [c, d]: Tie): boolean {
  return sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b)
}

/** Whether a point is to the left of a line. */
function sideOf([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): boolean {
  return (bx - ax) * (y - ay) > (by - ay) * (x - ax)
}

/** Whether a whole box lies inside a circle. */
export function holds({ at: [x, y], radius }: Disc, [left, top, right, bottom]: Box): boolean {
  return Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y)) < radius
}

/** What it costs a name to read as another's: the nearest circle or mark, or one that crowds it. */
export function strayCost(
  box: Box,
  own: number,
  circles: readonly Disc[],
  points: readonly Point[],
): number {
  let least = Infinity
  for (const { at, radius } of circles) least = Math.min(least, gapTo(box, at) - radius)
  for (const point of points) least = Math.min(least, gapTo(box, point) - MARK)
  return (least <= own ? ASTRAY : 0) + (least < CROWDED ? BESIDE_ANOTHER : 0)
}

/** A code or a bare name is so many times further from what it does not name than from its own circle. */
const CLEARLY = 2.5
/** And as far as if it were so far off its own. */
const LEAST = 2

/** Whether a box reads as that of one circle, whatever the size of the others. */
export type NearestTest = (id: string, box: Box) => boolean

/** A test for boxes in a circle, or clearly nearer to it than to any other and to the marks of straits. */
export function nearestTest(
  circles: readonly Pick<Circle, 'id' | 'at' | 'radius'>[],
  points: readonly Point[],
): NearestTest {
  return (id, box) => {
    const own = circles.find((one) => one.id === id)
    if (!own || holds(own, box)) return true
    const least = CLEARLY * Math.max(LEAST, gapTo(box, own.at) - own.radius)
    for (const other of circles)
      if (other !== own && gapTo(box, other.at) - other.radius < least) return false
    for (const point of points) if (gapTo(box, point) - MARK < least) return false
    return true
  }
}

/** Whether no more than so many points of a box lie on land of another country. */
export type LandTest = (code: string, box: Box, most: number) => boolean

/** A test for the land of some countries that stops at the first points too many: it is asked thousands of times. */
export function landTest(
  countries: readonly { readonly code: string; readonly rings: readonly (readonly Point[])[] }[],
): LandTest {
  const outlines = countries.flatMap(({ code, rings }) => {
    const around = boxAround(rings.flat())
    return around ? [{ code, rings, around }] : []
  })
  return (code, box, most) => {
    const others = outlines.filter((one) => one.code !== code && overlaps(one.around, box))
    if (others.length === 0) return true
    let found = 0
    for (const point of samplesOf(box)) {
      if (!others.some((one) => containsPoint(one.around, point) && isInside(one.rings, point)))
        continue
      found += 1
      if (found > most) return false
    }
    return true
  }
}
