/** Places on paper: marks for points, lines for lines, and which of them can be links. */
import type { Place } from '#lib/content/vocabulary-schema'
import { containsPoint } from './clip.ts'
import { dashOf, glyphOf } from './glyphs.ts'
import type { MapLine, PlaceMark } from './model.ts'
import type { Paper, Ring } from './paper.ts'
import { linePath, simplify, tenth } from './path.ts'
import type { Point } from './projection.ts'
import { densify } from './sphere.ts'

/** Half a target of 24 pixels on a map 288 pixels wide, in units. */
const TARGET = 13.5

/** A place that is drawn, with what its label needs to know. */
export interface Drawn {
  readonly place: Place
  readonly mark?: PlaceMark
  readonly line?: MapLine
  /** Points along a line, evenly spaced. */
  readonly course: readonly Point[]
  /** Where its name belongs when it has neither. */
  readonly middle: Point
}

/** What is drawn how: the places that the piece is about, and the space that a link needs around it. */
export interface Drawing {
  readonly focus?: ReadonlySet<string>
  readonly target?: number
}

/** Draws the places that fall on the paper, in the order given; links need `target` units around them. */
export function drawPlaces(
  places: readonly Place[],
  paper: Paper,
  { focus = new Set(), target = TARGET }: Drawing = {},
): Drawn[] {
  const drawn: Drawn[] = []
  const linkable: Point[] = []
  const take = (at: Point): boolean => {
    const free =
      target > 0 && linkable.every(([x, y]) => Math.hypot(x - at[0], y - at[1]) >= 2 * target)
    if (free) linkable.push(at)
    return free
  }
  // Points first: a line leaves space for its target anywhere along it.
  for (const place of places.toSorted((a, b) => Number('line' in a) - Number('line' in b))) {
    if ('point' in place) {
      const at = paper.point(place.point)
      if (!containsPoint(paper.box, at)) continue
      const { id, name, kind } = place
      const glyph = glyphOf(kind)
      const mark: PlaceMark = {
        id,
        name,
        kind,
        glyph,
        at: rounded(at),
        linked: glyph !== 'name' && take(at),
        isFocus: focus.has(id),
      }
      drawn.push({ place, course: [], middle: at, ...(glyph !== 'name' && { mark }) })
    } else {
      const line = drawLine(place, paper, take, focus.has(place.id))
      if (line) drawn.push(line)
    }
  }
  return drawn
}

function drawLine(
  place: Extract<Place, { line: unknown }>,
  paper: Paper,
  take: (at: Point) => boolean,
  isFocus: boolean,
): Drawn | undefined {
  const pieces = paper.line(densify(place.line))
  const course = pieces.flatMap((piece) => spaced(piece, 4))
  const middle = course[Math.floor(course.length / 2)]
  if (!middle) return undefined
  const { id, name, kind } = place
  const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]
  const handle = parts.map((part) => course[Math.floor(course.length * part)] ?? middle).find(take)
  const at = kind === 'canal' ? middle : (handle ?? middle)
  return {
    place,
    course,
    middle,
    line: {
      id,
      name,
      kind,
      path: linePath(pieces.map((piece) => simplify(piece, 0.2))),
      ends: [place.line[0], place.line.at(-1)].flatMap((end) => {
        const at = end && paper.point(end)
        return at && containsPoint(paper.box, at) ? [rounded(at)] : []
      }),
      dash: dashOf(id, place.status),
      isFocus,
    },
    mark: {
      id,
      name,
      kind,
      glyph: glyphOf(kind),
      at: rounded(at),
      linked: handle !== undefined,
      isFocus,
    },
  }
}

/** Points every so many units along a line. */
function spaced(line: Ring, step: number): Point[] {
  const [first] = line
  if (!first) return []
  const found: Point[] = [first]
  let walked = 0
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    if (!from) continue
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    for (let at = step - walked; at <= length; at += step) {
      found.push([
        from[0] + ((to[0] - from[0]) * at) / length,
        from[1] + ((to[1] - from[1]) * at) / length,
      ])
    }
    walked = (walked + length) % step
  }
  return found
}

function rounded([x, y]: Point): Point {
  return [tenth(x), tenth(y)]
}
