/** The feeds of the site: which there are, where they are, and how each format is written. */
import type { Catalog } from '../catalog/model.ts'
import { type Facet, type Filter, filterBy } from '../filter.ts'
import { filterInWords } from '../filter-words.ts'
import { absolute, termFeedUrl, termUrl, urls } from '../urls.ts'
import { ATOM, atomOf } from './atom.ts'
import { articleFeed, type FeedDocument, feedId, reportFeed } from './document.ts'
import { JSON_FEED, jsonFeedOf } from './json-feed.ts'
import { RSS, rssOf } from './rss.ts'

export const feedFormats = {
  xml: { type: ATOM, name: 'Atom', write: atomOf },
  rss: { type: RSS, name: 'RSS', write: rssOf },
  json: { type: JSON_FEED, name: 'JSON Feed', write: jsonFeedOf },
} as const
export type FeedFormat = keyof typeof feedFormats

/** The feed of any filter of the archive. */
export function newsFeed(
  catalog: Catalog,
  filter: Filter,
  page: number,
  format: FeedFormat,
): FeedDocument {
  const words = filterInWords(filter, catalog.nameOf)
  return articleFeed(catalog, {
    id: feedId(urls.news({ filter })),
    title: words ? `Chokepoint: ${words}` : 'Chokepoint: all news',
    pageUrl: absolute(urls.news({ filter })),
    url: (number) => absolute(urls.newsFeed(filter, format, number)),
    page,
    filter,
  })
}

/** The Atom feed of one commodity, organisation, place, country or storyline. */
export function termFeed(
  catalog: Catalog,
  { facet, id, name }: { facet: Facet; id: string; name: string },
  page: number,
): FeedDocument {
  return articleFeed(catalog, {
    id: feedId(termUrl(facet, id)),
    title: `Chokepoint: ${name}`,
    pageUrl: absolute(termUrl(facet, id)),
    url: (number) => absolute(termFeedUrl(facet, id, number)),
    page,
    filter: filterBy(facet, id),
  })
}

/** The Atom feed of the reports. */
export function reportsFeed(catalog: Catalog): FeedDocument {
  return reportFeed(catalog, {
    id: feedId(urls.reports()),
    title: 'Chokepoint: business intelligence reports',
    pageUrl: absolute(urls.reports()),
    url: () => absolute(urls.reportsFeed()),
  })
}
