/** The map of an article, a place, a country or a report: where it happened. */
import type { Place } from '#lib/content/vocabulary-schema'
import { type Atlas, openAtlas, outlineOf } from './atlas.ts'
import { type Frame, frameFor } from './frame.ts'
import { euMembers, type NamedCountries, partGroups } from './groups.ts'
import { mainlandOf } from './mainland.ts'
import { labelMap, type Nameable } from './map-labels.ts'
import type { Gazetteer, LocatorDrawing, Subject, Tint } from './model.ts'
import { outlinePath, type Paper, paperFor } from './paper.ts'
import { drawPlaces } from './place-marks.ts'
import { densify, type Vector, vectorOf } from './sphere.ts'
import { describePlaces, joinNames } from './words.ts'

/** Every so many points of an outline suffice to frame a country. */
const STEP = 9
/** Space under a map for its globe and its scale, in units. */
const STRIP = 48
/** Paths this short, in characters, draw nothing that one would know again. */
const PLAIN = 260
const WIDER = 2.6
/** How much of the world around a place of a kind makes sense of it: half-widths in degrees. */
const AROUND = { sea: 7, region: 6, strait: 4.5, canal: 3.5, pipeline: 2.5, cable: 2.2, point: 6 }

/**
 * Draws a map of places and countries, by their ids and codes; undefined when none of them can be
 * drawn. Unknown ids are left out: whoever takes them from outside has checked them.
 */
export function locatorMap(gazetteer: Gazetteer, subject: Subject): LocatorDrawing | undefined {
  const atlas = openAtlas()
  const places = [...new Set(subject.places)].flatMap((id) => gazetteer.findPlace(id) ?? [])
  const named = partGroups(subject.countries)
  const drawable = [...named.countries, ...named.members].filter((code) => atlas.areas.has(code))
  if (places.length === 0 && drawable.length === 0) return undefined
  const paper = orientedPaper(atlas, places, named)
  const drawn = drawPlaces(places, paper)
  const nameOf = (code: string) => gazetteer.nameOf('country', code) ?? code
  const countries = visibleCountries(atlas, paper, named, nameOf)
  const [, , width, height] = paper.box
  return {
    kind: paper.kind,
    width,
    height,
    whole: height + (paper.kind === 'region' ? STRIP : 0),
    land: paper.land,
    borders: paper.borders,
    tints: tintsOf(countries, named),
    disputed: paper.disputed(drawable),
    lines: drawn.flatMap(({ line }) => line ?? []),
    marks: drawn.flatMap(({ mark }) => mark ?? []),
    labels: labelMap(paper, drawn, countries),
    ...(paper.globe && { globe: paper.globe }),
    ...(paper.scale && { scale: paper.scale }),
    ...wordsOf(places, subject.countries, gazetteer, countries),
  }
}

/** Widens the frame until a coast or a border shows where it is. */
function orientedPaper(atlas: Atlas, places: readonly Place[], named: NamedCountries): Paper {
  const paper = paperFor(frameOf(atlas, places, named))
  return paper.land.length + paper.borders.length > PLAIN
    ? paper
    : paperFor(frameOf(atlas, places, named, WIDER))
}

function frameOf(
  atlas: Atlas,
  places: readonly Place[],
  { countries, members }: NamedCountries,
  factor = 1,
): Frame {
  const outlines = (codes: readonly string[]): Vector[][] =>
    codes.map((code) =>
      mainlandOf(atlas, code).flatMap((polygon) => outlineOf(atlas, polygon, STEP)),
    )
  if (places.length === 0) {
    return frameFor({ points: outlines([...countries, ...members]).flat(), least: radians(3) })
  }
  return frameFor({
    points: places.flatMap((place) =>
      ('point' in place ? [place.point] : densify(place.line)).map(vectorOf),
    ),
    least: radians(factor * Math.max(...places.map(aroundOf))),
    near: outlines(countries).filter((outline) => outline.length > 0),
  })
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

/** Every country that can be seen on the paper; the world's neighbours need no names. */
function visibleCountries(
  atlas: Atlas,
  paper: Paper,
  { countries, members }: NamedCountries,
  nameOf: (code: string) => string,
): Nameable[] {
  const codes = paper.kind === 'world' ? [...countries, ...members] : [...atlas.areas.keys()]
  return codes.flatMap((code) => {
    const rings = paper.rings(code)
    return rings.length > 0
      ? [
          {
            code,
            rings,
            main: paper.mainRings(code),
            name: nameOf(code),
            named: countries.includes(code),
          },
        ]
      : []
  })
}

function tintsOf(visible: readonly Nameable[], { members }: NamedCountries): Tint[] {
  return visible.flatMap(({ code, rings, named }): Tint[] => {
    if (!named && !members.includes(code)) return []
    return [{ code, strength: named ? 'named' : 'member', path: outlinePath(rings) }]
  })
}

function wordsOf(
  places: readonly Place[],
  codes: readonly string[],
  gazetteer: Gazetteer,
  visible: readonly Nameable[],
): Pick<LocatorDrawing, 'title' | 'description' | 'places' | 'countries'> {
  const nameOf = (code: string) => gazetteer.nameOf('country', code) ?? code
  const seen = new Set(visible.map(({ code }) => code))
  const countries = [...new Set(codes)].map((code) => ({
    code,
    name: nameOf(code),
    shown: code === 'EU' ? euMembers.some((member) => seen.has(member)) : seen.has(code),
    linked: gazetteer.findCountry(code) !== undefined,
  }))
  const names = countries.map(({ name }) => name)
  const subjects = places.length > 0 ? places.map(({ name }) => name) : names
  const shown = countries.filter((country) => country.shown).map(({ name }) => name)
  const shaded = shown.length > 0 ? [`Shaded: ${joinNames(shown, 12)}.`] : []
  return {
    title: `Map of ${joinNames(subjects, 4)}`,
    description: [...describePlaces(places, (of) => of.map(nameOf)), ...shaded].join(' '),
    places: places.map(({ id, name, kind }) => ({ id, name, kind })),
    countries,
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
