/** What `/news` shows beside the list: where each click leads, and how it is said. */

import type { Catalog } from '#lib/catalog/model'
import type { SearchResult } from '#lib/catalog/queries/search-result'
import { addDays, type PlainDate } from '#lib/core/dates'
import { quoted } from '#lib/core/quoted'
import { partsOf, withDates, withoutPart, withWords } from '#lib/filter/changes'
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
import { countInWords, filterInWords, partInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import { type Bar, histogramOf } from './histogram.ts'

type NameOf = (facet: Facet, id: string) => string | undefined

/** Ranges that readers ask for most, in days. */
const ranges = [
  { name: 'Last 7 days', days: 7 },
  { name: 'Last 30 days', days: 30 },
  { name: 'Last year', days: 365 },
] as const

/** A way on: what it is called, where it leads, what is there. */
export interface Choice {
  readonly name: string
  readonly href: string
  readonly count: number
  readonly chosen: boolean
}

/** A part of the filter and the way to be rid of it. */
export interface Chip {
  readonly key: string
  readonly name: string
  readonly href: string
}

/** Everything that the page shows, gathered in one place. `today` is the day that the ranges end on. */
export function newsPage(catalog: Catalog, query: ListQuery, today: PlainDate) {
  const { filter } = query
  const starts = ranges.map(({ days }) => addDays(today, -days))
  const finding = catalog.browse(query, starts)
  const { correction, page } = finding
  const words = filterInWords(filter, catalog.nameOf) || 'All news'
  const count = countInWords(page.total)
  return {
    finding,
    sort: sortOf(query),
    /** The filter with its search as it was meant: what a feed should follow. */
    meant: correction ? withWords(filter, normaliseSearch(correction.text)) : filter,
    head: {
      title: words,
      count,
      spoken: correction
        ? `Showing results for ${correction.text}: ${count}`
        : `${words}: ${count}`,
      chips: filterChips(query, catalog.nameOf),
    },
    facets: hasChoice(finding.facets) ? finding.facets : [],
    ranges: starts
      .map((from, n) => quickRange(query, ranges[n]?.name ?? from, from, finding.since[n]))
      .filter(({ count, chosen }) => count > 0 || chosen),
    bars: histogramOf(finding.months, filter),
    barUrl: ({ from, to, chosen }: Bar) =>
      newsUrl(query, withDates(filter, chosen ? {} : { from, to })),
    pageUrl: (page: number) => urls.news({ ...query, page }),
    orders: sortChoices(query),
    /** What to do about a list of nothing. */
    empty: page.total === 0 && {
      ways: waysOut(query, finding, catalog.nameOf),
      commodities: catalog.listCommodities(),
      latest: catalog.listArticles(emptyFilter, 1, 5).items,
    },
  }
}

/** The list with another filter: in the same order, from its first page. */
export function newsUrl(query: ListQuery, filter: Filter): string {
  return urls.news(withSort({ filter, page: 1 }, query.sort))
}

/** Whether any option can be taken or given up; where none can, they are only in the way. */
function hasChoice(all: SearchResult['facets']): boolean {
  return all.some(({ short, more }) =>
    [...short, ...more].some(({ count, chosen }) => count > 0 || chosen),
  )
}

/** A quick range with its count; a chosen one leads back to all dates. */
function quickRange(query: ListQuery, name: string, from: PlainDate, count = 0): Choice {
  const chosen = query.filter.from === from && !query.filter.to
  const href = newsUrl(query, withDates(query.filter, chosen ? {} : { from }))
  return { name, href, count, chosen }
}

/** Every part of the filter, each with the way to be rid of it. */
function filterChips(query: ListQuery, nameOf: NameOf): Chip[] {
  const { filter } = query
  return partsOf(filter).map((part) => ({
    key: part.kind === 'term' ? `${part.facet}-${part.id}` : part.kind,
    name: partInWords(filter, part, nameOf),
    href: newsUrl(query, withoutPart(filter, part)),
  }))
}

/** From a list of nothing: each part that need only be given up for something to show. */
function waysOut(query: ListQuery, finding: SearchResult, nameOf: NameOf): Choice[] {
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
    { part: 'words' as const, name: quoted(filter.q ?? ''), rest: withWords(filter, undefined) },
  ]
  return without
    .map(({ part, name, rest }) => ({
      name,
      href: newsUrl(query, rest),
      count: finding.without(part),
      chosen: false,
    }))
    .filter(({ count }) => count > 0)
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

/** The search exactly as it was typed, each word in quotes where it was mended. */
export function searchInstead(query: ListQuery, typed: readonly string[]): string {
  const q = typed.reduce(
    (text, word) =>
      text.replace(new RegExp(`(?<![\\p{L}"])${word}(?![\\p{L}"])`, 'u'), `"${word}"`),
    query.filter.q ?? '',
  )
  return newsUrl(query, { ...query.filter, q })
}
