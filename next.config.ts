import type { NextConfig } from 'next'

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

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  rewrites: async () => [
    { source: '/articles/:slug.md', destination: '/articles/:slug/source' },
    // Every feed is answered by one route.
    {
      source: '/:room(news|reports|corrections)/feed.:format(xml|rss|json)',
      destination: '/feeds/:room/:format',
    },
    {
      source:
        '/:room(commodities|countries|organisations|places|storylines)/:id/feed.:format(xml|rss|json)',
      destination: '/feeds/:room/:id/:format',
    },
  ],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        {
          key: 'Permissions-Policy',
          value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
        },
      ],
    },
  ],
}

export default config
