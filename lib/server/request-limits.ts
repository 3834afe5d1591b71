/** Limits that every request is checked against first. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** The longest question of a reader has a few hundred characters; a canonical filter of fifty terms fits. */
const LONGEST_TARGET = 4096
/** How many connections there may be at once. */
export const MOST_CONNECTIONS = 2000
/** Headers that come slower than this are cut off, in milliseconds. */
const HEADERS_MS = 10_000
const REQUEST_MS = 15_000
/** Longer than caches in front keep idle connections, so that none is closed as it is used again. */
const KEEP_ALIVE_MS = 30_000
/** How often slow connections are looked for, in milliseconds. */
export const CHECK_MS = 2000

export interface Refusal {
  readonly status: 400 | 405 | 414
  readonly message: string
  readonly allow?: string
}

/** Why a request is refused; undefined where it may pass. */
export function refusalOf({ method = '', url = '' }: IncomingMessage): Refusal | undefined {
  if (url.length > LONGEST_TARGET) return { status: 414, message: 'This URL is too long.' }
  if (!url.startsWith('/')) return { status: 400, message: 'Request a path on this site.' }
  return method === 'GET' || method === 'HEAD'
    ? undefined
    : { status: 405, message: 'Use GET.', allow: 'GET, HEAD' }
}

/** Says why a request is refused. */
export function sendRefusal(
  response: ServerResponse,
  { status, message, allow }: Refusal,
  common: Readonly<Record<string, string>>,
): void {
  response
    .writeHead(status, {
      ...common,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      ...(allow && { Allow: allow }),
    })
    .end(`${message}\n`)
}

/** Bounds what connections may cost. */
export function limitConnections(server: Server, most: number): void {
  server.maxConnections = most
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  server.keepAliveTimeout = KEEP_ALIVE_MS
}

/** The path of a request, without its query. */
export function pathOf(target: string): string {
  const end = target.indexOf('?')
  return end === -1 ? target : target.slice(0, end)
}
