/** Sends a response: whole, compressed, headers only, or 304. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Lifetime } from '#lib/core/address'
import { isUnchanged } from './conditional.ts'
import { acceptedEncoding, type Bodies, type Encoding, identityOf, withGzip } from './encoding.ts'
import { cacheControlOf, embeddingOf, fileHeaders, SPECULATION_RULES } from './headers.ts'
import type { Answer } from './response-cache.ts'

export interface Sending {
  readonly status: number
  readonly lifetime: Lifetime
  /** What every answer carries but files of a page's own. */
  readonly common: Readonly<Record<string, string>>
  /** In seconds: when to ask again. */
  readonly retryAfter?: number
  /** Called with the answer's bodies when one more was made of them. */
  readonly onCompressed?: (bodies: Bodies) => void
}

type Headers = Readonly<Record<string, string | number>>

/** A form of a cached answer, ready to be written. */
interface Form {
  /** Names and values in turn, as Node writes them fastest. */
  readonly headers: string[]
  readonly body: Buffer
}

/** The forms of what is cached: they go with their answer. */
const forms = new WeakMap<Answer, Map<Encoding, Form>>()

/** Sends the answer. Whatever is no 200, or has no tag, is cached nowhere. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  sending: Sending,
): void | Promise<void> {
  const { etag, modified } = answer
  const { status } = sending
  const isCached = status === 200 && etag !== undefined
  if (isCached && isUnchanged(request.headers, etag, modified)) {
    response.writeHead(304, { ...cachedHeaders(answer, sending) }).end()
    return
  }
  const encoding = acceptedEncoding(request.headers['accept-encoding'])
  const ready = isCached ? forms.get(answer)?.get(encoding) : undefined
  if (ready) {
    response
      .writeHead(status, ready.headers)
      .end(request.method === 'HEAD' ? undefined : ready.body)
    return
  }
  return formOf(answer, encoding, sending).then((form) => {
    if (isCached && form.isShared) remember(answer, encoding, form)
    response.writeHead(status, form.headers).end(request.method === 'HEAD' ? undefined : form.body)
  })
}

function remember(answer: Answer, encoding: Encoding, form: Form): void {
  const known = forms.get(answer) ?? new Map<Encoding, Form>()
  known.set(encoding, form)
  forms.set(answer, known)
}

/** The answer in a form; shared where its bytes are those that the cache holds. */
async function formOf(
  answer: Answer,
  encoding: Encoding,
  sending: Sending,
): Promise<Form & { readonly isShared: boolean }> {
  const { type, disposition } = answer
  const bodies = encoding === 'gzip' ? await withGzip(answer.bodies) : answer.bodies
  if (bodies !== answer.bodies) sending.onCompressed?.(bodies)
  const packed = encoding === 'identity' ? undefined : bodies[encoding]
  const shared = packed ?? bodies.identity
  const body = shared ?? (await identityOf(bodies))
  const headers: Headers = {
    ...cachedHeaders(answer, sending),
    'Content-Type': type,
    ...(disposition !== undefined && { 'Content-Disposition': disposition }),
    ...(type.startsWith('text/html') && { 'Speculation-Rules': `"${SPECULATION_RULES}"` }),
    ...(packed && { 'Content-Encoding': encoding }),
    'Content-Length': body.length,
  }
  const flat = Object.entries(headers).flatMap(([name, value]) => [name, String(value)])
  return { headers: flat, body, isShared: shared !== undefined }
}

/** What an answer carries with and without its body. */
function cachedHeaders(
  { etag, modified, bodies, type }: Answer,
  { status, lifetime, common, retryAfter }: Sending,
): Headers {
  return {
    ...(lifetime === 'immutable' && status === 200 ? fileHeaders : common),
    'Cross-Origin-Resource-Policy': embeddingOf(type),
    ...(bodies.br && { Vary: 'Accept-Encoding' }),
    ...(status === 200 && etag !== undefined
      ? {
          'Cache-Control': cacheControlOf(lifetime),
          ETag: etag,
          'Last-Modified': new Date(modified).toUTCString(),
        }
      : { 'Cache-Control': 'no-store' }),
    ...(retryAfter !== undefined && { 'Retry-After': retryAfter }),
  }
}

/** Sends the reader to another address of the site. */
export function sendRedirect(
  response: ServerResponse,
  { status, location }: { status: number; location: string },
  common: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { ...common, 'Cache-Control': 'no-store', Location: location }).end()
}
