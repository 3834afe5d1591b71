/** Answers with a page that is kept, before any other work is done for it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { hasIt } from './conditional.ts'
import { pageCaching, pageVary, securityHeaders } from './headers.ts'
import type { Page, PageStore } from './kept-pages.ts'

const pack = promisify(gzip)
const shared = {
  ...securityHeaders,
  Vary: pageVary,
  'Cache-Control': pageCaching,
  'Content-Type': 'text/html; charset=utf-8',
}

/** Older than this, in milliseconds, a page is Next's to show: it makes it anew, for what tells the time. */
const FRESH_MS = 3_600_000

/** Answers with the page where it is kept and shows this version; false where Next must look closer. */
export function answerKept(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, version, now }: { pages: PageStore; version: () => string; now: number },
): boolean {
  const { method, url = '', headers } = request
  // Only plain addresses: what is escaped, or has a query, is read by Next alone.
  const plain = (method === 'GET' || method === 'HEAD') && /^\/[\w/-]*$/.test(url)
  if (!plain || headers.rsc !== undefined) return false
  const page = pages.find(url, version())
  if (page?.status !== 200 || page.made + FRESH_MS < now) return false
  sendPage(request, response, page)
  return true
}

/** Sends the page: whole, packed, or as unchanged since the reader last had it. */
function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const etag = page.headers.etag ?? ''
  if (hasIt(request.headers['if-none-match'], etag)) {
    response.writeHead(304, { ...shared, ETag: etag }).end()
    return
  }
  if (!takesGzip(request.headers['accept-encoding'])) {
    send(page.body)
    return
  }
  page.gzip ??= pack(page.body)
  page.gzip.then(
    (packed) => send(packed, { 'Content-Encoding': 'gzip' }),
    () => send(page.body),
  )

  function send(body: Buffer, more: Record<string, string> = {}): void {
    response.writeHead(200, { ...shared, ...more, ETag: etag, 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

function takesGzip(accepted: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(accepted ?? ''))
}
