/**
 * Lambert's azimuthal equal-area projection (Snyder, Map Projections: A Working Manual, 1987, p. 182):
 * areas are true everywhere, scale is true at the centre, and no place has a seam.
 */
import { type LonLat, lonLatOf, normalOf, type Vector, vectorOf } from './sphere.ts'

/** A point on paper: x to the right, y down. */
export type Point = readonly [number, number]

export interface Projection {
  readonly centre: Vector
  /** Units of the map for one radian at its centre. */
  readonly scale: number
  /** Where the centre lies on the map. */
  readonly origin: Point
  readonly east: Vector
  readonly north: Vector
}

/** Looks straight down on `centre`, north up. */
export function projectionAt(centre: Vector, scale = 1, origin: Point = [0, 0]): Projection {
  const [lon] = lonLatOf(centre)
  const turn = (lon * Math.PI) / 180
  const east: Vector = [-Math.sin(turn), Math.cos(turn), 0]
  const north = normalOf(centre, east)
  return { centre, scale, origin, east, north }
}

/** Where a place falls on the map. */
export function project(projection: Projection, vector: Vector): Point {
  return projectNumbers(projection, vector[0], vector[1], vector[2])
}

/** As `project`, without a vector: an atlas has eighty thousand. */
export function projectNumbers(projection: Projection, x: number, y: number, z: number): Point {
  const stretch = stretchAt(projection, x, y, z)
  const { origin, east, north } = projection
  return [origin[0] + stretch * along(east, x, y, z), origin[1] - stretch * along(north, x, y, z)]
}

/** The box around places on the map, without a point for each of them; undefined for no place. */
export function boxAroundPlaces(
  projection: Projection,
  vectors: readonly Vector[],
): readonly [left: number, top: number, right: number, bottom: number] | undefined {
  const { origin, east, north } = projection
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const vector of vectors) {
    const x = vector[0]
    const y = vector[1]
    const z = vector[2]
    const stretch = stretchAt(projection, x, y, z)
    const across = origin[0] + stretch * along(east, x, y, z)
    const down = origin[1] - stretch * along(north, x, y, z)
    if (across < left) left = across
    if (down < top) top = down
    if (across > right) right = across
    if (down > bottom) bottom = down
  }
  return left > right ? undefined : [left, top, right, bottom]
}

/** By how much the map stretches the step from its centre to a place. */
function stretchAt({ centre, scale }: Projection, x: number, y: number, z: number): number {
  // The antipode becomes the whole rim of the map; a point of it will do.
  return scale * Math.sqrt(2 / Math.max(1e-9, 1 + along(centre, x, y, z)))
}

function along(axis: Vector, x: number, y: number, z: number): number {
  return x * axis[0] + y * axis[1] + z * axis[2]
}

/** Which place a point of the map shows; points beyond the rim count as the rim. */
export function unproject({ centre, scale, origin, east, north }: Projection, at: Point): Vector {
  const x = (at[0] - origin[0]) / scale
  const y = (origin[1] - at[1]) / scale
  const square = Math.min(4, x * x + y * y)
  const shrink = Math.sqrt(1 - square / 4)
  const along = 1 - square / 2
  const blend = (axis: 0 | 1 | 2) =>
    shrink * (x * east[axis] + y * north[axis]) + along * centre[axis]
  return [blend(0), blend(1), blend(2)]
}

/** As `project`, from degrees. */
export function projectLonLat(projection: Projection, place: LonLat): Point {
  return project(projection, vectorOf(place))
}
