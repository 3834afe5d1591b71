/** One sheet to draw on, whether it shows a region or the world. */
import { openAtlas, type Polygon, placeOf } from './atlas.ts'
import type { Box } from './clip.ts'
import { clipLine, doubleArea } from './clip.ts'
import type { Frame } from './frame.ts'
import { WIDTH } from './frame.ts'
import { type Globe, globeFor } from './globe.ts'
import { mainlandOf } from './mainland.ts'
import { ringPath } from './path.ts'
import { type Point, projectLonLat } from './projection.ts'
import { type ScaleBar, scaleBar } from './scale-bar.ts'
import { openSheet } from './sheet.ts'
import type { LonLat } from './sphere.ts'
import { openWorld } from './world.ts'

export type Ring = readonly Point[]

interface Disputed {
  readonly rings: readonly Ring[]
  readonly path: string
  readonly names: readonly string[]
}

export interface Paper {
  readonly kind: Frame['kind']
  readonly box: Box
  readonly land: string
  readonly borders: string
  /** All land as rings, to distinguish it from water; none on a map of the world. */
  readonly shores: readonly Ring[]
  /** Land that several claim, when one of these does: its outlines, and the names of what is seen of it. */
  readonly disputed: (codes: readonly string[]) => Disputed
  readonly point: (place: LonLat) => Point
  readonly line: (places: readonly LonLat[]) => readonly Ring[]
  /** A country's outlines on this paper; none where it is out of sight. */
  readonly rings: (code: string) => readonly Ring[]
  /** As `rings`, of its main land alone. */
  readonly mainRings: (code: string) => readonly Ring[]
  /** A map of the world has neither: it needs no globe, and no bar is true on it. */
  readonly globe?: Globe
  readonly scale?: ScaleBar
}

/** The longest scale bar, in units. */
const BAR = 110

/** Opens a sheet for a frame; its lines may stray so many units. */
export function paperFor(frame: Frame, tolerance?: number): Paper {
  const atlas = openAtlas()
  if (frame.kind === 'world') return paperOfWorld(WIDTH)
  const { projection, box } = frame
  const sheet = openSheet(atlas, projection, box, tolerance)
  const drawn = new Map<Polygon, readonly Ring[]>()
  /** A country is asked for whole, and then for its main land. */
  const wholeRings = (polygon: Polygon) => {
    const rings = drawn.get(polygon) ?? sheet.rings(polygon, 0)
    drawn.set(polygon, rings)
    return rings
  }
  const shores = atlas.land.flatMap((polygon) => sheet.rings(polygon))
  return {
    kind: 'region',
    box,
    land: ringPath(shores),
    shores,
    borders: sheet.lines(atlas.borders),
    disputed: (codes) => {
      const seen = atlas.disputed.filter(
        (polygon) =>
          polygon.dispute?.claims.some((code) => codes.includes(code)) &&
          sheet.rings(polygon).length > 0,
      )
      const rings = seen.flatMap((polygon) => sheet.rings(polygon))
      return {
        rings,
        path: ringPath(rings),
        names: seen.flatMap(({ dispute }) => dispute?.name ?? []),
      }
    },
    point: (place) => projectLonLat(projection, place),
    line: (places) =>
      clipLine(
        places.map((place) => projectLonLat(projection, place)),
        box,
      ),
    rings: (code) => (atlas.areas.get(code)?.polygons ?? []).flatMap(wholeRings),
    mainRings: (code) => mainlandOf(atlas, code).flatMap(wholeRings),
    globe: globeFor(projection, box),
    scale: scaleBar(projection.scale, BAR),
  }
}

/** A sheet with the whole world on it, so many units wide. */
export function paperOfWorld(width: number): Paper {
  const atlas = openAtlas()
  const world = openWorld(width)
  const rings = (code: string): readonly Ring[] => {
    const drawn = world.rings(code)
    if (drawn.length > 0) return drawn
    // What 1:110 million leaves out is still a place on it.
    return mainlandOf(atlas, code)
      .slice(0, 1)
      .map((polygon) => speck(world.point(placeOf(atlas, polygon))))
  }
  return {
    kind: 'world',
    box: world.box,
    land: world.land,
    shores: [],
    borders: world.borders,
    disputed: () => ({ rings: [], path: '', names: [] }),
    point: world.point,
    line: world.line,
    rings,
    mainRings: rings,
  }
}

function speck([x, y]: Point): Ring {
  return [
    [x - 0.5, y - 0.5],
    [x + 0.5, y - 0.5],
    [x + 0.5, y + 0.5],
    [x - 0.5, y + 0.5],
  ]
}

/** What rings cover, in square units. */
export function areaOf(rings: readonly Ring[]): number {
  return rings.reduce((sum, ring) => sum + Math.abs(doubleArea(ring)) / 2, 0)
}

/** A country's outlines as a path. */
export function outlinePath(rings: readonly Ring[]): string {
  return ringPath(rings)
}
