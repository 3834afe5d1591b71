/** Every URL of the site is built here: the contract of `design`, in one place. */
import { type Facet, type Filter, type ListQuery, writeQuery } from './filter.ts'

const part = encodeURIComponent

export const urls = {
  front: () => '/',
  article: (slug: string) => `/articles/${part(slug)}`,
  articleSource: (slug: string) => `/articles/${part(slug)}.md`,
  news: (query: Partial<ListQuery> & { filter: Filter }) => withQuery('/news', query),
  newsFeed: (filter: Filter, format: 'xml' | 'rss' | 'json' = 'xml', page = 1) =>
    withQuery(`/news/feed.${format}`, { filter, page }),
  commodities: () => '/commodities',
  commodity: (id: string, page = 1) => paged(`/commodities/${part(id)}`, page),
  country: (code: string) => `/countries/${part(code)}`,
  organisation: (id: string) => `/organisations/${part(id)}`,
  place: (id: string) => `/places/${part(id)}`,
  storylines: () => '/storylines',
  storyline: (id: string) => `/storylines/${part(id)}`,
  reports: () => '/reports',
  reportsFeed: () => '/reports/feed.xml',
  report: (id: string) => `/reports/${part(id)}`,
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
  corrections: () => '/corrections',
  about: () => '/about',
  sitemap: (name: string) => `/sitemaps/${name}.xml`,
} as const

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

/** The Atom feed of a facet's term: `/organisations/gazprom/feed.xml`. */
export function termFeedUrl(facet: Facet, term: string, page = 1): string {
  return paged(`${termUrl(facet, term)}/feed.xml`, page)
}

/** The site's own address, for what must be absolute (feeds, canonical links, share pictures). */
export function siteOrigin(): string {
  return (process.env.CHOKEPOINT_ORIGIN ?? 'http://localhost:3000').replace(/\/+$/, '')
}

/** A path of the site as an absolute address. */
export function absolute(path: string): string {
  return `${siteOrigin()}${path}`
}

function withQuery(
  path: string,
  { filter, page = 1 }: Partial<ListQuery> & { filter: Filter },
): string {
  const query = writeQuery({ filter, page })
  return query ? `${path}?${query}` : path
}

function paged(path: string, page: number): string {
  return page > 1 ? `${path}?page=${page}` : path
}
