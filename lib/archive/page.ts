/** What `/news` shows around the list: links and labels. */

import { rowMoves } from '#lib/benchmarks/row-moves'
import type { Catalog } from '#lib/catalog/model'
import type { SearchResult } from '#lib/catalog/queries/search-result'
import type { PlainDate } from '#lib/core/dates'
import { asTyped } from '#lib/core/quoted'
import {
  emptyFilter,
  type Facet,
  type Filter,
  facets,
  type ListQuery,
  normaliseSearch,
  type Sort,
  sortOf,
  sorts,
  withSort,
} from '#lib/filter/filter'
import { partsOf, withDates, withoutPart, withWords } from '#lib/filter/filter-edits'
import { countInWords, filterInWords, filterPartLabel } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import { type Choice, dateTools, rangeStarts } from './date-tools.ts'
import { matchNote } from './match-note.ts'
import { pagesFor } from './site-pages.ts'

type NameOf = (facet: Facet, id: string) => string | undefined

/** A part of the filter and the link that removes it. */
export interface Chip {
  readonly key: string
  readonly name: string
  readonly href: string
}

/** Everything that the page shows, gathered in one place. `today` is the day that the ranges end on. */
export function archivePage(catalog: Catalog, query: ListQuery, today: PlainDate) {
  const { filter } = query
  const result = catalog.browse(query, rangeStarts(today))
  const { correction, page } = result
  const applied = correction?.applied ? correction : undefined
  const words = filterInWords(filter, catalog.nameOf) || 'All news'
  const count = countInWords(page.total)
  return {
    result,
    sort: result.newest && sortOf(query) === 'relevance' ? ('newest' as const) : sortOf(query),
    /** The filter with its search as it was meant: what a feed should follow. */
    meant: applied ? withWords(filter, normaliseSearch(applied.text)) : filter,
    head: {
      title: words,
      count,
      spoken: applied ? `Showing results for ${applied.text}: ${count}` : `${words}: ${count}`,
      chips: filterChips(query, catalog.nameOf),
    },
    facets: hasChoice(result.facets) ? result.facets : [],
    dates: dateTools(query, result, today, newsUrl),
    note: matchNote(query, result),
    sitePages: pagesFor(filter.q ?? ''),
    moves: rowMoves(catalog, result.page.items),
    pageUrl: (page: number) => urls.news({ ...query, page }),
    orders: sortChoices(query).filter(({ sort }) => !result.newest || sort !== 'relevance'),
    /** What to do about a list of nothing. */
    empty: page.total === 0 && {
      relaxations: relaxations(query, result, catalog.nameOf),
      instead: withoutMissing(query, result),
      commodities: catalog.listCommodities(),
      latest: catalog.listArticles(emptyFilter, 1, 5).items,
    },
  }
}

/** The list with another filter: in the same order, from its first page. */
export function newsUrl(query: ListQuery, filter: Filter): string {
  return urls.news(withSort({ filter, page: 1 }, query.sort))
}

/** Whether any option can be chosen or removed; where none can, they are only in the way. */
function hasChoice(all: SearchResult['facets']): boolean {
  return all.some(({ short, more }) =>
    [...short, ...more].some(({ count, chosen }) => count > 0 || chosen),
  )
}

/** Every part of the filter, each with the link that removes it. */
function filterChips(query: ListQuery, nameOf: NameOf): Chip[] {
  const { filter } = query
  return partsOf(filter).map((part) => ({
    key: part.kind === 'term' ? `${part.facet}-${part.id}` : part.kind,
    name: filterPartLabel(filter, part, nameOf),
    href: newsUrl(query, withoutPart(filter, part)),
  }))
}

/** From a list of nothing: each part that need only be removed for something to show. */
function relaxations(query: ListQuery, result: SearchResult, nameOf: NameOf): Choice[] {
  const { filter } = query
  const without = [
    ...facets.map((facet) => ({
      part: facet,
      name: filter.terms[facet].map((id) => nameOf(facet, id) ?? id).join(' or '),
      rest: { ...filter, terms: { ...filter.terms, [facet]: [] } },
    })),
    {
      part: 'dates' as const,
      name: filterInWords(withDates(emptyFilter, filter), nameOf),
      rest: withDates(filter, {}),
    },
    { part: 'words' as const, name: asTyped(filter.q ?? ''), rest: withWords(filter, undefined) },
  ]
  return without
    .map(({ part, name, rest }) => ({
      name,
      href: newsUrl(query, rest),
      count: result.without(part),
      chosen: false,
    }))
    .filter(({ count }) => count > 0)
}

/** The same search without the words that no article has; undefined where none is left. */
function withoutMissing(
  query: ListQuery,
  { match }: SearchResult,
): { name: string; href: string } | undefined {
  const missing = match?.missing ?? []
  const { q = '' } = query.filter
  const rest = normaliseSearch(missing.reduce((text, word) => text.replace(word, ' '), q))
  if (missing.length === 0 || rest === '' || rest === q) return undefined
  return { name: rest, href: newsUrl(query, withWords(query.filter, rest)) }
}

/** Orders of the list; relevance only where there are words to be relevant to. */
function sortChoices({ filter }: ListQuery): { sort: Sort; name: string; href: string }[] {
  const names = { relevance: 'Relevance', newest: 'Newest', oldest: 'Oldest' } as const
  return sorts
    .filter((sort) => sort !== 'relevance' || filter.q)
    .map((sort) => ({
      sort,
      name: names[sort],
      href: urls.news(withSort({ filter, page: 1 }, sort)),
    }))
}

/** The search exactly as it was typed, each corrected word in quotes. */
export function searchInstead(query: ListQuery, typed: readonly string[]): string {
  const q = typed.reduce((text, word) => {
    const at = text.search(new RegExp(`(?<![\\p{L}"])${RegExp.escape(word)}(?![\\p{L}"])`, 'u'))
    return at < 0 ? text : `${text.slice(0, at)}"${word}"${text.slice(at + word.length)}`
  }, query.filter.q ?? '')
  return newsUrl(query, { ...query.filter, q })
}
