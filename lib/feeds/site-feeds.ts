/** The feeds of the site: which there are, where they are, and what they contain. */

import type { ArticleRow, Catalog, Person } from '#lib/catalog/model'
import type { FeedFormat } from '#lib/core/feed-formats'
import { type Facet, filterBy, type ListQuery } from '#lib/filter/filter'
import { filterInWords } from '#lib/filter/labels'
import { absolute, termFeedUrl, termUrl, urls } from '#lib/filter/urls'
import { FEED_SIZE, type FeedDocument, type FeedEntry, feedId, feedOf, pageOf } from './document.ts'
import { articleEntry, reportEntry, revisionEntry } from './entries.ts'

/** Revisions that the corrections page, and so its feed, reaches back to. */
const REVISIONS = 200

type Head = Pick<FeedDocument, 'id' | 'title' | 'pageUrl' | 'url' | 'page'>

/** The feed of any list of the archive. Its order and all else that the query says stays in its addresses. */
export function newsFeed(catalog: Catalog, query: ListQuery, format: FeedFormat): FeedDocument {
  const page = (number: number) => ({ ...query, page: number })
  return articles(catalog, query, {
    id: feedId(catalog.site(), urls.news(page(1))),
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
    id: feedId(catalog.site(), termUrl(facet, id)),
    title: `${catalog.site().name}: ${name}`,
    pageUrl: absolute(termUrl(facet, id)),
    url: (number) => absolute(termFeedUrl(facet, id, format, number)),
    page,
  })
}

/** The feed of what one person signed. */
export function authorFeed(
  catalog: Catalog,
  { id, name }: Person,
  page: number,
  format: FeedFormat,
): FeedDocument {
  const list = catalog.listSigned(id, page)
  return feedOf({
    site: catalog.site(),
    id: feedId(catalog.site(), urls.author(id)),
    title: `${catalog.site().name}: ${name}`,
    pageUrl: absolute(urls.author(id)),
    url: (number) => absolute(urls.authorFeed(id, format, number)),
    page,
    pages: Math.max(1, list.pages),
    entries: entriesOf(catalog, list.items),
  })
}

/** The feed of all reports. */
export function reportsFeed(catalog: Catalog, page: number, format: FeedFormat): FeedDocument {
  const { pages, items } = pageOf(catalog.listReports(), page)
  return feedOf({
    site: catalog.site(),
    id: feedId(catalog.site(), urls.reports()),
    title: `${catalog.site().name}: reports`,
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
    site: catalog.site(),
    id: feedId(catalog.site(), urls.corrections()),
    title: `${catalog.site().name}: corrections`,
    pageUrl: absolute(urls.corrections()),
    url: (number) => absolute(urls.correctionsFeed(format, number)),
    page,
    pages,
    entries: items.map((revised) => revisionEntry(revised, catalog)),
  })
}

/** A list's name as a feed: `News: Crude oil or LNG · Russia`. */
function newsTitle(catalog: Pick<Catalog, 'nameOf' | 'site'>, { filter }: ListQuery): string {
  return `${catalog.site().name}: ${filterInWords(filter, catalog.nameOf) || 'all news'}`
}

function articles(catalog: Catalog, { filter, page }: ListQuery, head: Head): FeedDocument {
  const list = catalog.listArticles(filter, page, FEED_SIZE)
  return feedOf({
    ...head,
    site: catalog.site(),
    pages: Math.max(1, list.pages),
    entries: entriesOf(catalog, list.items),
  })
}

function entriesOf(catalog: Catalog, rows: readonly ArticleRow[]): FeedEntry[] {
  return rows
    .flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
    .flatMap((article) => articleEntry(article, catalog) ?? [])
}
