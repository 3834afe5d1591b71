/** Which articles are mainly about a country: those that are about no other country more, or about its goods. */
import type { ArticleRow, Catalog } from '#lib/catalog/model'
import type { RelatedCandidate } from '#lib/catalog/related-source'
import { namesOfCountry } from '#lib/core/country-names'
import { dayOf, daysBetween, sortTime } from '#lib/core/dates'
import { namesPattern } from './names-pattern.ts'

export type AboutSource = Pick<Catalog, 'findId' | 'candidate' | 'findOrganisation' | 'findPlace'>

/** Of one storyline so many come first: a country has more than one story. */
const OF_A_STORY = 2
/** Only what is not older than the newest by more days than this gives way to other stories. */
const SPREAD_DAYS = 366
/** Fewer points than this are a mention. */
const LEAST = 3

const patterns = new Map<string, RegExp>()

/** What a country sells, right after its name: `Russian crude`, `Iranian oil`, `US LNG`. */
const GOODS =
  / (?:enriched |refined |seaborne )?(?:crude|oil|gas|LNG|coal|uranium|metals?|aluminium|nickel|copper|cobalt|fuels?|diesel|naphtha|electricity|energy)(?!\p{L})/u

/** The names of a country and of its people, for each country once. */
function countryPattern(code: string): RegExp {
  const known = patterns.get(code) ?? namesPattern(namesOfCountry(code))
  patterns.set(code, known)
  return known
}

function namesGoods(code: string, headline: string): boolean {
  const { source, flags } = countryPattern(code)
  return new RegExp(source + GOODS.source, flags).test(headline)
}

/**
 * Points for what of a country an article names: 3 for the country in the headline, 2 for an
 * organisation or a place of it there, 1 for the country in the standfirst, and 1 for each of its
 * organisations and places that the article is tagged with.
 */
export function pointsFor(
  source: AboutSource,
  code: string,
  { row: { headline, standfirst }, terms }: Pick<RelatedCandidate, 'row' | 'terms'>,
): number {
  const country = countryPattern(code)
  const organisations = terms.organisation
    .flatMap((id) => source.findOrganisation(id) ?? [])
    .filter((one) => one.country === code)
  const places = terms.place
    .flatMap((id) => source.findPlace(id) ?? [])
    .filter(({ countries }) => countries.some((one) => one === code))
  const own = namesPattern([
    ...organisations.flatMap(({ name, shortName, aliases }) => [
      name,
      shortName ?? name,
      ...aliases,
    ]),
    ...places.flatMap(({ name, aliases }) => [name, ...aliases]),
  ])
  return (
    3 * Number(country.test(headline)) +
    2 * Number(own.test(headline)) +
    Number(country.test(standfirst)) +
    organisations.length +
    places.length
  )
}

/** Whether no other country that an article is tagged with has more points, it is on this one's goods, or this one acts: its headline begins with it, alone or as one of several. What an organisation of no country does is about none that its headline does not name. */
export function isMainlyAbout(source: AboutSource, code: string, row: ArticleRow): boolean {
  const id = source.findId(row.slug)
  const article = id === undefined ? undefined : source.candidate(id)
  if (!article) return false
  const points = pointsFor(source, code, article)
  return (
    points >= LEAST &&
    !isOfOrganisation(source, code, article) &&
    (namesGoods(code, row.headline) ||
      acts(code, article) ||
      article.terms.country.every((other) => pointsFor(source, other, article) <= points))
  )
}

/** Whether a headline begins with a country, or with a list of countries that has it: `US and Iran sign`, `US-Iran talks`. */
function acts(
  code: string,
  { row: { headline }, terms }: Pick<RelatedCandidate, 'row' | 'terms'>,
): boolean {
  const at = countryPattern(code).exec(headline)?.index ?? -1
  const others = terms.country.map((other) => countryPattern(other).source).join('|')
  return (
    at === 0 ||
    new RegExp(`^(?:(?:${others})(?:, | and | & |[-–]))+$`, 'u').test(
      headline.slice(0, Math.max(at, 0)),
    )
  )
}

function beginsWith(pattern: RegExp, headline: string): boolean {
  return pattern.exec(headline)?.index === 0
}

/** Whether a headline begins with an organisation that is of no country, as the IEA is, and names not this one. */
function isOfOrganisation(
  source: AboutSource,
  code: string,
  { row: { headline }, terms }: Pick<RelatedCandidate, 'row' | 'terms'>,
): boolean {
  if (countryPattern(code).test(headline)) return false
  return terms.organisation
    .flatMap((id) => source.findOrganisation(id) ?? [])
    .filter(({ country }) => country === undefined)
    .some(({ name, shortName, aliases }) =>
      beginsWith(namesPattern([name, shortName ?? name, ...aliases]), headline),
    )
}

/** What a list that leaves out articles newer than its last says of its selection; undefined of one that is the newest. */
export function selectionInWords(
  about: readonly ArticleRow[],
  shown: readonly ArticleRow[],
): string | undefined {
  if (about.slice(0, shown.length).every((row) => shown.includes(row))) return undefined
  const counts = Map.groupBy(
    shown.flatMap(({ storylines: [story] }) => story ?? []),
    (story) => story,
  )
  const isWithin = [...counts.values()].every(({ length }) => length <= OF_A_STORY)
  return isWithin ? 'at most two of a story' : 'from several stories'
}

/**
 * Some of the rows, which come newest first, in that order: of the last twelve months two of each
 * storyline, then, while there is room, whatever is newest.
 */
export function spreadOverStories(rows: readonly ArticleRow[], most: number): ArticleRow[] {
  const newest = rows[0]?.published
  const taken = new Map<string, number>()
  const comesFirst = ({ published, storylines: [story] }: ArticleRow) => {
    if (newest && daysBetween(dayOf(published), dayOf(newest)) > SPREAD_DAYS) return false
    if (story === undefined) return true
    const count = taken.get(story) ?? 0
    taken.set(story, count + 1)
    return count < OF_A_STORY
  }
  const { first = [], spare = [] } = Object.groupBy(rows, (row) =>
    comesFirst(row) ? 'first' : 'spare',
  )
  return [...first, ...spare]
    .slice(0, most)
    .toSorted((a, b) => sortTime(b.published) - sortTime(a.published))
}
