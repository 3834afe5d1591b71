/** Answers a GET with a body that a cache can keep and ask after: ETag, Last-Modified, 304. */
import { createHash } from 'node:crypto'

export interface Cacheable {
  readonly body: string
  readonly type: string
  /** When what is shown last changed, in milliseconds since 1970. */
  readonly changed: number
  /** For how long a shared cache may keep it, in seconds; it may serve it stale ten times as long. */
  readonly sharedSeconds: number
}

/** RFC 9110: If-None-Match decides where it is sent; If-Modified-Since only where it is not. */
export function answer(request: Request, { body, type, changed, sharedSeconds }: Cacheable) {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  const headers = {
    'Cache-Control': `public, max-age=0, s-maxage=${sharedSeconds}, stale-while-revalidate=${sharedSeconds * 10}`,
    ETag: etag,
    'Last-Modified': new Date(changed).toUTCString(),
  }
  return isUnchanged(request.headers, etag, changed)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } })
}

function isUnchanged(headers: Headers, etag: string, changed: number): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) {
    // A proxy that compresses may weaken the tag; the body behind it is the same.
    const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return tags.includes(etag) || tags.includes('*')
  }
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  // The header counts whole seconds.
  return Math.floor(changed / 1000) * 1000 <= since
}
