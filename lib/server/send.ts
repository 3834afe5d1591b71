/** Sends an answer: whole, compressed, as headers alone, or as unchanged since the reader last had it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Lifetime } from '#lib/core/address'
import { isUnchanged } from './conditional.ts'
import { acceptedEncoding, identityOf } from './encoding.ts'
import { cacheControlOf, embeddingOf, fileHeaders, SPECULATION_RULES } from './headers.ts'
import type { Answer } from './response-cache.ts'

export interface Sending {
  readonly status: number
  readonly lifetime: Lifetime
  /** What every answer carries but files of a page's own. */
  readonly common: Readonly<Record<string, string>>
  /** In seconds: when to ask again. */
  readonly retryAfter?: number
}

/** Sends the answer. Whatever is no 200, or has no tag, is cached nowhere. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  { status, lifetime, common, retryAfter }: Sending,
): Promise<void> {
  const { etag, modified, bodies, type, disposition } = answer
  const isCached = status === 200 && etag !== undefined
  const headers: Record<string, string | number> = {
    ...(lifetime === 'immutable' && status === 200 ? fileHeaders : common),
    'Cross-Origin-Resource-Policy': embeddingOf(type),
    ...(bodies.gzip && { Vary: 'Accept-Encoding' }),
    ...(isCached
      ? {
          'Cache-Control': cacheControlOf(lifetime),
          ETag: etag,
          'Last-Modified': new Date(modified).toUTCString(),
        }
      : { 'Cache-Control': 'no-store' }),
    ...(retryAfter !== undefined && { 'Retry-After': retryAfter }),
  }
  if (isCached && isUnchanged(request.headers, etag, modified)) {
    response.writeHead(304, headers).end()
    return
  }
  headers['Content-Type'] = type
  if (disposition !== undefined) headers['Content-Disposition'] = disposition
  if (type.startsWith('text/html')) headers['Speculation-Rules'] = `"${SPECULATION_RULES}"`
  const encoding = acceptedEncoding(String(request.headers['accept-encoding'] ?? ''))
  const packed = encoding === 'identity' ? undefined : bodies[encoding]
  if (packed) headers['Content-Encoding'] = encoding
  const body = packed ?? bodies.identity ?? (await identityOf(bodies))
  headers['Content-Length'] = body.length
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
}

/** Sends the reader to another address of the site. */
export function sendRedirect(
  response: ServerResponse,
  { status, location }: { status: number; location: string },
  common: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { ...common, 'Cache-Control': 'no-store', Location: location }).end()
}
