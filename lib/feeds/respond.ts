/** Responds to requests for feeds. */

import type { Catalog } from '#lib/catalog/model'
import { readListQuery } from '#lib/catalog/queries/list-query'
import { type FeedFormat, feedFormats, isFeedFormat } from '#lib/core/feed-formats'
import type { Facet, ListQuery } from '#lib/filter/filter'
import { atomOf } from './atom.ts'
import type { FeedDocument } from './document.ts'
import { jsonFeedOf } from './json-feed.ts'
import { OPML, opmlOf } from './opml.ts'
import { rssOf } from './rss.ts'
import { authorFeed, correctionsFeed, newsFeed, reportsFeed, termFeed } from './site-feeds.ts'

const writers = { xml: atomOf, rss: rssOf, json: jsonFeedOf } as const

/** The parts of an address under which the terms of a facet have their pages and feeds. */
const termSections: Readonly<Record<string, Facet>> = {
  commodities: 'commodity',
  countries: 'country',
  organisations: 'organisation',
  places: 'place',
  storylines: 'storyline',
}

/**
 * The feed of an address in parts, its format last: `news, rss` or `storylines, nord-stream, xml`.
 * In plain text, 404 for a feed that does not exist and 400 for a query string that makes no sense.
 */
export function answerFeed(catalog: Catalog, request: Request, parts: readonly string[]): Response {
  const format = parts.at(-1)
  if (!isFeedFormat(format)) return plain(404, 'There is no such feed.\n')
  const read = readListQuery(catalog, new URL(request.url).searchParams)
  if (!read.ok) {
    const errors = read.errors.map(({ key, value, message }) => `${key}=${value} ${message}`)
    return plain(400, `This feed is not available.\n${errors.join('\n')}\n`)
  }
  const feed = findFeed(catalog, parts.slice(0, -1), read.query, format)
  if (!feed) return plain(404, 'There is no such feed.\n')
  if (feed.page > feed.pages) return plain(404, `This feed ends with page ${feed.pages}.\n`)
  return text(200, writers[format](feed), feedFormats[format].type)
}

/** The main feeds as a list that a feed reader can take in at once. */
export function answerOpml(catalog: Catalog): Response {
  return text(200, opmlOf(catalog), OPML)
}

function findFeed(
  catalog: Catalog,
  [section = '', id, ...more]: readonly string[],
  query: ListQuery,
  format: FeedFormat,
): FeedDocument | undefined {
  if (more.length > 0) return undefined
  if (id === undefined) {
    if (section === 'news') return newsFeed(catalog, query, format)
    if (section === 'reports') return reportsFeed(catalog, query.page, format)
    return section === 'corrections' ? correctionsFeed(catalog, query.page, format) : undefined
  }
  if (section === 'authors') {
    const person = catalog.findPerson(id)
    return person && authorFeed(catalog, person, query.page, format)
  }
  const facet = Object.hasOwn(termSections, section) ? termSections[section] : undefined
  const name = facet && nameOf(catalog, facet, id)
  return facet && name ? termFeed(catalog, { facet, id, name }, query.page, format) : undefined
}

/** A country that no article names has neither page nor feed. */
function nameOf(catalog: Catalog, facet: Facet, id: string): string | undefined {
  return facet === 'country' ? catalog.findCountry(id)?.name : catalog.nameOf(facet, id)
}

function plain(status: number, message: string): Response {
  return text(status, message, 'text/plain')
}

function text(status: number, body: string, type: string): Response {
  return new Response(body, { status, headers: { 'Content-Type': `${type}; charset=utf-8` } })
}
