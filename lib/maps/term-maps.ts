/** The maps of a place's and of a country's own page. */
import type { Place } from '#lib/content/vocabulary-schema'
import { locatorMap } from './locator.ts'
import type { Gazetteer, LocatorDrawing, ShownPlace } from './model.ts'
import { statusOf } from './words.ts'

type FindPlace = (id: string) => Place | undefined

/** A place with what lies along it, in order; a point alone. */
function withAlong(place: Place, findPlace: FindPlace): Place[] {
  const along = 'along' in place ? place.along.flatMap((id) => findPlace(id) ?? []) : []
  return [place, ...along]
}

/** Places, the lines among them with their branches, each once. */
function withBranches(places: readonly Place[], findPlace: FindPlace): Place[] {
  const all = places.flatMap((place) => [
    place,
    ...withAlong(place, findPlace).filter((other) => other !== place && 'line' in other),
  ])
  return [...new Map(all.map((place) => [place.id, place])).values()]
}

/** A place with the countries that it belongs to; a line also with its branches and the places at its ends. */
export function placeMap(gazetteer: Gazetteer, place: Place): LocatorDrawing | undefined {
  return locatorMap(gazetteer, {
    places: withAlong(place, gazetteer.findPlace).map(({ id }) => id),
    countries: place.countries,
    of: 'place',
  })
}

/** Units of a thumbnail, which is drawn about as wide in pixels. */
const THUMBNAIL = 272

/** The same as a thumbnail in a list, without the globe and the scale of who reads the map, and without a key's numbers. */
export function placeThumbnail(gazetteer: Gazetteer, place: Place): LocatorDrawing | undefined {
  const drawing = locatorMap(gazetteer, {
    places: withAlong(place, gazetteer.findPlace).map(({ id }) => id),
    countries: place.countries,
    of: 'place',
    width: THUMBNAIL,
  })
  if (!drawing) return undefined
  const { globe: _globe, scale: _scale, ...map } = drawing
  const marks = map.marks.map(({ number: _number, ...mark }) => mark)
  return { ...map, marks, whole: map.height }
}

/** On more places than this, a country's map would be crowded. */
export const MOST_ON_MAP = 12

/** A country with its first places, the lines among them with their branches; the key says the others by name. */
export function countryMap(
  gazetteer: Gazetteer,
  code: string,
  ids: readonly string[],
): LocatorDrawing | undefined {
  const places = ids.flatMap((id) => gazetteer.findPlace(id) ?? [])
  const drawn = withBranches(places.slice(0, MOST_ON_MAP), gazetteer.findPlace)
  const drawing = locatorMap(gazetteer, {
    places: drawn.map(({ id }) => id),
    countries: [code],
    of: 'country',
  })
  if (!drawing) return undefined
  const said = new Set(drawn.map(({ id }) => id))
  const others = places
    .filter(({ id }) => !said.has(id))
    .map(
      (place): ShownPlace => ({
        id: place.id,
        name: place.name,
        kind: place.kind,
        shown: false,
        isFocus: false,
        status: statusOf(place),
      }),
    )
  return { ...drawing, places: [...drawing.places, ...others] }
}
