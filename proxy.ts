import { type NextRequest, NextResponse } from 'next/server'
import { openCatalog } from '#lib/catalog/catalog'
import { readListQuery } from '#lib/catalog/list-query'
import { canonicalQuery, readQuery } from '#lib/filter'
import { hasIt, listTag } from '#lib/http/conditional'
import { pageCaching, pageVary } from '#lib/http/headers'
import { isKnownPath } from '#lib/known-path'

export const config = {
  matcher: [
    '/news',
    '/lost',
    '/(articles|commodities|storylines|organisations|places|countries|reports)/:name',
    // What begins like nothing that the site has; a file's name is left to its own route.
    '/((?!_next|about|api/|apple-icon|articles|commodities|corrections|countries|icons|news|opengraph-image|organisations|places|reports|sitemaps|storylines|[^/]*[.]).+)',
  ],
}

/**
 * A page cannot choose its status once it has begun, and Next's own not-found page is empty without
 * JavaScript. So what does not exist, and what makes no sense, gets its status and its page here.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const answer = pathname === '/news' ? newsAnswer(request) : pageAnswer(request)
  if (answer.headers.get('x-middleware-next') === '1') return tagged(request, answer)
  // What is lost today may be there in a moment; a shared cache keeps only pages.
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}

function pageAnswer(request: NextRequest) {
  return isKnownPath(openCatalog(), request.nextUrl.pathname) && hasPage(request)
    ? NextResponse.next()
    : lost(request)
}

/** Lists are made anew for each request; who has the newest already is told so without making it. */
function tagged(request: NextRequest, answer: NextResponse) {
  if (!/^\/(?:news$|commodities\/)/.test(request.nextUrl.pathname)) return answer
  const etag = listTag(openCatalog().version(), Date.now())
  const headers = { ETag: etag, 'Cache-Control': pageCaching, Vary: pageVary }
  if (hasIt(request.headers.get('if-none-match'), etag))
    return new NextResponse(null, { status: 304, headers })
  answer.headers.set('ETag', etag)
  return answer
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

function lost(request: NextRequest) {
  const address = request.nextUrl.clone()
  address.pathname = '/lost'
  address.search = new URLSearchParams({ path: request.nextUrl.pathname }).toString()
  return NextResponse.rewrite(address, { status: 404 })
}
