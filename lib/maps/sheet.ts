/** The atlas as one map needs it: projected arc by arc, thinned, and cut at the edge of the paper. */
import { type Atlas, type Border, indexOf, type Polygon } from './atlas.ts'
import { type Box, clipLine, clipRing, distanceFrom, doubleArea, widen } from './clip.ts'
import { doubleAreaOf, type FlatLine, lineNear, ringNear } from './flat-line.ts'
import { linePath } from './path.ts'
import { type Point, type Projection, projectNumbers } from './projection.ts'
import { angleBetween } from './sphere.ts'
import { thinnedArcs } from './thinning.ts'

/** About how far a drawn line may stray, in units of the map, unless a map asks for less detail. */
const TOLERANCE = 0.65
/** Islands under this many square units would be dust. */
const DUST = 0.7
/** Lines are cut this far outside the paper, so that the cut is never seen. */
const MARGIN = 4
/** Outside this, only a line's general course matters: the further off, the less of it. */
const COARSE = 40
const COARSE_STEP = 12

export interface Sheet {
  readonly box: Box
  /** A polygon's rings on paper, cut at its edge; none for one that lies outside. */
  readonly rings: (polygon: Polygon, dust?: number) => readonly (readonly Point[])[]
  readonly lines: (borders: readonly Border[]) => string
}

/** Lays the atlas out under a projection. */
export function openSheet(
  atlas: Atlas,
  projection: Projection,
  box: Box,
  tolerance = TOLERANCE,
): Sheet {
  const cut = widen(box, MARGIN)
  // What a coarser line cannot show is dust.
  const least = Math.max(DUST, tolerance * tolerance)
  const near = widen(box, COARSE)
  const reach = reachOf(projection, cut)
  const thinned = thinnedArcs(atlas, tolerance / projection.scale)
  const drawn = new Map<number, FlatLine>()

  /** Both neighbours draw the same thinned arc, so that no gap opens between them. */
  function arcOf(index: number): FlatLine {
    const known = drawn.get(index)
    if (known) return known
    const vectors = thinned(index)
    const last = vectors.length - 3
    const line: number[] = []
    let previous: Point = [Infinity, Infinity]
    let skipped: Point | undefined
    let slack = 0
    for (let at = 0; at <= last; at += 3) {
      const point = projectNumbers(
        projection,
        vectors[at] ?? 0,
        vectors[at + 1] ?? 0,
        vectors[at + 2] ?? 0,
      )
      const away = distanceFrom(near, point)
      const moved = Math.abs(point[0] - previous[0]) + Math.abs(point[1] - previous[1])
      if (at > 0 && at < last && away > 0 && moved < slack) {
        skipped = point
        continue
      }
      // The stretch that comes near begins where it did, not at the last point before it.
      if (away === 0 && skipped) line.push(skipped[0], skipped[1])
      line.push(point[0], point[1])
      previous = point
      skipped = undefined
      slack = Math.max(COARSE_STEP, away / 2)
    }
    drawn.set(index, line)
    return line
  }

  const arcAt = (part: number) => arcOf(indexOf(part))

  /** Whether any part of a cap may be on the paper. */
  function isNear({ centre, radius }: Pick<Border, 'centre' | 'radius'>): boolean {
    return angleBetween(centre, projection.centre) - radius <= reach
  }

  function rings(polygon: Polygon, dust = least) {
    if (!isNear(polygon)) return []
    const found: (readonly Point[])[] = []
    for (const [index, parts] of polygon.rings.entries()) {
      const ring = clipRing(ringNear(parts, arcAt, cut), cut)
      // Land that holds the antipode is turned inside out: the paper is land but for this ring.
      if (index === 0 && polygon.radius > 1 && doubleAreaOf(parts, arcAt) < 0)
        found.push(corners(cut))
      if (ring.length > 2 && Math.abs(doubleArea(ring)) / 2 >= dust) found.push(ring)
    }
    return found
  }

  return {
    box,
    rings,
    lines: (borders) =>
      linePath(
        borders.filter(isNear).flatMap(({ arc }) => clipLine(lineNear(arcOf(arc), cut), cut)),
      ),
  }
}

/** The greatest angle from the centre to a place on the paper, in radians. */
function reachOf({ scale, origin }: Projection, box: Box): number {
  const furthest = corners(box).map(([x, y]) => Math.hypot(x - origin[0], y - origin[1]) / scale)
  return 2 * Math.asin(Math.min(1, Math.max(...furthest) / 2))
}

function corners([left, top, right, bottom]: Box): readonly Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
}
