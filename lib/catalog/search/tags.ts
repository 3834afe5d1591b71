/** A term of a facet as one word of the index: an article's tags are searched with its text. */
import { type Facet, facets } from '#lib/filter/filter'

const letters: Readonly<Record<Facet, string>> = {
  commodity: 'k',
  country: 'c',
  organisation: 'o',
  place: 'p',
  storyline: 's',
}

/** `country`, `QA` as `c_qa`; no word of a text has such a form. */
export function tagTerm(facet: Facet, id: string): string {
  return `${letters[facet]}_${id.toLowerCase().replaceAll('-', '_')}`
}

/** All tags of a record. */
export function tagTerms(terms: Partial<Record<Facet, readonly string[]>>): string[] {
  return facets.flatMap((facet) => [...new Set(terms[facet] ?? [])].map((id) => tagTerm(facet, id)))
}
