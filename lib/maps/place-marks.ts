/** Places on paper: marks for points, lines for lines, and which of them can be links. */
import type { Place } from '#lib/content/vocabulary-schema'
import type { Box } from './clip.ts'
import { containsPoint } from './clip.ts'
import { dashOf, glyphOf, MARK } from './glyphs.ts'
import type { MapLine, PlaceMark } from './model.ts'
import type { Paper, Ring } from './paper.ts'
import { linePath, simplify, tenth } from './path.ts'
import type { Point } from './projection.ts'
import { densify } from './sphere.ts'

/** Half a target of 24 pixels on a map 288 pixels wide, in units. */
const TARGET = 13.5
/** Marks nearer than this would be one blot. */
const BLOT = 6

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
  const pins: Pin[] = []
  const spots = places.flatMap((place) => {
    const spot = 'point' in place && glyphOf(place.kind) !== 'name' && paper.point(place.point)
    return spot ? [spot] : []
  })
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
      const exact = paper.point(place.point)
      if (!containsPoint(paper.box, exact)) continue
      const { id, name, kind } = place
      const glyph = glyphOf(kind)
      const at = glyph === 'name' ? exact : apart(exact, spots, pins, paper.box)
      if (glyph !== 'name') pins.push({ exact, at })
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
      dash: dashOf(id),
      isIdle: place.status !== undefined,
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

/** A mark: where its place lies, and where it is drawn. */
interface Pin {
  readonly exact: Point
  readonly at: Point
}

/** Nearer than this along an axis, in units, none of two places lies before the other. */
const LEVEL = 0.5

/** Two marks on one spot are side by side, on the side on which each lies: no mark is moved past another. */
function apart(at: Point, all: readonly Point[], pins: readonly Pin[], box: Box): Point {
  const isFree = ([x, y]: Point) =>
    pins.every((pin) => Math.hypot(pin.at[0] - x, pin.at[1] - y) > BLOT)
  // Neither past a mark nor past where one may be drawn later.
  const others = [...pins, ...all.map((exact) => ({ exact, at: exact }))]
  const keepsOrder = (spot: Point) =>
    others.every((pin) =>
      ([0, 1] as const).every((axis) => {
        const off = at[axis] - pin.exact[axis]
        return Math.abs(off) < LEVEL || (spot[axis] - pin.at[axis]) * off >= 0
      }),
    )
  if (isFree(at) && keepsOrder(at)) return at
  const spots = [1.6, 2, 2.6, 3.2, 4].flatMap((far) =>
    [0, 8, 4, 12, 2, 14, 6, 10, 1, 15, 3, 13, 5, 11, 7, 9].map((turn): Point => {
      const angle = (turn * Math.PI) / 8
      return [at[0] + far * MARK * Math.cos(angle), at[1] + far * MARK * Math.sin(angle)]
    }),
  )
  return spots.find((spot) => isFree(spot) && keepsOrder(spot) && containsPoint(box, spot)) ?? at
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
