/** Builds every URL of the site. */

import type { CitationFormat } from '#lib/core/citation-formats'
import type { PlainDate } from '#lib/core/dates'
import type { FeedFormat } from '#lib/core/feed-formats'
import { type Facet, type Filter, type ListQuery, writeQuery } from './filter.ts'

const part = encodeURIComponent

export const urls = {
  front: () => '/',
  article: (slug: string) => `/articles/${part(slug)}`,
  /** What was corrected in it, word by word. */
  changes: (slug: string) => `/articles/${part(slug)}/changes`,
  /** How it is cited, and the addresses of its passages; with a format, the citation as a file. */
  cite: (slug: string, format?: CitationFormat) => `/articles/${part(slug)}/${citeName(format)}`,
  articleSource: (slug: string) => `/articles/${part(slug)}.md`,
  news: (query: Partial<ListQuery> & { filter: Filter }) => withQuery('/news', query),
  newsFeed: (query: Partial<ListQuery> & { filter: Filter }, format: FeedFormat = 'xml') =>
    withQuery(`/news/feed.${format}`, query),
  archive: () => '/news',
  archiveFeed: () => '/news/feed.xml',
  suggest: () => '/api/suggest',
  openSearch: () => '/opensearch.xml',
  commodities: () => '/commodities',
  commodity: (id: string, page = 1) => paged(`/commodities/${part(id)}`, page),
  country: (code: string) => `/countries/${part(code)}`,
  organisation: (id: string) => `/organisations/${part(id)}`,
  place: (id: string) => `/places/${part(id)}`,
  storylines: () => '/storylines',
  storyline: (id: string) => `/storylines/${part(id)}`,
  /** One event of a storyline, counted from 1. */
  storylineEvent: (id: string, number: number) => `/storylines/${part(id)}#${part(id)}-${number}`,
  reports: () => '/reports',
  reportsFeed: (format: FeedFormat = 'xml', page = 1) => paged(`/reports/feed.${format}`, page),
  glossary: (kind?: string) => (kind ? `/glossary?kind=${part(kind)}` : '/glossary'),
  conversion: (value: string, unit: string) =>
    `/glossary?${new URLSearchParams({ value, unit })}#converter`,
  glossaryTerm: (id: string) => `/glossary#${part(id)}`,
  report: (id: string) => `/reports/${part(id)}`,
  citeReport: (id: string, format?: CitationFormat) => `/reports/${part(id)}/${citeName(format)}`,
  author: (id: string, page = 1) => paged(`/authors/${part(id)}`, page),
  authorFeed: (id: string, format: FeedFormat = 'xml', page = 1) =>
    paged(`/authors/${part(id)}/feed.${format}`, page),
  benchmarks: () => '/benchmarks',
  /** A benchmark's series, or a part of it; the linear scale needs no word. */
  benchmark: (id: string, range: PricePart = {}) => withPart(`/benchmarks/${part(id)}`, range),
  prices: (id: string, range: Pick<PricePart, 'from' | 'to'> = {}) =>
    withPart(`/benchmarks/${part(id)}/prices.csv`, range),
  chart: (id: string, format: 'svg' | 'png', range: PricePart = {}) =>
    withPart(`/benchmarks/${part(id)}/chart.${format}`, range),
  /** The front page as it was on a day. */
  day: (day: PlainDate) => `/on/${day}`,
  map: ({
    commodity,
    year,
  }: {
    commodity?: string | undefined
    year?: number | undefined
  } = {}) => {
    const params = new URLSearchParams({
      ...(commodity && { commodity }),
      ...(year && { year: String(year) }),
    }).toString()
    return params ? `/map?${params}` : '/map'
  },
  /** One form of a picture; its name changes with its bytes. */
  picture: (hash: string, { width, format }: { width: number; format: string }) =>
    `/pictures/${hash}/${width}.${format}`,
  corrections: () => '/corrections',
  correctionsFeed: (format: FeedFormat = 'xml', page = 1) =>
    paged(`/corrections/feed.${format}`, page),
  feeds: () => '/feeds',
  opml: () => '/feeds.opml',
  about: () => '/about',
  /** The site's own colours, where it has any. */
  siteStyle: () => '/site.css',
  sitemap: (name: string) => `/sitemaps/${name}.xml`,
} as const

/** A part of a series, by its days, and how it is drawn. */
export interface PricePart {
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
  readonly scale?: 'linear' | 'log' | undefined
  /** A second series, by its id. */
  readonly with?: string | undefined
  /** A story, whose time and events are shown. */
  readonly storyline?: string | undefined
}

/** The page of a facet's term: `/organisations/gazprom`. */
export function termUrl(facet: Facet, term: string): string {
  switch (facet) {
    case 'commodity':
      return urls.commodity(term)
    case 'country':
      return urls.country(term)
    case 'organisation':
      return urls.organisation(term)
    case 'place':
      return urls.place(term)
    case 'storyline':
      return urls.storyline(term)
  }
}

/** The feed of a facet's term: `/organisations/gazprom/feed.xml`. */
export function termFeedUrl(
  facet: Facet,
  term: string,
  format: FeedFormat = 'xml',
  page = 1,
): string {
  return paged(`${termUrl(facet, term)}/feed.${format}`, page)
}

/** The site's own address, for what must be absolute (feeds, canonical links, share pictures). */
export function siteOrigin(): string {
  return (process.env.CHOKEPOINT_ORIGIN ?? 'http://localhost:3000').replace(/\/+$/, '')
}

/** A path of the site as an absolute address. */
export function absolute(path: string): string {
  return `${siteOrigin()}${path}`
}

function citeName(format: CitationFormat | undefined): string {
  return format ? `cite.${format}` : 'cite'
}

function withQuery(
  path: string,
  { page = 1, ...rest }: Partial<ListQuery> & { filter: Filter },
): string {
  const query = writeQuery({ ...rest, page })
  return query ? `${path}?${query}` : path
}

function withPart(path: string, range: PricePart): string {
  const { from, to, scale, storyline } = range
  const params = new URLSearchParams()
  if (scale === 'log') params.set('scale', scale)
  if (range.with) params.set('with', range.with)
  if (storyline) params.set('storyline', storyline)
  if (from) params.set('from', from)
  if (to) params.set('to', to)
  return params.size > 0 ? `${path}?${params}` : path
}

function paged(path: string, page: number): string {
  return page > 1 ? `${path}?page=${page}` : path
}
