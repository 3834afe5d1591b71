import { type NextRequest, NextResponse } from 'next/server'
import { openCatalog } from '#lib/catalog/catalog'
import { readListQuery } from '#lib/catalog/list-query'
import { canonicalQuery, readQuery } from '#lib/filter'
import { isKnownPath } from '#lib/known-path'
import { canonicalMap, readMapQuery } from '#lib/maps/map-query'

export const config = {
  matcher: [
    '/news',
    '/map',
    '/lost',
    '/(articles|commodities|storylines|organisations|places|countries|reports)/:name',
    // What begins like nothing that the site has; a file's name is left to its own route.
    '/((?!_next|about|apple-icon|articles|commodities|corrections|countries|icons|map|news|opengraph-image|organisations|places|reports|sitemaps|storylines|[^/]*[.]).+)',
  ],
}

/**
 * A page cannot choose its status once it has begun, and Next's own not-found page is empty without
 * JavaScript. So what does not exist, and what makes no sense, gets its status and its page here.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (pathname === '/news') return newsAnswer(request)
  if (pathname === '/map') return mapAnswer(request)
  return isKnownPath(openCatalog(), pathname) && hasPage(request)
    ? NextResponse.next()
    : lost(request)
}

/** Only commodities have pages of their own list; `?page=two` is none of them. */
function hasPage({ nextUrl: { pathname, searchParams } }: NextRequest): boolean {
  return !pathname.startsWith('/commodities/') || readQuery(searchParams).ok
}

function newsAnswer(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const read = readListQuery(openCatalog(), searchParams)
  if (!read.ok) return NextResponse.rewrite(request.nextUrl, { status: 400 })
  const canonical = canonicalQuery(searchParams, read.query)
  if (canonical === undefined) return NextResponse.next()
  const address = request.nextUrl.clone()
  address.search = canonical
  return NextResponse.redirect(address, 307)
}

function mapAnswer(request: NextRequest) {
  const { searchParams } = request.nextUrl
  const read = readMapQuery(openCatalog(), searchParams)
  if (!read.ok) return NextResponse.rewrite(request.nextUrl, { status: 400 })
  const canonical = canonicalMap(searchParams, read.query)
  if (canonical === undefined) return NextResponse.next()
  const address = request.nextUrl.clone()
  address.search = canonical
  return NextResponse.redirect(address, 307)
}

function lost(request: NextRequest) {
  const address = request.nextUrl.clone()
  address.pathname = '/lost'
  address.search = new URLSearchParams({ path: request.nextUrl.pathname }).toString()
  return NextResponse.rewrite(address, { status: 404 })
}
