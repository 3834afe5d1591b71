import { type NextRequest, NextResponse } from 'next/server'
import { openCatalog } from '#lib/catalog/catalog'
import { readListQuery } from '#lib/catalog/list-query'

export const config = { matcher: ['/news'] }

/** A page cannot choose its status, so a query string that makes no sense gets its 400 here. */
export function proxy(request: NextRequest) {
  const read = readListQuery(openCatalog(), request.nextUrl.searchParams)
  return read.ok ? NextResponse.next() : NextResponse.rewrite(request.nextUrl, { status: 400 })
}
