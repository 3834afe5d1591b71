/** Edits of a filter: adds or removes a term, sets dates or the search. */
import type { PlainDate } from '#lib/core/dates'
import { type Facet, type Filter, facets } from './filter.ts'

/** A piece of a filter that one click takes away. */
export type FilterPart =
  | { readonly kind: 'term'; readonly facet: Facet; readonly id: string }
  | { readonly kind: 'dates' }
  | { readonly kind: 'words' }

/** Every part of a filter, in the order in which it is said. */
export function partsOf(filter: Filter): FilterPart[] {
  return [
    ...facets.flatMap((facet) =>
      filter.terms[facet].map((id): FilterPart => ({ kind: 'term', facet, id })),
    ),
    ...(filter.from || filter.to ? [{ kind: 'dates' } as const] : []),
    ...(filter.q ? [{ kind: 'words' } as const] : []),
  ]
}

/** The filter without a part. */
export function withoutPart(filter: Filter, part: FilterPart): Filter {
  switch (part.kind) {
    case 'term':
      return toggleTerm(filter, part.facet, part.id)
    case 'dates':
      return withDates(filter, {})
    case 'words':
      return withWords(filter, undefined)
  }
}

/** The filter with a term of a facet added, or taken away where it is there. */
export function toggleTerm(filter: Filter, facet: Facet, id: string): Filter {
  const before = filter.terms[facet]
  const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id].sort()
  return { ...filter, terms: { ...filter.terms, [facet]: after } }
}

/** The filter from one day to another instead; an end that is not named is open. */
export function withDates(
  { from: _from, to: _to, ...rest }: Filter,
  { from, to }: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined },
): Filter {
  return { ...rest, ...(from && { from }), ...(to && { to }) }
}

/** The filter with other words, or none. */
export function withWords({ q: _q, ...rest }: Filter, q: string | undefined): Filter {
  return q ? { ...rest, q } : rest
}
