/** Describes a filter in words: `Crude oil or LNG · Russia · since 1 January 2022`. */
import { formatDay } from '#lib/core/dates'
import { asTyped } from '#lib/core/quoted'
import { type Facet, type Filter, facets } from './filter.ts'
import type { FilterPart } from './filter-edits.ts'

type NameOf = (facet: Facet, id: string) => string | undefined

/** The filter in words; the empty string when it lets everything through. */
export function filterInWords(filter: Filter, nameOf: NameOf): string {
  const parts = facets.flatMap((facet) => {
    const names = filter.terms[facet].map((id) => nameOf(facet, id) ?? id)
    return names.length > 0 ? [names.join(' or ')] : []
  })
  return [...parts, datesInWords(filter), filter.q ? asTyped(filter.q) : '']
    .filter(Boolean)
    .join(' · ')
}

/** One part of a filter in words, for the chip that removes it. */
export function filterPartLabel(filter: Filter, part: FilterPart, nameOf: NameOf): string {
  switch (part.kind) {
    case 'term':
      return nameOf(part.facet, part.id) ?? part.id
    case 'dates':
      return datesInWords(filter)
    case 'words':
      return `Words: ${asTyped(filter.q ?? '')}`
  }
}

/** What a facet is called above its options. */
export const facetNames: Readonly<Record<Facet, string>> = {
  commodity: 'Commodity',
  country: 'Country',
  organisation: 'Organisation',
  place: 'Place',
  storyline: 'Storyline',
}

/** `1 article`, `2,137 articles`. */
export function countInWords(count: number, noun = 'article'): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}

/** What a link to a whole list says: `All 12 reports`; `All reports` where it holds one. */
export function allOf(count: number, noun = 'article'): string {
  return count === 1 ? `All ${noun}s` : `All ${countInWords(count, noun)}`
}

function datesInWords({ from, to }: Filter): string {
  if (from && to)
    return from === to ? `on ${formatDay(from)}` : `${formatDay(from)} to ${formatDay(to)}`
  if (from) return `since ${formatDay(from)}`
  return to ? `until ${formatDay(to)}` : ''
}
