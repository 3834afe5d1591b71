/** The whole world on the Equal Earth projection (Šavrič, Patterson and Jenny, 2019), drawn once a width. */
import { type GeoPermissibleObjects, type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import { type Box, doubleArea } from './clip.ts'
import { codeOf } from './country-ids.ts'
import { linePath, ringPath, simplify } from './path.ts'
import type { Point } from './projection.ts'
import type { LonLat } from './sphere.ts'
import { readTopology } from './topology.ts'

/** The meridian in the middle, so that the cut falls in the Bering strait and splits no country. */
const MIDDLE = 11
/** Antarctica is left out: no energy market is there. */
const SOUTHERNMOST = -56
const NORTHERNMOST = 84
/** Nothing but open Pacific lies further from the middle, in degrees. */
const REACH = 167
const TOLERANCE = 0.8
/** Smallest island drawn, in square units. */
const DUST = 0.8

export interface World {
  readonly box: Box
  readonly land: string
  readonly borders: string
  readonly point: (place: LonLat) => Point
  /** A line of places, cut where the paper ends. */
  readonly line: (places: readonly LonLat[]) => Point[][]
  /** The outlines of a country; none for one too small for a map of the world. */
  readonly rings: (code: string) => readonly (readonly Point[])[]
}

const topology = readTopology('countries-110m.json')
const drawn = new Map<number, World>()

/** The world at a width in units. */
export function openWorld(width: number): World {
  const known = drawn.get(width) ?? draw(width)
  drawn.set(width, known)
  return known
}

function draw(width: number): World {
  const projection = geoEqualEarth().rotate([-MIDDLE, 0]).scale(1).translate([0, 0])
  const at = (place: LonLat): Point => projection([place[0], place[1]]) ?? [0, 0]
  const edge = at([MIDDLE + REACH, 0])[0]
  const scale = width / (2 * edge)
  const top = at([MIDDLE, NORTHERNMOST])[1] * scale
  const height = Math.round(at([MIDDLE, SOUTHERNMOST])[1] * scale - top)
  projection.scale(scale).translate([width / 2, -top])
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])
  const { countries, land } = topology.objects
  const outlines = new Map<string, readonly (readonly Point[])[]>()
  return {
    box: [0, 0, width, height],
    land: ringPath(shapesOf(projection, feature(topology, land)).filter(isSeen)),
    borders: linePath(
      shapesOf(
        projection,
        mesh(topology, countries, (a, b) => a !== b),
      ),
    ),
    point: at,
    line: (places) =>
      shapesOf(projection, {
        type: 'LineString',
        coordinates: places.map(([lon, lat]) => [lon, lat]),
      }),
    rings(code) {
      const known = outlines.get(code)
      if (known) return known
      const mine = countries.geometries
        .filter(({ id, properties }) => codeOf(id, properties.name) === code)
        .flatMap((shape) => shapesOf(projection, feature(topology, shape)))
        .filter(isSeen)
      outlines.set(code, mine)
      return mine
    },
  }
}

/** The outlines of all land, for a map of another kind. */
export function landOfWorld(): GeoPermissibleObjects {
  return feature(topology, topology.objects.land)
}

function isSeen(ring: readonly Point[]): boolean {
  return Math.abs(doubleArea(ring)) / 2 >= DUST
}

/** A shape on paper, line by line. */
export function shapesOf(
  projection: GeoProjection,
  shape: GeoPermissibleObjects,
  tolerance = TOLERANCE,
): Point[][] {
  const lines: Point[][] = []
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  }
  geoPath(projection, context)(shape)
  return lines.map((line) => simplify(line, tolerance))
}
