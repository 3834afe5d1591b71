/** Conditional requests (RFC 9110, section 13): whether a client has the newest response already. */
import type { IncomingHttpHeaders } from 'node:http'

/** True when a reader has what the tag names, or where it gives no tag, nothing older than `modified`. */
export function isUnchanged(headers: IncomingHttpHeaders, etag: string, modified: number): boolean {
  const known = headers['if-none-match']
  if (known !== undefined) return matchesIfNoneMatch(known, etag)
  const since = headers['if-modified-since']
  // The header counts whole seconds.
  return since !== undefined && Math.floor(modified / 1000) * 1000 <= Date.parse(since)
}

/** True when `If-None-Match` names the tag; weak and strong tags of one text are the same. */
export function matchesIfNoneMatch(known: string, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return known.split(',').some((tag) => bare(tag) === '*' || bare(tag) === bare(etag))
}
