/** The world of Natural Earth at 1:50 million, decoded once a process: arcs, and polygons made of them. */
import { feature } from 'topojson-client'
import { codeOf } from './country-ids.ts'
import {
  angleBetween,
  dot,
  type LonLat,
  lonLatOf,
  middleOf,
  normalOf,
  unit,
  type Vector,
  vectorOf,
} from './sphere.ts'
import { polygonsOf, readTopology } from './topology.ts'

/** A polygon's rings, outer first, each a list of arcs; a negative arc runs backwards, as in TopoJSON. */
export interface Polygon {
  readonly rings: readonly (readonly number[])[]
  /** A cap that holds it all: its middle, and its radius in radians. */
  readonly centre: Vector
  readonly radius: number
  /** In steradians. */
  readonly area: number
  /** Who claims it, where several do; its own country draws it no longer. */
  readonly dispute?: Dispute
}

/** Land that several claim, by name, and their codes. */
interface Dispute {
  readonly name: string
  readonly claims: readonly string[]
}

/** What Natural Earth draws as one country, with the code that an article would name it by. */
export interface Area {
  readonly code: string
  readonly polygons: readonly Polygon[]
}

/** An arc between two countries, in a cap that holds it: its middle, and its radius in radians. */
export interface Border {
  readonly arc: number
  readonly centre: Vector
  readonly radius: number
}

export interface Atlas {
  /** Unit vectors, three numbers a point. */
  readonly arcs: readonly Float64Array[]
  readonly land: readonly Polygon[]
  readonly areas: ReadonlyMap<string, Area>
  /** Claimed by several, and tinted as nobody's own. */
  readonly disputed: readonly Polygon[]
  readonly borders: readonly Border[]
}

/** Crimea, which Natural Earth draws with Russia, and the United Nations hold to be Ukraine's. */
const disputes = [{ name: 'Crimea', near: vectorOf([34.4, 45.3]), claims: ['UA', 'RU'] }]
const NEAR = 0.02

/** One for the process, for Next bundles a module more than once. */
const opened: typeof globalThis & { chokepointAtlas?: Atlas } = globalThis

/** The atlas of this process. */
export function openAtlas(): Atlas {
  opened.chokepointAtlas ??= decode()
  return opened.chokepointAtlas
}

function decode(): Atlas {
  const topology = readTopology('countries-50m.json')
  const { objects } = topology
  const points = topology.arcs.map((_, index) =>
    feature(topology, { type: 'LineString', arcs: [index] }).geometry.coordinates.map(
      ([lon = 0, lat = 0]): LonLat => [lon, lat],
    ),
  )
  const uses = new Map<number, number>()
  const areas = new Map<string, Area>()
  const disputed: Polygon[] = []
  for (const shape of objects.countries.geometries) {
    const code = codeOf(shape.id, shape.properties.name)
    const mine: Polygon[] = []
    for (const rings of polygonsOf(shape)) {
      for (const arc of rings.flat().map(indexOf)) uses.set(arc, (uses.get(arc) ?? 0) + 1)
      const polygon = polygonOf(rings, points)
      if (polygon.dispute) disputed.push(polygon)
      else mine.push(polygon)
    }
    if (code) {
      areas.set(code, { code, polygons: [...(areas.get(code)?.polygons ?? []), ...mine] })
    }
  }
  return {
    arcs: points.map((line) => new Float64Array(line.flatMap(vectorOf))),
    land: objects.land.geometries.flatMap(polygonsOf).map((rings) => polygonOf(rings, points)),
    areas,
    disputed,
    borders: [...uses]
      .filter(([, count]) => count > 1)
      .map(([arc]) => ({ arc, ...capOf((points[arc] ?? []).map(vectorOf)) })),
  }
}

/** An arc's index, whichever way it runs. */
export function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc
}

function polygonOf(rings: Polygon['rings'], points: readonly LonLat[][]): Polygon {
  const outer = (rings[0] ?? []).flatMap((arc) => {
    const line = points[indexOf(arc)] ?? []
    return arc < 0 ? line.toReversed() : line
  })
  const { centre, radius } = capOf(outer.map(vectorOf))
  const found = disputes.find(({ near }) => angleBetween(near, centre) < NEAR && radius < 2 * NEAR)
  return {
    rings,
    centre,
    radius,
    area: sphericalArea(outer),
    ...(found && { dispute: { name: found.name, claims: found.claims } }),
  }
}

/** A cap around places, though not the smallest. */
function capOf(vectors: readonly Vector[]): Pick<Polygon, 'centre' | 'radius'> {
  const centre = middleOf(vectors)
  const radius = vectors.reduce((most, vector) => Math.max(most, angleBetween(centre, vector)), 0)
  return { centre, radius }
}

/** Area of a ring on the unit sphere (Chamberlain and Duquette, JPL 07-3, 2007), in steradians. */
function sphericalArea(ring: readonly LonLat[]): number {
  const radians = Math.PI / 180
  let sum = 0
  for (const [index, [lon, lat]] of ring.entries()) {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat]
    const east = ((((nextLon - lon + 180) % 360) + 360) % 360) - 180
    sum += east * radians * (2 + Math.sin(lat * radians) + Math.sin(nextLat * radians))
  }
  return Math.abs(sum / 2)
}

/** The places of a polygon's outline, every `step`th point of it. */
export function outlineOf({ arcs }: Atlas, polygon: Polygon, step = 1): Vector[] {
  return (polygon.rings[0] ?? []).flatMap((arc) => {
    const line = arcs[indexOf(arc)] ?? new Float64Array()
    const found: Vector[] = []
    for (let at = 0; at < line.length; at += 3 * step) {
      found.push([line[at] ?? 0, line[at + 1] ?? 0, line[at + 2] ?? 0])
    }
    return arc < 0 ? found.toReversed() : found
  })
}

/** Of a polygon that was asked for before; an atlas is read once. */
const places = new WeakMap<Polygon, LonLat>()

/** The centre of a polygon's area, where a reader would point at it, in degrees. */
export function placeOf(atlas: Atlas, polygon: Polygon): LonLat {
  const place = places.get(polygon) ?? centreOfArea(atlas, polygon)
  places.set(polygon, place)
  return place
}

function centreOfArea(atlas: Atlas, polygon: Polygon): LonLat {
  let [x, y, z] = [0, 0, 0]
  const outline = outlineOf(atlas, polygon)
  let from = outline.at(-1)
  for (const to of outline) {
    // Short edges: the cross product is the normal of the edge, as long as the edge.
    const cross = from && normalOf(from, to)
    if (cross) {
      x += cross[0]
      y += cross[1]
      z += cross[2]
    }
    from = to
  }
  const middle = unit([x, y, z])
  return lonLatOf(dot(middle, polygon.centre) < 0 ? [-middle[0], -middle[1], -middle[2]] : middle)
}
