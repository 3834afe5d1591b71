/** Which articles are mainly about a country: those that are about no other country more, or about its goods. */
import type { ArticleRow, Catalog } from '#lib/catalog/model'
import type { RelatedCandidate } from '#lib/catalog/related-source'
import { namesOfCountry } from '#lib/core/country-names'
import { sortTime } from '#lib/core/dates'
import { namesPattern } from './names-pattern.ts'

export type AboutSource = Pick<Catalog, 'findId' | 'candidate' | 'findOrganisation' | 'findPlace'>

/** Of one storyline so many come first: a country has more than one story. */
const OF_A_STORY = 2
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

/** Whether no other country that an article is tagged with has more points, it is on this one's goods, or this one acts: its headline begins with it. What an organisation of no country does is about none that its headline does not name. */
export function isMainlyAbout(source: AboutSource, code: string, row: ArticleRow): boolean {
  const id = source.findId(row.slug)
  const article = id === undefined ? undefined : source.candidate(id)
  if (!article) return false
  const points = pointsFor(source, code, article)
  return (
    points >= LEAST &&
    !isOfOrganisation(source, code, article) &&
    (namesGoods(code, row.headline) ||
      beginsWith(countryPattern(code), row.headline) ||
      article.terms.country.every((other) => pointsFor(source, other, article) <= points))
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

/** Whether a list leaves out newer articles so as to have no more of a storyline than others do. */
export function isSpread(about: readonly ArticleRow[], shown: readonly ArticleRow[]): boolean {
  const most = Math.max(0, ...countsOf(shown).values())
  return most <= OF_A_STORY && about.slice(0, shown.length).some((row) => !shown.includes(row))
}

function countsOf(rows: readonly ArticleRow[]): Map<string, number> {
  const stories = Map.groupBy(rows, ({ storylines: [story] }) => story)
  return new Map([...stories].flatMap(([id, own]) => (id ? [[id, own.length]] : [])))
}

/** Some of the rows, newest first: two of each storyline, and more of them only where there is nothing else. */
export function spreadOverStories(rows: readonly ArticleRow[], most: number): ArticleRow[] {
  const taken = new Map<string, number>()
  const isSpare = (row: ArticleRow) => {
    const [story] = row.storylines
    if (story === undefined) return false
    const count = taken.get(story) ?? 0
    taken.set(story, count + 1)
    return count >= OF_A_STORY
  }
  const { first = [], spare = [] } = Object.groupBy(rows, (row) =>
    isSpare(row) ? 'spare' : 'first',
  )
  return [...first, ...spare]
    .slice(0, most)
    .toSorted((a, b) => sortTime(b.published) - sortTime(a.published))
}
