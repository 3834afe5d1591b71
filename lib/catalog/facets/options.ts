/** Which terms of each facet are offered, in which order, with their counts. */
import { type Facet, type Filter, facets } from '#lib/filter/filter'
import type { FacetOption, FacetOptions } from '../queries/search-result.ts'
import type { TermQueries } from '../queries/terms.ts'
import type { FacetIndex } from './facet-index.ts'

/** Commodities are few, and all are shown; of the others, those that most articles carry. */
const SHORT: Readonly<Record<Facet, number>> = {
  commodity: 12,
  country: 8,
  organisation: 8,
  place: 8,
  storyline: 6,
}
/** Behind the fold; beyond these, each is on so few articles that a search finds it sooner. */
const MORE = 60

/** Every facet's options, as the counts of its terms say. */
export function facetOptions(
  index: FacetIndex,
  filter: Filter,
  counts: Uint32Array,
  terms: TermQueries,
): FacetOptions[] {
  return facets.map((facet, n) => {
    const chosen = filter.terms[facet]
    const used: { id: string; count: number }[] = []
    for (const [id, number] of index.numbers[n] ?? []) {
      const count = counts[number] ?? 0
      if (count > 0 || chosen.includes(id)) used.push({ id, count })
    }
    // A choice changes no count of its own facet, so nothing moves under the reader's finger.
    used.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    const option = ({ id, count }: { id: string; count: number }): FacetOption[] => {
      const name = terms.nameOf(facet, id)
      return name ? [{ facet, id, name, count, chosen: chosen.includes(id) }] : []
    }
    const limit = SHORT[facet]
    const isShort = ({ id }: { id: string }, place: number) => place < limit || chosen.includes(id)
    const short = used.filter(isShort).flatMap(option)
    const rest = used.filter((one, place) => !isShort(one, place))
    return {
      facet,
      short: [...short, ...spentOptions(facet, short, limit, terms)],
      more: rest.slice(0, MORE).flatMap(option).sort(byName),
      left: Math.max(0, rest.length - MORE),
    }
  })
}

/** Where few are left, the archive's commonest fill the list, so that a reader sees them as spent. */
function spentOptions(
  facet: Facet,
  short: readonly FacetOption[],
  limit: number,
  terms: TermQueries,
): FacetOption[] {
  if (short.length >= limit) return []
  return terms
    .listTerms(facet, limit)
    .filter(({ id }) => !short.some((option) => option.id === id))
    .slice(0, limit - short.length)
    .map((term) => ({ ...term, count: 0, chosen: false }))
}

function byName(a: FacetOption, b: FacetOption): number {
  return a.name.localeCompare(b.name, 'en-GB')
}
