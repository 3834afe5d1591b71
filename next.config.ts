import { join } from 'node:path'
import type { NextConfig } from 'next'
import { fileHeaders, pageCaching, securityHeaders } from './lib/server/headers.ts'

const headersOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }))

const answers = '/((?!_next/static/).*)'
const pages = '/((?!_next|api/|lost)[^.]*)'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  // A page loads its own styles, not those of every page that shares one with it.
  experimental: { cssChunking: 'graph' },
  cacheHandler: join(import.meta.dirname, 'cache-handler.ts'),
  // Ours keeps them, and tags them.
  cacheMaxMemorySize: 0,
  generateEtags: false,
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
    { source: answers, headers: headersOf(securityHeaders) },
    // What a page is made of opens nothing, and a first visit asks for twenty such files.
    { source: '/_next/static/:path*', headers: headersOf(fileHeaders) },
    // What is a page: no route of machines, no file.
    { source: pages, headers: headersOf({ 'Cache-Control': pageCaching }) },
    // The same for Next's own client, which a cache that overlooks Vary would show to a reader.
    {
      source: pages,
      has: [{ type: 'header', key: 'rsc' }],
      headers: headersOf({ 'Cache-Control': 'private, no-cache' }),
    },
  ],
}

export default config
