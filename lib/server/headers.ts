/** Headers that several ways of answering share. */

const isDevelopment = process.env.NODE_ENV === 'development'

/**
 * Every page carries inline scripts of Next's own, and a nonce would make every page dynamic, so
 * inline scripts are allowed; nothing else is, from nowhere but here.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** What scripts, styles and faces carry: a policy of what a page may do means nothing to them. */
export const fileHeaders: Readonly<Record<string, string>> = { 'X-Content-Type-Options': 'nosniff' }

/** What every other answer carries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  ...fileHeaders,
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
}

/**
 * How long a page may be kept: by a browser not without asking, by a shared cache for some seconds, and
 * for a minute while it fetches the new one.
 */
export const pageCaching = 'public, max-age=0, s-maxage=5, stale-while-revalidate=55'

/** What a page is made of beside its address: Next's client asks for the same page in other forms. */
export const pageVary =
  'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding'
