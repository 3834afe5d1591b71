/** What any page says of itself in its head, and what the site says for all. */
import type { Metadata, Viewport } from 'next'
import type { SiteSettings } from '#lib/catalog/model'
import { paper } from '#lib/content/site'
import { type FeedFormat, feedFormatNames, feedFormats } from '#lib/core/feed-formats'
import { emptyFilter } from '#lib/filter/filter'
import { siteOrigin, urls } from '#lib/filter/urls'

/** A feed that a page leads to, in every format. */
export interface PageFeed {
  readonly title: string
  readonly url: (format: FeedFormat) => string
}

/** The feed of all reports. */
export function reportsFeedOf({ name }: SiteSettings): PageFeed {
  return { title: `${name}: reports`, url: urls.reportsFeed }
}

function siteFeed({ name }: SiteSettings): PageFeed {
  return {
    title: `${name}: all news`,
    url: (format) => urls.newsFeed({ filter: emptyFilter }, format),
  }
}

/** Any page: its title, what it is, and its one address. */
export function pageMetadata(
  site: SiteSettings,
  {
    title,
    description,
    path,
    feeds = [],
  }: {
    title: string
    description: string
    path: string
    /** Feeds of what the page shows; the site's own comes after them. */
    feeds?: readonly PageFeed[]
  },
): Metadata {
  return {
    title,
    description,
    alternates: {
      canonical: path,
      types: feedTypes([...feeds, siteFeed(site)]),
    },
    openGraph: {
      type: 'website',
      siteName: site.name,
      locale: openGraphLocale(site.language),
      title,
      description,
      url: path,
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** What every page has unless it says otherwise. */
export function siteMetadata(site: SiteSettings): Metadata {
  return {
    metadataBase: new URL(siteOrigin()),
    title: { default: siteTitle(site), template: `%s | ${site.name}` },
    description: site.description,
    // A printed sheet says by it whose it is.
    applicationName: site.name,
    icons: {
      icon: { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      apple: { url: '/apple-icon', type: 'image/png', sizes: '180x180' },
    },
  }
}

/** The front page, whose title is the site's. */
export function frontMetadata(site: SiteSettings): Metadata {
  const title = siteTitle(site)
  const page = pageMetadata(site, { title, description: site.description, path: urls.front() })
  return { ...page, title: { absolute: title } }
}

/** The name with its tagline. */
export function siteTitle({ name, line }: SiteSettings): string {
  return `${name}: ${line}`
}

/** `en_GB`, `de_DE`: Open Graph has a territory with every language. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region ? `${language}_${region}` : language
}

/** Light and dark, as the browser's own frame should be. */
export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
}

/** Feeds by their type, as a page's head lists them; a reader that shows titles can distinguish them. */
function feedTypes(feeds: readonly PageFeed[]) {
  return Object.fromEntries(
    feedFormatNames.map((format) => {
      const { type, name } = feedFormats[format]
      const suffix = format === 'xml' ? '' : ` (${name})`
      return [type, feeds.map(({ title, url }) => ({ title: title + suffix, url: url(format) }))]
    }),
  )
}
