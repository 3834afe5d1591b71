/**
 * Counts a filtered archive in one pass. An option's count is what its facet would let through with
 * every other facet as it is: so an article counts for a facet when nothing but that facet stops it.
 */
import { addDays, type PlainDate, sortTime } from '#lib/core/dates'
import { type Filter, facets } from '#lib/filter/filter'
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
  readonly months: Uint32Array
  /** By day of `since`: how many from that day on, whatever the dates. */
  readonly since: readonly number[]
  /** How many would show without the part of the filter that has this bit. */
  readonly without: (bit: number) => number
}

/** The words' hits are marked by article; undefined where there are no words. */
export function countArticles(
  index: FacetIndex,
  filter: Filter,
  hits: Uint8Array | undefined,
  since: readonly PlainDate[] = [],
): Counts {
  const { order, at, month, terms, starts, ends, bitOf } = index
  const chosen = chosenTerms(index, filter)
  const active = facets.reduce(
    (bits, facet, n) => (filter.terms[facet].length > 0 ? bits | (1 << n) : bits),
    0,
  )
  const from = filter.from ? sortTime(filter.from) : Number.NEGATIVE_INFINITY
  const to = filter.to ? sortTime(addDays(filter.to, 1)) : Number.POSITIVE_INFINITY
  const sinceTimes = Float64Array.from(since, sortTime)
  const counts = new Uint32Array(bitOf.length)
  const found = new Uint32Array(order.length)
  const months = new Uint32Array(1 << 16)
  const sinceCounts = new Uint32Array(sinceTimes.length)
  const stopped = new Uint32Array(WORDS << 1)
  let total = 0
  // Plain loops over numbers: this runs a million times for a list of a hundred thousand.
  for (let place = 0; place < order.length; place++) {
    const article = order[place] ?? 0
    const start = starts[article] ?? 0
    const end = ends[article] ?? 0
    // Not read yet, for every article has a commodity.
    if (start === end) continue
    const when = at[article] ?? 0
    let missed = active
    if (active !== 0) {
      for (let n = start; n < end; n++) {
        const term = terms[n] ?? 0
        if (chosen[term] === 1) missed &= ~(bitOf[term] ?? 0)
      }
    }
    if (when < from || when >= to) missed |= DATES
    if (hits && hits[article] !== 1) missed |= WORDS
    // Stopped by two parts of the filter: no one click would show it.
    if ((missed & (missed - 1)) !== 0) continue
    if (missed === 0) {
      found[total++] = article
      for (let n = start; n < end; n++) counts[terms[n] ?? 0] = (counts[terms[n] ?? 0] ?? 0) + 1
    } else {
      stopped[missed] = (stopped[missed] ?? 0) + 1
      for (let n = start; n < end; n++) {
        const term = terms[n] ?? 0
        if (bitOf[term] === missed) counts[term] = (counts[term] ?? 0) + 1
      }
      if (missed !== DATES) continue
    }
    const key = month[article] ?? 0
    months[key] = (months[key] ?? 0) + 1
    for (let n = 0; n < sinceTimes.length; n++)
      if (when >= (sinceTimes[n] ?? 0)) sinceCounts[n] = (sinceCounts[n] ?? 0) + 1
  }
  return {
    found: found.slice(0, total),
    terms: counts,
    months,
    since: [...sinceCounts],
    without: (bit) => total + (stopped[bit] ?? 0),
  }
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
