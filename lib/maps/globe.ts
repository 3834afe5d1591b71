/** The small globe beside a map: where in the world it lies. */
import { type GeoProjection, geoOrthographic } from 'd3-geo'
import { type Box, doubleArea } from './clip.ts'
import { ringPath, tenth } from './path.ts'
import { type Point, type Projection, unproject } from './projection.ts'
import { lonLatOf } from './sphere.ts'
import { landOfWorld, shapesOf } from './world.ts'

/** In units of the map. */
const GLOBE_RADIUS = 19
/** How far its coasts may stray, in units, and the smallest island on it, in square units. */
const STRAY = 0.7
const DUST = 1
/** Globes are cached in steps of so many degrees, so that few are ever drawn. */
const STEP = 20
/** A map of a smaller part of the globe than this is shown as a dot. */
const SMALLEST = 4
/** And one of nearly all that is seen needs no outline. */
const LARGEST = 28

export interface Globe {
  readonly radius: number
  readonly land: string
  /** What the map covers; only its middle where that would be too small to see. */
  readonly extent:
    | { readonly kind: 'whole' }
    | { readonly kind: 'outline'; readonly path: string }
    | { readonly kind: 'dot'; readonly at: Point }
}

const drawn = new Map<string, string>()

/** The globe as seen from above the middle of a map. */
export function globeFor(projection: Projection, box: Box): Globe {
  const [lon, lat] = lonLatOf(projection.centre)
  const turned: [number, number] = [-Math.round(lon / STEP) * STEP, -Math.round(lat / STEP) * STEP]
  const globe = geoOrthographic()
    .rotate(turned)
    .scale(GLOBE_RADIUS)
    .translate([GLOBE_RADIUS, GLOBE_RADIUS])
  const key = turned.join(' ')
  const land = drawn.get(key) ?? landSeen(globe)
  drawn.set(key, land)
  const outline = edgeOf(box).flatMap((point) => {
    const at = globe([...lonLatOf(unproject(projection, point))])
    return at ? [at] : []
  })
  const width = Math.max(...outline.map(([x]) => x)) - Math.min(...outline.map(([x]) => x))
  const middle = globe([lon, lat]) ?? [GLOBE_RADIUS, GLOBE_RADIUS]
  return {
    radius: GLOBE_RADIUS,
    land,
    extent:
      width > LARGEST
        ? { kind: 'whole' }
        : width < SMALLEST
          ? { kind: 'dot', at: [tenth(middle[0]), tenth(middle[1])] }
          : { kind: 'outline', path: ringPath([outline]) },
  }
}

/** The land of a globe without what nobody sees on one as small as a letter is high twice. */
function landSeen(globe: GeoProjection): string {
  const shores = shapesOf(globe, landOfWorld(), STRAY)
  return ringPath(shores.filter((ring) => Math.abs(doubleArea(ring)) > 2 * DUST))
}

/** Points along the edge of the paper, so that it bends with the globe. */
function edgeOf([left, top, right, bottom]: Box): Point[] {
  const parts = [0, 0.25, 0.5, 0.75]
  const [width, height] = [right - left, bottom - top]
  return [
    ...parts.map((part): Point => [left + width * part, top]),
    ...parts.map((part): Point => [right, top + height * part]),
    ...parts.map((part): Point => [right - width * part, bottom]),
    ...parts.map((part): Point => [left, bottom - height * part]),
  ]
}
