/** The map of an article, a place, a country or a report: where it happened. */
import type { Place } from '#lib/content/vocabulary-schema'
import { type Atlas, openAtlas } from './atlas.ts'
import type { Nameable } from './country-names.ts'
import { type NamedCountries, partGroups } from './groups.ts'
import { locatorWords } from './locator-words.ts'
import { labelMap } from './map-labels.ts'
import type { Gazetteer, LocatorDrawing, Subject, SubjectKind, Tint } from './model.ts'
import { areaOf, outlinePath, type Paper, type Ring } from './paper.ts'
import { drawPlaces } from './place-marks.ts'
import { clearOfStraits, numberedMarks, sharedMarks } from './shared-marks.ts'
import { paperOfSubject } from './subject-frame.ts'

/** Space under a map for its globe and its scale, in units. */
const STRIP = 48
/** An island under this many square units would be a speck of outline. */
const DUST = 2

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
  const paper = paperOfSubject(places, named, subject.of, subject.width)
  const drawn = clearOfStraits(drawPlaces(places, paper, { focus: focusOf(places, subject.of) }))
  const nameOf = (code: string) => gazetteer.nameOf('country', code) ?? code
  const countries = visibleCountries(atlas, paper, named, nameOf)
  const disputed = paper.disputed(drawable)
  const [, , width, height] = paper.box
  const shared = sharedMarks(drawn)
  const labels = labelMap(paper, drawn, shared, countries, disputed.rings, isWide(subject))
  const order = places.map(({ id }) => id)
  // Only its name shows which water is a sea's: without it, the key lists the sea as not shown.
  const labelled = new Set(labels.map(({ id }) => id))
  const seen = drawn.filter(({ mark, place }) => mark || labelled.has(place.id))
  const { marks, numbers } = numberedMarks(drawn, shared, labels, order, paper.box)
  return {
    kind: paper.kind,
    width,
    height,
    whole: height + (paper.kind === 'region' ? STRIP : 0),
    land: paper.land,
    borders: paper.borders,
    tints: tintsOf(countries),
    disputed: disputed.path,
    disputes: disputed.names,
    lines: drawn.flatMap(({ line }) => line ?? []),
    marks,
    labels,
    ...(paper.globe && { globe: paper.globe }),
    ...(paper.scale && { scale: paper.scale }),
    ...locatorWords(places, seen, numbers, subject, gazetteer, countries),
  }
}

/**
 * What the piece is about: the points that it names, and the line where one comes first. A place's
 * page is about that place, a country's about no place.
 */
function focusOf(places: readonly Place[], of: SubjectKind = 'article'): ReadonlySet<string> {
  if (of === 'country') return new Set()
  const [first] = places
  return new Set(
    places
      .filter((place) => place === first || (of !== 'place' && 'point' in place))
      .map(({ id }) => id),
  )
}

/** Whether a map is wide on wide screens: not a thumbnail, nor an article's in its rail. */
function isWide({ of = 'article', width }: Subject): boolean {
  return of !== 'article' && of !== 'storyline' && width === undefined
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
            rank: countries.includes(code)
              ? ('named' as const)
              : members.includes(code)
                ? ('member' as const)
                : ('neighbour' as const),
          },
        ]
      : []
  })
}

/** The outlines of a country that are large enough to be seen; all of a country that has no other. */
function withoutDust(rings: readonly Ring[]): readonly Ring[] {
  const seen = rings.filter((ring) => areaOf([ring]) >= DUST)
  return seen.length > 0 ? seen : rings
}

function tintsOf(visible: readonly Nameable[]): Tint[] {
  return visible.flatMap(({ code, rings, rank }): Tint[] =>
    rank === 'neighbour' ? [] : [{ code, strength: rank, path: outlinePath(withoutDust(rings)) }],
  )
}
