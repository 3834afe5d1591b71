/** Places on the globe as unit vectors: no seam at 180°, no special pole. */

/** Longitude, then latitude, in degrees. */
export type LonLat = readonly [number, number]
export type Vector = readonly [number, number, number]

const DEGREE = Math.PI / 180
/** Mean radius of the Earth in km (IUGG). */
export const EARTH_KM = 6371.0088

/** The unit vector of a place. */
export function vectorOf([lon, lat]: LonLat): Vector {
  const ring = Math.cos(lat * DEGREE)
  return [ring * Math.cos(lon * DEGREE), ring * Math.sin(lon * DEGREE), Math.sin(lat * DEGREE)]
}

/** The place of a vector of any length. */
export function lonLatOf([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE]
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/** The vector at right angles to two others (their cross product). */
export function normalOf(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/** The angle between two unit vectors, in radians. */
export function angleBetween(a: Vector, b: Vector): number {
  return Math.acos(Math.min(1, Math.max(-1, dot(a, b))))
}

/** A vector of length one in the same direction; the north pole for one that has none. */
export function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z)
  return length < 1e-9 ? [0, 0, 1] : [x / length, y / length, z / length]
}

/** The direction in the middle of many. */
export function middleOf(vectors: readonly Vector[]): Vector {
  let x = 0
  let y = 0
  let z = 0
  for (const vector of vectors) {
    x += vector[0]
    y += vector[1]
    z += vector[2]
  }
  return unit([x, y, z])
}

/** A line with no step longer than this many degrees, so that it bends as the globe does. */
export function densify(line: readonly LonLat[], step = 1): LonLat[] {
  return line.flatMap((to, index): LonLat[] => {
    const from = line[index - 1]
    if (!from) return [to]
    // The short way around.
    const east = ((((to[0] - from[0] + 180) % 360) + 360) % 360) - 180
    const north = to[1] - from[1]
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / step))
    return Array.from({ length: steps }, (_, n): LonLat => {
      const part = (n + 1) / steps
      return [wrap(from[0] + east * part), from[1] + north * part]
    })
  })
}

function wrap(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon
}
