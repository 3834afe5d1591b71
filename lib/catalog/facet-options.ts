/** Which terms of each facet are offered, in which order, with their counts. */
import { type Facet, type Filter, facets } from '../filter.ts'
import type { FacetIndex } from './facet-index.ts'
import type { FacetOption, FacetOptions } from './finding.ts'
import type { TermQueries } from './terms.ts'

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
      if (count > 0 && !chosen.includes(id)) used.push({ id, count })
    }
    used.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    const option = ({ id, count }: { id: string; count: number }, isChosen = false) => {
      const name = terms.nameOf(facet, id)
      return name ? [{ facet, id, name, count, chosen: isChosen }] : []
    }
    const first = chosen.flatMap((id) =>
      option({ id, count: counts[index.numbers[n]?.get(id) ?? -1] ?? 0 }, true),
    )
    const room = Math.max(3, SHORT[facet] - first.length)
    const short = [...first, ...used.slice(0, room).flatMap((one) => option(one))]
    const more = used.slice(room, room + MORE).flatMap((one) => option(one))
    return {
      facet,
      short: [...short, ...spentOptions(facet, short, SHORT[facet], terms)],
      more: more.sort(byName),
      left: Math.max(0, used.length - room - MORE),
    }
  })
}

/** Where few are left, the archive's commonest fill the list, so that a reader sees them as spent. */
function spentOptions(
  facet: Facet,
  short: readonly FacetOption[],
  room: number,
  terms: TermQueries,
): FacetOption[] {
  if (short.length >= room) return []
  return terms
    .listTerms(facet, room)
    .filter(({ id }) => !short.some((option) => option.id === id))
    .slice(0, room - short.length)
    .map((term) => ({ ...term, count: 0, chosen: false }))
}

function byName(a: FacetOption, b: FacetOption): number {
  return a.name.localeCompare(b.name, 'en-GB')
}
