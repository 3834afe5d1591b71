/** The one typed filter of every list: read from a query string, written back in one canonical order. */
import { z } from 'zod'
import { isCalendarDay, type PlainDate, plainDate } from '#lib/core/dates'
import { valuesOf } from '#lib/core/search-params'

/** The dimensions to filter by. OR within one, AND across them. */
export const facets = ['commodity', 'country', 'organisation', 'place', 'storyline'] as const
export type Facet = (typeof facets)[number]

/** The orders of a list. Relevance needs words to be relevant to. */
export const sorts = ['relevance', 'newest', 'oldest'] as const
export type Sort = (typeof sorts)[number]

export interface Filter {
  readonly terms: Readonly<Record<Facet, readonly string[]>>
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly q?: string
}

/** A list's state: what it shows, in which order, and which page of it. */
export interface ListQuery {
  readonly filter: Filter
  readonly page: number
  /** Only where it is not the order that `sortOf` would choose. */
  readonly sort?: Sort
}

/** What a query string can hold wrong: the key, the value, and what to do. */
export interface QueryError {
  readonly key: string
  readonly value: string
  readonly message: string
  /** The term that may have been meant. */
  readonly nearest?: { readonly id: string; readonly name: string }
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: ListQuery }
  | { readonly ok: false; readonly errors: readonly QueryError[] }

export const emptyFilter: Filter = {
  terms: { commodity: [], country: [], organisation: [], place: [], storyline: [] },
}

/** More terms than this, of all facets together, are nobody's question; each is in every address of the page. */
const MOST_TERMS = 50
const TERM = /^[A-Za-z0-9][A-Za-z0-9-]{0,119}$/
const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
  .pipe(z.number().max(100_000))

/** Days outside these are asked for by mistake, or to cost the server time. */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '2199-12-31'

/** Longer searches are cut; no question of a reader is. */
export const SEARCH_LIMIT = 200

/** The order of a list: as asked, or the best first of a search and the newest first of all else. */
export function sortOf({ filter, sort }: Pick<ListQuery, 'filter' | 'sort'>): Sort {
  return sort ?? (filter.q ? 'relevance' : 'newest')
}

/** Words as the archive is searched for: one line, without control characters, of bounded length. */
export function normaliseSearch(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return [...line].slice(0, SEARCH_LIMIT).join('').trim()
}

/** A filter by one term of one facet. */
export function filterBy(facet: Facet, term: string): Filter {
  return { terms: { ...emptyFilter.terms, [facet]: [term] } }
}

export function isEmptyFilter(filter: Filter): boolean {
  return writeQuery({ filter, page: 1 }) === ''
}

/**
 * Reads the state of a list from a query string. Unknown keys are ignored (trackers add them);
 * known keys with nonsense values are errors, never guesses.
 */
export function readQuery(params: URLSearchParams): ParsedQuery {
  const errors: QueryError[] = []
  let count = 0
  const termsOf = (facet: Facet) => {
    const values = valuesOf(params, facet)
    count += values.length
    if (values.length > MOST_TERMS)
      errors.push({ key: 'filter', value: facet, message: `has more than ${MOST_TERMS} values` })
    else if (count > MOST_TERMS && values.length > 0)
      errors.push({
        key: 'filter',
        value: facet,
        message: `makes more than ${MOST_TERMS} values in all`,
      })
    for (const value of values.slice(0, MOST_TERMS)) {
      if (!TERM.test(value)) errors.push({ key: facet, value, message: `is not a ${facet}` })
    }
    const cased = values.map((value) =>
      facet === 'country' ? value.toUpperCase() : value.toLowerCase(),
    )
    return [...new Set(cased)].sort()
  }
  const dayOf = (key: 'from' | 'to') => {
    const value = params.get(key)?.trim()
    if (!value) return undefined
    const day = readDay(value)
    if (!day.ok) errors.push({ key, value, message: day.message })
    return day.ok ? day.day : undefined
  }
  const terms = {
    commodity: termsOf('commodity'),
    country: termsOf('country'),
    organisation: termsOf('organisation'),
    place: termsOf('place'),
    storyline: termsOf('storyline'),
  }
  const from = dayOf('from')
  const to = dayOf('to')
  if (from && to && from > to) {
    errors.push({ key: 'from', value: from, message: `is after ${to}; swap the dates` })
  }
  const pageText = params.get('page') ?? '1'
  const page = pageNumber.safeParse(pageText)
  if (!page.success) errors.push({ key: 'page', value: pageText, message: 'is not a page number' })
  const q = normaliseSearch(params.get('q') ?? '')
  const sortText = params.get('sort')?.trim() ?? ''
  const sort = sorts.find((one) => one === sortText)
  if (sortText && !sort)
    errors.push({ key: 'sort', value: sortText, message: `is not one of ${sorts.join(', ')}` })
  if (errors.length > 0 || !page.success) return { ok: false, errors }
  const filter = { terms, ...(from && { from }), ...(to && { to }), ...(q && { q }) }
  return { ok: true, query: withSort({ filter, page: page.data }, sort) }
}

/** A day of a query string, or what is wrong with it. */
export function readDay(
  text: string,
):
  | { readonly ok: true; readonly day: PlainDate }
  | { readonly ok: false; readonly message: string } {
  const { data: day } = plainDate.safeParse(text)
  if (!day && !isCalendarDay(text))
    return { ok: false, message: 'is not a day; write it as 2021-12-23' }
  return day && text >= FIRST_DAY && text <= LAST_DAY
    ? { ok: true, day }
    : { ok: false, message: `is not between ${FIRST_DAY} and ${LAST_DAY}` }
}

/** The page that a list without a filter was asked for; undefined for what is no page number. */
export function readPage(params: URLSearchParams): number | undefined {
  return pageNumber.safeParse(params.get('page') ?? '1').data
}

/** The same list in another order; the order that needs no saying is not said. */
export function withSort({ filter, page }: ListQuery, sort: Sort | undefined): ListQuery {
  const meant = sort === 'relevance' && !filter.q ? undefined : sort
  return meant && meant !== sortOf({ filter }) ? { filter, page, sort: meant } : { filter, page }
}

/** Writes the state in canonical order, without a leading `?`; the empty string for everything. */
export function writeQuery({ filter, page, sort }: ListQuery): string {
  const params = new URLSearchParams()
  for (const facet of facets) {
    for (const term of [...filter.terms[facet]].sort()) params.append(facet, term)
  }
  if (filter.from) params.set('from', filter.from)
  if (filter.to) params.set('to', filter.to)
  if (filter.q) params.set('q', filter.q)
  if (sort && sort !== sortOf({ filter })) params.set('sort', sort)
  if (page > 1) params.set('page', String(page))
  return params.toString()
}

/** The keys of a list's state. */
export const listKeys: readonly string[] = [...facets, 'from', 'to', 'q', 'sort', 'page']

/**
 * The canonical form of what was asked, when it was asked in another: another order, an empty field
 * of a form, a first page. Undefined when it is canonical already; keys of others are no concern.
 */
export function canonicalQuery(asked: URLSearchParams, query: ListQuery): string | undefined {
  const ours = new URLSearchParams([...asked].filter(([key]) => listKeys.includes(key)))
  const canonical = writeQuery(query)
  return ours.toString() === canonical ? undefined : canonical
}
