import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Fonts are preloaded by the document itself: the site's own server passes no header of Next's on.
  reactMaxHeadersLength: 0,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  // A page loads its own styles, not those of every page that shares one with it.
  experimental: { cssChunking: { type: 'graph', requestCost: 10000 } },
  // A document comes in one piece, its metadata in the head: nothing is moved there by a script.
  htmlLimitedBots: /.*/,
  // The site's own server compresses, tags and caches whole answers.
  compress: false,
  generateEtags: false,
  images: { unoptimized: true },
  // `npm run types` checks them, with the native compiler.
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => [
    { source: '/articles/:slug.md', destination: '/articles/:slug/source' },
    { source: '/icon.svg', destination: '/icons/mark.svg' },
    {
      source: '/:section(articles|reports)/:id/cite.:format(bib|ris|json)',
      destination: '/citations/:section/:id/:format',
    },
    // Every feed is answered by one route.
    {
      source: '/:room(news|reports|corrections)/feed.:format(xml|rss|json)',
      destination: '/feeds/:room/:format',
    },
    {
      source:
        '/:room(commodities|countries|organisations|places|storylines|authors)/:id/feed.:format(xml|rss|json)',
      destination: '/feeds/:room/:id/:format',
    },
  ],
}

export default config
