/** The addresses that exist whatever the content is, and how long a shared cache may hold each. */
import type { Lifetime } from '#lib/core/address'

/** Pages change with any publication; a shared cache asks again after some seconds. */
export const PAGE_SECONDS = 5
/** Readers of feeds ask often, and so does who types. */
export const FEED_SECONDS = 60
const LIST_SECONDS = 300
const FILE_SECONDS = 3600
/** Prices change once a week. */
export const PRICE_SECONDS = 600

/** Addresses that read no query. */
export const fixed: ReadonlyMap<string, Lifetime> = new Map<string, Lifetime>([
  ['/', PAGE_SECONDS],
  ['/about', PAGE_SECONDS],
  ['/benchmarks', PAGE_SECONDS],
  ['/commodities', PAGE_SECONDS],
  ['/corrections', PAGE_SECONDS],
  ['/feeds', PAGE_SECONDS],
  ['/reports', PAGE_SECONDS],
  ['/storylines', PAGE_SECONDS],
  ['/feeds.opml', LIST_SECONDS],
  ['/site.css', LIST_SECONDS],
  ['/sitemap.xml', LIST_SECONDS],
  ['/apple-icon', FILE_SECONDS],
  ['/icon.svg', FILE_SECONDS],
  ['/icons/192', FILE_SECONDS],
  ['/icons/512', FILE_SECONDS],
  ['/manifest.webmanifest', FILE_SECONDS],
  ['/opensearch.xml', FILE_SECONDS],
  ['/robots.txt', FILE_SECONDS],
])

/** Families of such addresses. What Next makes is let through where a document needs it: styles and fonts. */
export const families: readonly (readonly [RegExp, Lifetime])[] = [
  [/^\/assets\/[\w-]+\.js$/, 'immutable'],
  [/^\/_next\/static\/[\w~-]+(?:\/[\w~-]+)*\/[\w.~-]+\.(?:css|woff2)$/, 'immutable'],
  [/^\/sitemaps\/[\w-]+\.xml$/, LIST_SECONDS],
  [/^\/opengraph-image[\w-]*$/, FILE_SECONDS],
]
