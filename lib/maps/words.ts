/** Describes a map in words, for screen readers. */

import type { LineStatus, Place } from '#lib/content/vocabulary-schema'
import { kindBeside, kindInWords } from './glyphs.ts'
import { euMembers } from './groups.ts'
import type { LocatorDrawing, ShownPlace, SubjectKind } from './model.ts'
import { angleBetween, EARTH_KM, type LonLat, vectorOf } from './sphere.ts'

const SIDES = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const

/** `Brent, Dubai and WTI`; past `most` names, `… and 3 more`. */
export function joinNames(names: readonly string[], most = 6): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names
  const rest = names.length - shown.length
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** `1,230km`, rounded as far as a map can be read. */
export function kmInWords(km: number): string {
  const step = km >= 1000 ? 100 : km >= 100 ? 10 : km >= 10 ? 5 : 1
  return `${(Math.round(km / step) * step).toLocaleString('en-GB')}km`
}

/** The side of the compass on which one place lies of another, along the shortest way. */
export function sideOf(from: LonLat, to: LonLat): string {
  const radians = Math.PI / 180
  const east = (to[0] - from[0]) * radians
  const [a, b] = [from[1] * radians, to[1] * radians]
  const y = Math.sin(east) * Math.cos(b)
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(east)
  const eighth = Math.round((Math.atan2(y, x) / radians + 360) / 45) % 8
  return SIDES[eighth] ?? 'north'
}

/** Distance over the ground, in km. */
export function kmBetween(from: LonLat, to: LonLat): number {
  return angleBetween(vectorOf(from), vectorOf(to)) * EARTH_KM
}

const statusWords: Readonly<Record<LineStatus, string>> = {
  planned: 'planned',
  'never-built': 'never built',
  'never-used': 'never used',
  'out-of-use': 'now out of use',
  'transit-ended': 'transit ended',
}

/** What goes beside a place's name: its kind where the name does not say it, and what keeps a line from use. */
export function besideName({ name, kind, status }: Pick<ShownPlace, 'name' | 'kind' | 'status'>) {
  return [kindBeside(name, kind), status ? statusWords[status] : ''].filter(Boolean).join(', ')
}

/** What keeps a line from use; none of a point, or of a line in use. */
export function statusOf(place: Place): LineStatus | undefined {
  return 'line' in place ? place.status : undefined
}

/** One sentence a place: what it is, where, how long it runs or how far it lies from the first. */
export function describePlaces(
  places: readonly Place[],
  countryNames: (codes: readonly string[]) => readonly string[],
): string[] {
  const first = places.find((place) => 'point' in place)
  return places.map((place) => {
    const where = joinNames(countryNames(place.countries))
    const status = statusOf(place)
    const kind = article(kindInWords(place.kind))
    const what = `${place.name}, ${kind}${status ? ` (${statusWords[status]})` : ''}`
    if ('line' in place) {
      const km = place.line.reduce((sum, to, index) => {
        const from = place.line[index - 1]
        return from ? sum + kmBetween(from, to) : sum
      }, 0)
      const [from, to] = [place.line[0], place.line.at(-1)]
      const side = from && to ? ` ${sideOf(from, to)}` : ''
      return `${what}${where && ` of ${where}`}, runs${side} for about ${kmInWords(km)} as drawn.`
    }
    const away =
      first && 'point' in first && first !== place
        ? `, about ${kmInWords(kmBetween(first.point, place.point))} ${sideOf(first.point, place.point)} of ${first.name}`
        : ''
    return `${what}${where && ` of ${where}`}${away}.`
  })
}

/** What names the places and the countries of a map that is not a place's or a country's own. */
const naming: Readonly<Record<Exclude<SubjectKind, 'place' | 'country'>, string>> = {
  article: 'named in the article',
  text: 'named in the text',
  storyline: 'named in its articles',
}
/** What the stronger tint of a map means. */
const named: Readonly<Record<SubjectKind, string>> = {
  article: 'Among those named in the article',
  text: 'Among those named in the text',
  storyline: 'Most named in its articles',
  place: 'Its countries',
  country: 'This country',
}

/** What a map shows, in the terms of the story: `Ports and a terminal named in the article`; empty for a term's own. */
export function captionOf(places: readonly Place[], of: SubjectKind): string {
  if (places.length === 0 || of === 'place' || of === 'country') return ''
  const counts = new Map<string, number>()
  for (const { kind } of places) {
    const word = kindInWords(kind)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const words = [...counts].map(([word, count]) => {
    if (count > 1) return pluralOf(word)
    return counts.size > 1 ? article(word) : word
  })
  const [first = '', ...rest] = joinNames(words)
  return `${first.toUpperCase()}${rest.join('')} ${naming[of]}`
}

/** The key of a map in a sentence or two, where it has no list: `1: Emden, Dornum. Not shown: Karimun.` */
export function keyInWords(places: readonly ShownPlace[]): string {
  const numbered = Map.groupBy(
    places.filter(({ number }) => number !== undefined),
    ({ number }) => number,
  )
  const far = places.filter(({ shown }) => !shown).map(({ name }) => name)
  return [
    ...[...numbered].map(
      ([number, some]) => `${number}: ${some.map(({ name }) => name).join(', ')}.`,
    ),
    ...(far.length > 0 ? [`Not shown: ${joinNames(far)}.`] : []),
  ].join(' ')
}

/** What the countries are called that a map shades and has no space to name: `unlabelled: Slovakia`; empty for none. */
export function unlabelled({
  countries,
  labels,
}: Pick<LocatorDrawing, 'countries' | 'labels'>): string {
  const named = new Set(labels.map(({ id }) => id))
  const without = countries.filter(({ code, shown }) => shown && code !== 'EU' && !named.has(code))
  return without.length > 0 ? `unlabelled: ${joinNames(without.map(({ name }) => name))}` : ''
}

/** What each tint of a map means, for its key, where these countries are named for themselves. */
export function tintWordsOf(
  of: SubjectKind,
  countries: readonly string[],
): LocatorDrawing['tintWords'] {
  const isNamed = countries.some((code) => euMembers.includes(code))
  const member = isNamed ? 'Other member of the European Union' : 'Member of the European Union'
  return { named: named[of], member }
}

function pluralOf(noun: string): string {
  if (noun.endsWith('ry')) return `${noun.slice(0, -1)}ies`
  return noun.endsWith('s') ? noun : `${noun}s`
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
