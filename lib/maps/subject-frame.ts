/** What part of the world a map of places and countries shows. */
import type { Place } from '#lib/content/vocabulary-schema'
import { type Atlas, openAtlas, outlineOf, type Polygon, placeOf } from './atlas.ts'
import { type Banner, type Frame, frameFor, onBanner, spanOf } from './frame.ts'
import type { NamedCountries } from './groups.ts'
import { heldPlaces, mainCluster, vectorsOf } from './main-cluster.ts'
import { mainlandOf } from './mainland.ts'
import type { SubjectKind } from './model.ts'
import { type Paper, paperFor } from './paper.ts'
import { angleBetween, type Vector, vectorOf } from './sphere.ts'

/** Every so many points of an outline suffice to frame a country. */
const STEP = 9
/** Half the width, in degrees, up to which a country is shown whole with its places: Russia alone is wider. */
const WHOLE = 30
/** Paths this short, in characters, draw nothing that one would know again. */
const PLAIN = 260
const WIDER = 2.6
/** How much of the world around a place of a kind makes sense of it: half-widths in degrees. */
const AROUND = { sea: 7, region: 6, strait: 4.5, canal: 3.5, pipeline: 2.5, cable: 2.2, point: 6 }
/** And around points along a line, the first in the middle of it, where the line is what shows the place. */
const STRETCH = 3.2
/** Closer where these points are this near together, in degrees: the news is how they lie. */
const CLOSE = 1.5
const CLOSER = 2.4
/** So far from a place, in degrees, the outlines of its countries are taken in. */
const BESIDE = 3.5

/** The paper of a map: its frame is widened until a coast or a border shows where it is. */
export function paperOfSubject(
  places: readonly Place[],
  named: NamedCountries,
  of?: SubjectKind,
  width?: number,
): Paper {
  const atlas = openAtlas()
  const outlines = outlinesOf(atlas, [...named.countries, ...named.members]).flat()
  // A country's own map shows the country, where it is not too large to show its places.
  if (places.length === 0 || (of === 'country' && spanOf(outlines) < radians(WHOLE)))
    return paperFor(frameFor({ points: outlines, least: radians(3), ...(width && { width }) }))
  const main = mainCluster(places)
  const paper = paperFor(frameOf(atlas, main, named.countries, 1, width))
  return isTelling(paper) ? paper : paperFor(frameOf(atlas, main, named.countries, WIDER, width))
}

/** The paper of a banner with the main places in its middle; undefined where only the world would hold them. */
export function paperOfBanner(
  places: readonly Place[],
  banner: Banner,
  tolerance: number,
): Paper | undefined {
  if (places.length === 0) return undefined
  const papers = [1, WIDER].flatMap((factor) => {
    const frame = frameOf(openAtlas(), mainCluster(places), [], factor)
    return frame.kind === 'region' ? [paperFor(onBanner(frame, banner), tolerance)] : []
  })
  return papers.find(isTelling) ?? papers.at(-1)
}

/** Whether a coast or a border shows where it is. */
function isTelling({ land, borders }: Paper): boolean {
  return land.length + borders.length > PLAIN
}

function outlinesOf(atlas: Atlas, codes: readonly string[]): Vector[][] {
  return codes.map((code) => mainlandOf(atlas, code).flatMap((polygon) => outline(atlas, polygon)))
}

/** Of a polygon that was asked for before; an atlas is read once. */
const outlines = new WeakMap<Polygon, readonly Vector[]>()

function outline(atlas: Atlas, polygon: Polygon): readonly Vector[] {
  const vectors = outlines.get(polygon) ?? outlineOf(atlas, polygon, STEP)
  outlines.set(polygon, vectors)
  return vectors
}

function frameOf(
  atlas: Atlas,
  places: readonly Place[],
  countries: readonly string[],
  factor = 1,
  width?: number,
): Frame {
  const { held, isStretch } = heldPlaces(places)
  const points = held.flatMap(vectorsOf)
  const stretch = spanOf(points) < radians(CLOSE / 2) ? CLOSER : STRETCH
  return frameFor({
    points,
    ...(width && { width }),
    least: radians(factor * (isStretch ? stretch : Math.max(...held.map(aroundOf)))),
    near: isStretch
      ? []
      : [
          ...shoresNear(points, outlinesOf(atlas, countries)),
          ...hearts(atlas, countries),
          ...outlinesOf(atlas, countries),
        ].filter((outline) => outline.length > 0),
  })
}

/** What of each outline lies near the places: a strip of its country wide enough for a name. */
function shoresNear(points: readonly Vector[], outlines: readonly Vector[][]): Vector[][] {
  const reach = radians(BESIDE)
  return outlines.map((outline) =>
    outline.filter((vector) => points.some((point) => angleBetween(vector, point) < reach)),
  )
}

/** The middle of each country's main land, for a frame that cannot hold the whole. */
function hearts(atlas: Atlas, codes: readonly string[]): Vector[][] {
  return codes.flatMap((code) =>
    mainlandOf(atlas, code)
      .slice(0, 1)
      .map((polygon) => [vectorOf(placeOf(atlas, polygon))]),
  )
}

function aroundOf(place: Place): number {
  switch (place.kind) {
    case 'sea':
    case 'region':
    case 'strait':
    case 'canal':
    case 'pipeline':
    case 'cable':
      return AROUND[place.kind]
    case 'terminal':
    case 'port':
    case 'plant':
    case 'field':
    case 'refinery':
    case 'mine':
    case 'storage':
    case 'compressor':
    case 'city':
    case 'other':
      return AROUND.point
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
