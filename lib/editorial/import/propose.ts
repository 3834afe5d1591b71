/** What an article is about: as its file says, and as its words suggest. Every guess is reported. */
import { countryName } from '#lib/core/countries'
import type { ExtractedArticle } from './extracted.ts'
import { type Mention, mentionsIn, type Term, type TermKind, termsNamed } from './find-names.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Proposal {
  readonly commodities: readonly string[]
  readonly countries: readonly string[]
  readonly organisations: readonly string[]
  readonly places: readonly string[]
  readonly unsure: readonly string[]
}

/** More would be tags on everything. */
const LIMITS = { commodity: 3, country: 8 } as const
/** A headline counts for this many mentions. */
const HEADLINE_WEIGHT = 3
/** Fewer words than this of a commodity are no reason to file an article under it. */
const ENOUGH = 2

/** Proposes the terms of an article. */
export function propose(found: ExtractedArticle, vocabulary: Vocabulary): Proposal {
  const stated: Term[] = []
  const unknown: string[] = []
  for (const tag of found.tags) {
    const named = termsNamed(tag, vocabulary.asTags)
    if (named.length > 0) stated.push(...named)
    else unknown.push(tag)
  }
  const statedOf = (kind: TermKind) => idsOf(stated, kind)
  const text = `${found.headline}\n\n${found.standfirst ?? ''}\n\n${found.body}`
  const mentions = mentionsIn(text, vocabulary.inText)
  const mentioned = (kind: TermKind) => idsOf(mentions, kind)
  const places = union(statedOf('place'), mentioned('place'))
  const countries = countriesOf(found, mentions, places, vocabulary)
  const commodities = statedOf('commodity')
  const guessed = commodities.length > 0 ? [] : guessCommodities(found, vocabulary)
  const organisations = union(statedOf('organisation'), mentioned('organisation'))
  const proposed = union(statedOf('country'), countries.chosen).slice(0, LIMITS.country)
  return {
    commodities: union(commodities, guessed),
    countries: proposed,
    organisations,
    places,
    unsure: [
      ...(unknown.length > 0
        ? [`tags: ${listed(unknown)} ${unknown.length > 1 ? 'are' : 'is'} in no vocabulary`]
        : []),
      ...(guessed.length > 0
        ? [`commodities: ${guessed.join(', ')} guessed from the words; the first is the kicker`]
        : []),
      ...(countries.chosen.length > 0
        ? [`countries: ${countries.chosen.map(nameOf).join(', ')} proposed from the text`]
        : []),
      ...(countries.once.length > 0
        ? [`countries: ${countries.once.map(nameOf).join(', ')} left out, mentioned once`]
        : []),
      ...(mentioned('organisation').length > 0
        ? [`organisations: ${mentioned('organisation').join(', ')} proposed from the text`]
        : []),
      ...(mentioned('place').length > 0
        ? [`places: ${mentioned('place').join(', ')} proposed from the text`]
        : []),
    ],
  }
}

/** A country in the headline, mentioned twice, or home of a place that the text names; the others are reported. */
function countriesOf(
  { headline }: ExtractedArticle,
  mentions: readonly Mention[],
  places: readonly string[],
  vocabulary: Vocabulary,
): { chosen: string[]; once: string[] } {
  const homes = new Set(places.flatMap((id) => vocabulary.placeCountries.get(id) ?? []))
  const inHeadline = new Set(idsOf(mentionsIn(headline, vocabulary.inText), 'country'))
  const countries = mentions
    .filter(({ kind }) => kind === 'country')
    .toSorted((a, b) => b.count - a.count || a.first - b.first)
  const isChosen = ({ id, count }: Mention) => count > 1 || homes.has(id) || inHeadline.has(id)
  return {
    chosen: countries.filter(isChosen).map(({ id }) => id),
    once: countries.filter((mention) => !isChosen(mention)).map(({ id }) => id),
  }
}

function guessCommodities({ headline, body }: ExtractedArticle, { hints }: Vocabulary): string[] {
  const scores = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const { id, count } of mentionsIn(text, hints))
      scores.set(id, (scores.get(id) ?? 0) + count * weight)
  }
  add(headline, HEADLINE_WEIGHT)
  add(body, 1)
  return [...scores]
    .filter(([, score]) => score >= ENOUGH)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, LIMITS.commodity)
    .map(([id]) => id)
}

function idsOf(named: readonly Term[], kind: TermKind): string[] {
  return [...new Set(named.filter((one) => one.kind === kind).map(({ id }) => id))]
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])]
}

function nameOf(code: string): string {
  return countryName(code) ?? code
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `“${text.slice(0, 60)}”`).join(', ')
}
