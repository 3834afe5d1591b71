/** Answers a GET with a body that a cache can keep and ask after: ETag, Last-Modified, 304. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DAY_MS = 86_400_000

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

/** True when a request's `If-None-Match` names the tag; weak and strong tags of one text are the same. */
export function hasIt(known: string | null | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  const tags = (known ?? '').split(',').map(bare)
  return tags.includes(bare(etag)) || tags.includes('*')
}

/** The tag of any list: it changes with the content, with the day, and with what was built. */
export function listTag(version: string, now: number): string {
  return `W/"${version}.${Math.floor(now / DAY_MS)}.${buildId()}"`
}

let build: string | undefined

function buildId(): string {
  const path = join(/* turbopackIgnore: true */ process.cwd(), '.next/BUILD_ID')
  build ??= existsSync(path) ? readFileSync(path, 'utf8') : ''
  return build
}

function isUnchanged(headers: Headers, etag: string, changed: number): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) return hasIt(known, etag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  // The header counts whole seconds.
  return Math.floor(changed / 1000) * 1000 <= since
}
