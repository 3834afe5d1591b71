import { nearestTo } from '#lib/content/rules/nearest'
import {
  type Facet,
  facets,
  type ParsedQuery,
  type QueryFault,
  readQuery,
} from '#lib/filter/filter'
import type { Catalog } from '../model.ts'

/** A near name is looked for where a reader may have slipped, not in a list of nonsense. */
const MOST_GUESSES = 5

type Vocabularies = Pick<Catalog, 'nameOf' | 'listTerms'>

/** Reads a list's state and checks that every term in it exists: a filter by nothing is a fault. */
export function readListQuery(catalog: Vocabularies, params: URLSearchParams): ParsedQuery {
  const read = readQuery(params)
  // Where nobody can have meant it, each part needs no telling.
  const tooMany = read.ok ? [] : read.faults.filter(({ key }) => key === 'filter')
  if (tooMany.length > 0) return { ok: false, faults: tooMany }
  const unknown = facets.flatMap((facet) => unknownTerms(catalog, facet, params))
  if (read.ok && unknown.length === 0) return read
  // What cannot be the name of a term is none either, and is told once.
  const others = read.ok ? [] : read.faults.filter(({ key }) => !facets.some((one) => one === key))
  return { ok: false, faults: [...unknown, ...others] }
}

function unknownTerms(catalog: Vocabularies, facet: Facet, params: URLSearchParams): QueryFault[] {
  const values = new Set(params.getAll(facet).map((value) => value.trim()))
  const unknown = [...values].filter((value) => {
    const id = facet === 'country' ? value.toUpperCase() : value.toLowerCase()
    return value !== '' && catalog.nameOf(facet, id) === undefined
  })
  return unknown.map((value, at) => {
    const nearest = at < MOST_GUESSES ? nearestTerm(catalog, facet, value) : undefined
    const message = `is no ${facet} that we know`
    return { key: facet, value, message, ...(nearest && { nearest }) }
  })
}

/** The term whose id or name is nearest, if one is near. */
function nearestTerm(catalog: Vocabularies, facet: Facet, value: string): QueryFault['nearest'] {
  if (value.length > 80) return undefined
  const terms = catalog.listTerms(facet)
  const near = nearestTo(
    value,
    terms.flatMap(({ id, name }) => (facet === 'country' ? [name] : [id, name])),
  )
  const term = terms.find(({ id, name }) => near !== undefined && (id === near || name === near))
  return term && { id: term.id, name: term.name }
}
