/** Feeds as answers to requests. */

import type { Catalog } from '#lib/catalog/model'
import { readListQuery } from '#lib/catalog/queries/list-query'
import { type FeedFormat, feedFormats, isFeedFormat } from '#lib/core/feed-formats'
import type { Facet, ListQuery } from '#lib/filter/filter'
import { answer } from '#lib/server/conditional'
import { atomOf } from './atom.ts'
import type { FeedDocument } from './document.ts'
import { jsonFeedOf } from './json-feed.ts'
import { OPML, opmlOf } from './opml.ts'
import { rssOf } from './rss.ts'
import { correctionsFeed, newsFeed, reportsFeed, termFeed } from './site-feeds.ts'

/** Readers of feeds ask often; a minute in a shared cache spares the catalog. */
const SHARED_SECONDS = 60
/** The list of feeds changes with a storyline, not with an article. */
const OPML_SECONDS = 300

const writers = { xml: atomOf, rss: rssOf, json: jsonFeedOf } as const

/** The parts of an address under which the terms of a facet have their pages and feeds. */
const rooms: Readonly<Record<string, Facet>> = {
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
    const faults = read.faults.map(({ key, value, message }) => `${key}=${value} ${message}`)
    return plain(400, `This feed cannot be made.\n${faults.join('\n')}\n`)
  }
  const feed = findFeed(catalog, parts.slice(0, -1), read.query, format)
  if (!feed) return plain(404, 'There is no such feed.\n')
  if (feed.page > feed.pages) return plain(404, `This feed ends with page ${feed.pages}.\n`)
  return answer(request, {
    body: writers[format](feed),
    type: feedFormats[format].type,
    // Never earlier than the last change of this feed, though another change can move it on: the
    // ETag, which is made of the body, then still says that nothing here is new.
    changed: catalog.changedAt(),
    sharedSeconds: SHARED_SECONDS,
  })
}

/** The main feeds as a list that a feed reader can take in at once. */
export function answerOpml(catalog: Catalog, request: Request): Response {
  return answer(request, {
    body: opmlOf(catalog),
    type: OPML,
    changed: catalog.changedAt(),
    sharedSeconds: OPML_SECONDS,
  })
}

function findFeed(
  catalog: Catalog,
  [room = '', id, ...more]: readonly string[],
  query: ListQuery,
  format: FeedFormat,
): FeedDocument | undefined {
  if (more.length > 0) return undefined
  if (id === undefined) {
    if (room === 'news') return newsFeed(catalog, query, format)
    if (room === 'reports') return reportsFeed(catalog, query.page, format)
    return room === 'corrections' ? correctionsFeed(catalog, query.page, format) : undefined
  }
  const facet = Object.hasOwn(rooms, room) ? rooms[room] : undefined
  const name = facet && nameOf(catalog, facet, id)
  return facet && name ? termFeed(catalog, { facet, id, name }, query.page, format) : undefined
}

/** A country that no article names has neither page nor feed. */
function nameOf(catalog: Catalog, facet: Facet, id: string): string | undefined {
  return facet === 'country' ? catalog.findCountry(id)?.name : catalog.nameOf(facet, id)
}

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
