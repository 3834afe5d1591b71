/** Says a filter in words, as a reader would: `Crude oil or LNG · Russia · since 1 January 2022`. */
import { formatDay } from './dates.ts'
import { type Facet, type Filter, facets } from './filter.ts'

type NameOf = (facet: Facet, id: string) => string | undefined

/** The filter in words; the empty string when it lets everything through. */
export function filterInWords(filter: Filter, nameOf: NameOf): string {
  const parts = facets.flatMap((facet) => {
    const names = filter.terms[facet].map((id) => nameOf(facet, id) ?? id)
    return names.length > 0 ? [names.join(' or ')] : []
  })
  return [...parts, datesInWords(filter), filter.q ? `“${filter.q}”` : '']
    .filter(Boolean)
    .join(' · ')
}

/** `1 article`, `2,137 articles`. */
export function countInWords(count: number, noun = 'article'): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}

function datesInWords({ from, to }: Filter): string {
  if (from && to)
    return from === to ? `on ${formatDay(from)}` : `${formatDay(from)} to ${formatDay(to)}`
  if (from) return `since ${formatDay(from)}`
  return to ? `until ${formatDay(to)}` : ''
}
