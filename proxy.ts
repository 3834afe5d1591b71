import { type NextRequest, NextResponse } from 'next/server'
import { readWindow } from '#lib/benchmarks/window'
import { openCatalog } from '#lib/catalog/catalog'
import { readListQuery } from '#lib/catalog/queries/list-query'
import { canonicalQuery, filterBy, readPage } from '#lib/filter/filter'
import { readGlossaryQuery } from '#lib/glossary/glossary'
import { canonicalMap, readMapQuery } from '#lib/maps/map-query'
import { hasIt, listTag } from '#lib/server/conditional'
import { pageCaching, pageVary } from '#lib/server/headers'
import { properPath } from '#lib/server/known-path'

export const config = {
  matcher: [
    '/news',
    '/map',
    '/lost',
    '/(articles|benchmarks|commodities|storylines|organisations|places|countries|reports)/:name*',
    // What the site has no such room for; a file of the root is left to its own route.
    '/((?!_next/|api/|apple-icon|opengraph-image|(?:about|articles|benchmarks|commodities|corrections|countries|feeds|icons|map|news|organisations|places|reports|sitemaps|storylines)(?:/|$)|[^/]*[.](?:ico|opml|png|svg|txt|webmanifest|xml)$).+)',
  ],
}

/** A commodity's own list; its feeds read their page themselves. */
const SECTION = /^\/commodities\/([^/]+)$/

/**
 * A page cannot choose its status once it has begun, and Next's own not-found page is empty without
 * JavaScript. So what does not exist, and what makes no sense, gets its status and its page here.
 */
export function proxy(request: NextRequest) {
  const answer = answerTo(request)
  if (answer.headers.get('x-middleware-next') === '1') return tagged(request, answer)
  // What is lost today may be there in a moment; a shared cache keeps only pages.
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}

function answerTo(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (pathname === '/news') return newsAnswer(request)
  if (pathname === '/map') return mapAnswer(request)
  if (pathname === '/glossary') return glossaryAnswer(request)
  const path = properPath(openCatalog(), pathname)
  if (path === undefined || !hasPage(request)) return lost(request)
  if (path !== pathname) return moved(request, path)
  if (isPastTheEnd(request)) return pastTheEnd(request)
  return isPriceFault(request) ? fault(request) : NextResponse.next()
}

/** Lists are made anew for each request; who has the newest already is told so without making it. */
function tagged(request: NextRequest, answer: NextResponse) {
  if (!/^\/(?:news|map|glossary|(?:commodities|benchmarks)\/[^/]+)$/.test(request.nextUrl.pathname))
    return answer
  const etag = listTag(openCatalog().version(), Date.now())
  const headers = { ETag: etag, 'Cache-Control': pageCaching, Vary: pageVary }
  if (hasIt(request.headers.get('if-none-match'), etag))
    return new NextResponse(null, { status: 304, headers })
  answer.headers.set('ETag', etag)
  return answer
}

/** Only commodities have pages of their own list; `?page=two` is none of them. */
function hasPage({ nextUrl: { pathname, searchParams } }: NextRequest): boolean {
  return !SECTION.test(pathname) || readPage(searchParams) !== undefined
}

/** A page that a commodity's list has not come to, or no longer does. */
function isPastTheEnd({ nextUrl: { pathname, searchParams } }: NextRequest): boolean {
  const id = SECTION.exec(pathname)?.[1]
  const page = readPage(searchParams) ?? 1
  if (id === undefined || page === 1) return false
  return page > openCatalog().listArticles(filterBy('commodity', id)).pages
}

/** A part of a series that makes no sense. */
function isPriceFault({ nextUrl: { pathname, searchParams } }: NextRequest): boolean {
  const [, room, id = ''] = pathname.split('/')
  return room === 'benchmarks' && !readWindow(openCatalog(), id, searchParams).ok
}

function newsAnswer(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const read = readListQuery(openCatalog(), searchParams)
  if (!read.ok) return fault(request)
  const canonical = canonicalQuery(searchParams, read.query)
  const { page } = read.query
  if (canonical === undefined && page > 1 && page > openCatalog().browse(read.query).page.pages)
    return pastTheEnd(request)
  return inOrder(request, canonical)
}

function mapAnswer(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const read = readMapQuery(openCatalog(), searchParams)
  if (!read.ok) return fault(request)
  return inOrder(request, canonicalMap(searchParams, read.query))
}

/** One address for one page: a query in another order is sent to its canonical form. */
function inOrder(request: NextRequest, canonical: string | undefined) {
  if (canonical === undefined) return NextResponse.next()
  const address = request.nextUrl.clone()
  address.search = canonical
  return NextResponse.redirect(address, 307)
}

/** One address for one page: names are written in small letters, countries in capitals. */
function moved(request: NextRequest, path: string) {
  const address = request.nextUrl.clone()
  address.pathname = path
  return NextResponse.redirect(address, 308)
}

/** The page itself says what is wrong with what was asked of its converter. */
function glossaryAnswer(request: NextRequest) {
  return readGlossaryQuery(request.nextUrl.searchParams).faults.length === 0
    ? NextResponse.next()
    : fault(request)
}

/** The page that was asked for says itself what is wrong with what was asked. */
function fault(request: NextRequest) {
  return NextResponse.rewrite(request.nextUrl, { status: 400 })
}

/** The list says itself how many pages it has, and leads back to them. */
function pastTheEnd(request: NextRequest) {
  return NextResponse.rewrite(request.nextUrl, { status: 404 })
}

function lost(request: NextRequest) {
  const address = request.nextUrl.clone()
  address.pathname = '/lost'
  address.search = new URLSearchParams({ path: request.nextUrl.pathname }).toString()
  return NextResponse.rewrite(address, { status: 404 })
}
