/** Reads the state of a list: field words become facets, names become ids, and every term exists. */
import { nearestTo } from '#lib/content/rules/nearest'
import { readFieldWords } from '#lib/filter/field-words'
import {
  type Facet,
  facets,
  type ParsedQuery,
  type QueryError,
  readQuery,
} from '#lib/filter/filter'
import type { Catalog } from '../model.ts'

/** A near name is looked for where a reader may have slipped, not in a list of nonsense. */
const MOST_GUESSES = 5

type Vocabularies = Pick<Catalog, 'nameOf' | 'listTerms' | 'idNamed'>

/** Reads a list's state and checks that every term in it exists: a filter by nothing is an error. */
export function readListQuery(catalog: Vocabularies, asked: URLSearchParams): ParsedQuery {
  const params = withIds(catalog, withFieldWords(catalog, asked))
  const read = readQuery(params)
  // Where nobody can have meant it, each part needs no line of its own.
  const tooMany = read.ok ? [] : read.errors.filter(({ key }) => key === 'filter')
  if (tooMany.length > 0) return { ok: false, errors: tooMany }
  const unknown = facets.flatMap((facet) => unknownTerms(catalog, facet, params))
  if (read.ok && unknown.length === 0) return read
  // What cannot be the name of a term is not one either, and is reported once.
  const others = read.ok ? [] : read.errors.filter(({ key }) => !facets.some((one) => one === key))
  return { ok: false, errors: [...unknown, ...others] }
}

/** `q=country:QA lng` as `country=QA&q=lng`; a day alone, `q=2022-09-26`, as its dates. */
function withFieldWords(catalog: Vocabularies, asked: URLSearchParams): URLSearchParams {
  const q = asked.get('q') ?? ''
  if (!/:|\d-\d/.test(q)) return asked
  const { rest, fields } = readFieldWords(q.slice(0, 2000), (facet, name) =>
    isTerm(catalog, facet, name),
  )
  if (fields.length === 0) return asked
  const params = new URLSearchParams(asked)
  params.delete('q')
  if (rest) params.set('q', rest)
  for (const field of fields) {
    if (field.kind === 'term') params.append(field.facet, field.name)
    else {
      if (field.from) params.set('from', field.from)
      if (field.to) params.set('to', field.to)
    }
  }
  return params
}

/** Names in place of ids, as a form with a list of names sends them: `country=Qatar` as `country=QA`. */
function withIds(catalog: Vocabularies, asked: URLSearchParams): URLSearchParams {
  let many = 0
  const pairs = [...asked].map(([key, value]): [string, string] => {
    const facet = facets.find((one) => one === key)
    const name = value.trim()
    if (!facet || name === '' || name.length > 200 || ++many > 250) return [key, value]
    if (catalog.nameOf(facet, asId(facet, name)) !== undefined) return [key, value]
    return [key, catalog.idNamed(facet, name) ?? value]
  })
  return new URLSearchParams(pairs)
}

function isTerm(catalog: Vocabularies, facet: Facet, name: string): boolean {
  return (
    catalog.nameOf(facet, asId(facet, name)) !== undefined ||
    catalog.idNamed(facet, name) !== undefined
  )
}

function asId(facet: Facet, value: string): string {
  return facet === 'country' ? value.toUpperCase() : value.toLowerCase()
}

function unknownTerms(catalog: Vocabularies, facet: Facet, params: URLSearchParams): QueryError[] {
  const values = new Set(params.getAll(facet).map((value) => value.trim()))
  const unknown = [...values].filter(
    (value) => value !== '' && catalog.nameOf(facet, asId(facet, value)) === undefined,
  )
  return unknown.map((value, at) => {
    const nearest = at < MOST_GUESSES ? nearestTerm(catalog, facet, value) : undefined
    const message = `is not a known ${facet}`
    return { key: facet, value, message, ...(nearest && { nearest }) }
  })
}

/** The term whose id or name is nearest, if one is near. */
function nearestTerm(catalog: Vocabularies, facet: Facet, value: string): QueryError['nearest'] {
  if (value.length > 80) return undefined
  const terms = catalog.listTerms(facet)
  const near = nearestTo(
    value,
    terms.flatMap(({ id, name }) => (facet === 'country' ? [name] : [id, name])),
  )
  const term = terms.find(({ id, name }) => near !== undefined && (id === near || name === near))
  return term && { id: term.id, name: term.name }
}
