/** Reranks the best articles by matches in headline and standfirst. */
import { dayInUtc, formatDay } from '#lib/core/dates'
import type { Reader } from '../connection.ts'
import { numberOf, textOf } from '../rows.ts'
import { termsIn } from './normal-form.ts'
import type { Phrase, SearchUnit } from './search-unit.ts'
import { unitUses } from './unit-uses.ts'

/** What a headline with every word adds to a score, and a standfirst. */
const HEADLINE = 1.6
const STANDFIRST = 0.6
/** What words in the typed order, side by side, add. */
const IN_ORDER = 0.3
/** What each doubling of the articles that lead to it adds. */
const LINKED = 0.1
const RELATED = 0.6

/** For each article, what to multiply its score with. */
export function headlineBoost(
  reader: Reader,
  units: readonly SearchUnit[],
  ids: readonly number[],
  size: number,
): Map<number, number> {
  const weights = units.map(({ wordings }) =>
    Math.log(1 + size / Math.max(1, unitUses(reader, wordings))),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const coverage = (terms: readonly string[]) =>
    units.reduce((sum, { wordings, related }, at) => {
      const weight = weights[at] ?? 0
      if (occursAny(terms, wordings)) return sum + weight
      return occursAny(terms, related) ? sum + weight * RELATED : sum
    }, 0) / total
  const boosts = new Map<number, number>()
  const rows = reader.all(
    `select id, at, row ->> 'headline' as headline, row ->> 'standfirst' as standfirst,
       (select count(*) from article_links where article_links.slug = articles.slug) as links from articles
     where id in (select value from json_each(?))`,
    `[${ids.join(',')}]`,
  )
  for (const row of rows) {
    const [title, line] = [termsIn(textOf(row, 'headline')), termsIn(textOf(row, 'standfirst'))]
    const id = numberOf(row, 'id')
    // A month and a year that are searched for are when it happened.
    const [, ...month] = termsIn(formatDay(dayInUtc(numberOf(row, 'at'))))
    boosts.set(
      id,
      1 +
        HEADLINE * coverage([...title, '', ...month]) +
        STANDFIRST * coverage(line) +
        IN_ORDER * inOrder(title, units) +
        LINKED * Math.log1p(numberOf(row, 'links')),
    )
  }
  return boosts
}

/** Which share of the neighbours in a search are neighbours in a text. */
function inOrder(terms: readonly string[], units: readonly SearchUnit[]): number {
  const pairs = units
    .slice(1)
    .map((unit, at) => [...(units[at]?.wordings[0] ?? []), ...(unit.wordings[0] ?? [])])
  if (pairs.length === 0) return 0
  return pairs.filter((pair) => occurs(terms, pair)).length / pairs.length
}

function occursAny(terms: readonly string[], phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => occurs(terms, phrase))
}

function occurs(terms: readonly string[], phrase: Phrase): boolean {
  return terms.some((_, at) => phrase.every((term, n) => terms[at + n] === term))
}
