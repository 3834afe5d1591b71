/** What a map of places and countries says in words. */
import type { Place } from '#lib/content/vocabulary-schema'
import type { Nameable } from './country-names.ts'
import { euMembers } from './groups.ts'
import type { Gazetteer, LocatorDrawing, Subject } from './model.ts'
import type { Drawn } from './place-marks.ts'
import { captionOf, describePlaces, joinNames, statusOf, tintWordsOf } from './words.ts'

/** The words of a map: its title, its caption, its key, and what it shows for those who do not see it. */
export function locatorWords(
  places: readonly Place[],
  drawn: readonly Drawn[],
  numbers: ReadonlyMap<string, number>,
  { countries: codes, of = 'article' }: Subject,
  gazetteer: Gazetteer,
  visible: readonly Nameable[],
): Pick<
  LocatorDrawing,
  'title' | 'caption' | 'tintWords' | 'description' | 'places' | 'countries'
> {
  const nameOf = (code: string) => gazetteer.nameOf('country', code) ?? code
  const seen = new Set(visible.map(({ code }) => code))
  const countries = [...new Set(codes)].map((code) => ({
    code,
    name: nameOf(code),
    shown: code === 'EU' ? euMembers.some((member) => seen.has(member)) : seen.has(code),
    linked: gazetteer.findCountry(code) !== undefined,
  }))
  const on = new Set(drawn.map(({ place }) => place))
  const seenPlaces = places.filter((place) => on.has(place))
  const far = places.filter((place) => !on.has(place)).map(({ name }) => name)
  const shown = countries.filter((country) => country.shown).map(({ name }) => name)
  const subjects = seenPlaces.length > 0 ? seenPlaces : countries
  return {
    title: `Map of ${joinNames(
      subjects.map(({ name }) => name),
      4,
    )}`,
    caption: captionOf(seenPlaces, of),
    tintWords: tintWordsOf(
      of,
      countries.filter((country) => country.shown).map(({ code }) => code),
    ),
    description: [
      ...describePlaces(seenPlaces, (of) => of.map(nameOf)),
      ...(shown.length > 0 ? [`Shaded: ${joinNames(shown, 12)}.`] : []),
      ...(far.length > 0 ? [`Not shown: ${joinNames(far, 12)}.`] : []),
    ].join(' '),
    places: places.map((place) => {
      const { id, name, kind } = place
      const isFocus = drawn.some((one) => one.place === place && one.mark?.isFocus)
      const number = numbers.get(id)
      return { id, name, kind, number, shown: on.has(place), isFocus, status: statusOf(place) }
    }),
    countries,
  }
}
