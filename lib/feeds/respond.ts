/** Feeds as answers to requests. */

import { readListQuery } from '../catalog/list-query.ts'
import type { Catalog } from '../catalog/model.ts'
import type { Facet } from '../filter.ts'
import { answer } from '../http/conditional.ts'
import type { FeedDocument } from './document.ts'
import { type FeedFormat, feedFormats, newsFeed, reportsFeed, termFeed } from './site-feeds.ts'

/** Readers of feeds ask often; a minute in a shared cache spares the catalog. */
const SHARED_SECONDS = 60

/** The feed of the request's query string; 400 in plain text for one that makes no sense. */
export function answerNewsFeed(catalog: Catalog, request: Request, format: FeedFormat): Response {
  const read = readListQuery(catalog, new URL(request.url).searchParams)
  if (!read.ok) {
    const faults = read.faults.map(({ key, value, message }) => `${key}=${value} ${message}`)
    return plain(400, `This feed cannot be made.\n${faults.join('\n')}\n`)
  }
  const { filter, page } = read.query
  return answerFeed(catalog, request, newsFeed(catalog, filter, page, format), format)
}

/** The feed of one term of a facet; 404 for a term that does not exist. */
export function answerTermFeed(
  catalog: Catalog,
  request: Request,
  facet: Facet,
  id: string,
): Response {
  const name = catalog.nameOf(facet, id)
  const read = readListQuery(catalog, new URL(request.url).searchParams)
  if (name === undefined || !read.ok) return plain(404, 'There is no such feed.\n')
  return answerFeed(
    catalog,
    request,
    termFeed(catalog, { facet, id, name }, read.query.page),
    'xml',
  )
}

/** The feed of the reports. */
export function answerReportFeed(catalog: Catalog, request: Request): Response {
  return answerFeed(catalog, request, reportsFeed(catalog), 'xml')
}

function answerFeed(
  catalog: Catalog,
  request: Request,
  feed: FeedDocument,
  format: FeedFormat,
): Response {
  if (feed.page > feed.pages) return plain(404, `This feed ends with page ${feed.pages}.\n`)
  const { type, write } = feedFormats[format]
  return answer(request, {
    body: write(feed),
    type,
    changed: catalog.changedAt(),
    sharedSeconds: SHARED_SECONDS,
  })
}

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
