/** The headers of every response. */

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Says to the layout which page it frames: its canonical path and query. */
export const ADDRESS_HEADER = 'x-chokepoint-address'

const YEAR_SECONDS = 31_536_000

/** Where a browser finds which links it may fetch ahead. */
export const SPECULATION_RULES = '/assets/speculation-rules.json'

/** What scripts, styles and fonts carry: a policy of what a page may do means nothing to them. */
export const fileHeaders: Readonly<Record<string, string>> = { 'X-Content-Type-Options': 'nosniff' }

/** What any other answer carries; `origin` is the site's own address, which asks for HTTPS where it has it. */
export function securityHeaders(origin: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...fileHeaders,
    ...(origin.startsWith('https:') && {
      'Strict-Transport-Security': `max-age=${YEAR_SECONDS}`,
    }),
  }
}

/** What a preview carries besides: it is in no index, and its link in no other site's log. */
export const previewHeaders: Readonly<Record<string, string>> = {
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
}

/** What this site alone may embed: all but pictures to share, and what feed readers fetch. */
export function embeddingOf(type: string): 'same-origin' | 'cross-origin' {
  return /^(?:text\/(?:html|css|javascript)|font\/)/.test(type) ? 'same-origin' : 'cross-origin'
}

/**
 * How long an answer may be held: by a browser never without asking, by a shared cache for some seconds,
 * and ten times as long while it fetches the new one.
 */
export function cacheControlOf(lifetime: number | 'immutable'): string {
  return lifetime === 'immutable'
    ? `public, max-age=${YEAR_SECONDS}, immutable`
    : `public, max-age=0, s-maxage=${lifetime}, stale-while-revalidate=${lifetime * 10}`
}
