/**
 * Counts a filtered archive in one pass. An option's count is what its facet would let through with
 * every other facet as it is: so an article counts for a facet when nothing but that facet stops it.
 */
import { addDays, type PlainDate, sortTime } from '../dates.ts'
import { type Filter, facets } from '../filter.ts'
import type { FacetIndex } from './facet-index.ts'

/** The bits of what may stop an article: one a facet, then the dates, then the words. */
export const DATES = 1 << facets.length
export const WORDS = DATES << 1

export interface Counts {
  /** The articles that pass, newest first. */
  readonly found: Uint32Array
  /** By term: how many articles would show with it, within its own facet. */
  readonly terms: Uint32Array
  /** By month, counted from January of the year 0: how many, whatever the dates. */
  readonly months: ReadonlyMap<number, number>
  /** By day of `since`: how many from that day on, whatever the dates. */
  readonly since: readonly number[]
  /** By bit: how many would show without that part of the filter. */
  readonly without: ReadonlyMap<number, number>
}

/** The words' hits are marked by article; undefined where there are no words. */
export function countArticles(
  index: FacetIndex,
  filter: Filter,
  hits: Uint8Array | undefined,
  since: readonly PlainDate[] = [],
): Counts {
  const { order, at, month, terms, bitOf } = index
  const chosen = chosenTerms(index, filter)
  const active = facets.reduce(
    (bits, facet, n) => (filter.terms[facet].length > 0 ? bits | (1 << n) : bits),
    0,
  )
  const from = filter.from ? sortTime(filter.from) : Number.NEGATIVE_INFINITY
  const to = filter.to ? sortTime(addDays(filter.to, 1)) : Number.POSITIVE_INFINITY
  const starts = since.map(sortTime)
  const counts = new Uint32Array(bitOf.length)
  const found = new Uint32Array(order.length)
  const months = new Map<number, number>()
  const sinceCounts = starts.map(() => 0)
  const without = new Map<number, number>()
  let total = 0
  for (const article of order) {
    const own = terms[article]
    const when = at[article] ?? 0
    if (!own) continue
    let missed = active
    if (active !== 0) {
      for (const term of own) if (chosen[term] === 1) missed &= ~(bitOf[term] ?? 0)
    }
    if (when < from || when >= to) missed |= DATES
    if (hits && hits[article] !== 1) missed |= WORDS
    // Stopped by two parts of the filter: no one click would show it.
    if ((missed & (missed - 1)) !== 0) continue
    if (missed === 0) {
      found[total++] = article
      for (const term of own) counts[term] = (counts[term] ?? 0) + 1
    } else {
      without.set(missed, (without.get(missed) ?? 0) + 1)
      for (const term of own) if (bitOf[term] === missed) counts[term] = (counts[term] ?? 0) + 1
    }
    if (missed === 0 || missed === DATES) {
      const key = month[article] ?? 0
      months.set(key, (months.get(key) ?? 0) + 1)
      for (const [n, start] of starts.entries())
        if (when >= start) sinceCounts[n] = (sinceCounts[n] ?? 0) + 1
    }
  }
  for (const [bit, stopped] of without) without.set(bit, stopped + total)
  return { found: found.slice(0, total), terms: counts, months, since: sinceCounts, without }
}

function chosenTerms({ numbers, bitOf }: FacetIndex, filter: Filter): Uint8Array {
  const chosen = new Uint8Array(bitOf.length)
  for (const [n, facet] of facets.entries()) {
    for (const id of filter.terms[facet]) {
      const number = numbers[n]?.get(id)
      if (number !== undefined) chosen[number] = 1
    }
  }
  return chosen
}
