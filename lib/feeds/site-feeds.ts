/** The feeds of the site: which there are, where they are, and what they contain. */

import type { Catalog } from '#lib/catalog/model'
import type { FeedFormat } from '#lib/core/feed-formats'
import { type Facet, filterBy, type ListQuery } from '#lib/filter/filter'
import { filterInWords } from '#lib/filter/labels'
import { absolute, termFeedUrl, termUrl, urls } from '#lib/filter/urls'
import { FEED_SIZE, type FeedDocument, feedId, feedOf, pageOf } from './document.ts'
import { articleEntry, reportEntry, revisionEntry } from './entries.ts'

/** Revisions that the corrections page, and so its feed, reaches back to. */
const REVISIONS = 200

type Head = Pick<FeedDocument, 'id' | 'title' | 'pageUrl' | 'url' | 'page'>

/** The feed of any list of the archive. Its order and all else that the query says stays in its addresses. */
export function newsFeed(catalog: Catalog, query: ListQuery, format: FeedFormat): FeedDocument {
  const page = (number: number) => ({ ...query, page: number })
  return articles(catalog, query, {
    id: feedId(urls.news(page(1))),
    title: newsTitle(catalog, query),
    pageUrl: absolute(urls.news(page(1))),
    url: (number) => absolute(urls.newsFeed(page(number), format)),
    page: query.page,
  })
}

/** The feed of one commodity, organisation, place, country or storyline. */
export function termFeed(
  catalog: Catalog,
  { facet, id, name }: { facet: Facet; id: string; name: string },
  page: number,
  format: FeedFormat,
): FeedDocument {
  const query = { filter: filterBy(facet, id), page }
  return articles(catalog, query, {
    id: feedId(termUrl(facet, id)),
    title: `Chokepoint: ${name}`,
    pageUrl: absolute(termUrl(facet, id)),
    url: (number) => absolute(termFeedUrl(facet, id, format, number)),
    page,
  })
}

/** The feed of the dossiers. */
export function reportsFeed(catalog: Catalog, page: number, format: FeedFormat): FeedDocument {
  const { pages, items } = pageOf(catalog.listReports(), page)
  return feedOf({
    id: feedId(urls.reports()),
    title: 'Chokepoint: business intelligence reports',
    pageUrl: absolute(urls.reports()),
    url: (number) => absolute(urls.reportsFeed(format, number)),
    page,
    pages,
    entries: items
      .flatMap(({ id }) => catalog.findReport(id) ?? [])
      .flatMap((report) => reportEntry(report, catalog) ?? []),
  })
}

/** The feed of revisions, one entry each. */
export function correctionsFeed(catalog: Catalog, page: number, format: FeedFormat): FeedDocument {
  const { pages, items } = pageOf(catalog.listRevisions(REVISIONS), page)
  return feedOf({
    id: feedId(urls.corrections()),
    title: 'Chokepoint: corrections',
    pageUrl: absolute(urls.corrections()),
    url: (number) => absolute(urls.correctionsFeed(format, number)),
    page,
    pages,
    entries: items.map((revised) => revisionEntry(revised, catalog)),
  })
}

/** A list's name as a feed: `Chokepoint: Crude oil or LNG · Russia`. */
export function newsTitle(catalog: Pick<Catalog, 'nameOf'>, { filter }: ListQuery): string {
  return `Chokepoint: ${filterInWords(filter, catalog.nameOf) || 'all news'}`
}

function articles(catalog: Catalog, { filter, page }: ListQuery, head: Head): FeedDocument {
  const list = catalog.listArticles(filter, page, FEED_SIZE)
  return feedOf({
    ...head,
    pages: Math.max(1, list.pages),
    entries: list.items
      .flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
      .flatMap((article) => articleEntry(article, catalog) ?? []),
  })
}
