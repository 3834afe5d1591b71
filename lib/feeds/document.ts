/** A feed independent of its format, built once from the catalog. */

import type { SiteSettings } from '#lib/catalog/model'

export interface FeedCategory {
  readonly id: string
  readonly name: string
  /** The vocabulary that the id is from, as an id itself. */
  readonly scheme: string
}

export interface FeedAuthor {
  readonly name: string
  readonly url: string
}

export interface FeedEntry {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** The whole text, with absolute links. */
  readonly html: string
  readonly published: Date
  /** When the substance last changed; a corrected comma is no change. */
  readonly updated: Date
  readonly categories: readonly FeedCategory[]
  /** Who signs it; empty for what the site signs as a whole. */
  readonly authors: readonly FeedAuthor[]
  /** The picture that leads it. */
  readonly image?: { readonly url: string; readonly type: string; readonly alt: string }
}

/**
 * One page of a feed; pages are counted from 1. They are the paged feeds of RFC 5005, section 3
 * (`first`, `previous`, `next`, `last`), and not its archived feeds (`prev-archive`): an archive's
 * documents must stay as they are, and here every new article, revision or removal moves entries
 * from page to page. What a reader of the feed may rely on is that the pages of one moment hold
 * every entry once.
 */
export interface FeedDocument {
  readonly id: string
  readonly site: SiteSettings
  readonly title: string
  /** The page of the site that shows the same. */
  readonly pageUrl: string
  /** The address of a page of this feed. */
  readonly url: (page: number) => string
  readonly page: number
  readonly pages: number
  readonly updated: Date
  readonly entries: readonly FeedEntry[]
}

/** Entries a page of a feed. */
export const FEED_SIZE = 20

/**
 * An id that outlives every move of the site (RFC 4151): the name in it is reserved, belongs to
 * nobody, and says nothing of the host.
 */
export function feedId({ feedIds }: SiteSettings, path: string): string {
  return `tag:${feedIds}:${path}`
}

/** A feed from one page of entries. */
export function feedOf(
  feed: Omit<FeedDocument, 'updated'> & { readonly entries: readonly FeedEntry[] },
): FeedDocument {
  return {
    ...feed,
    title: legible(feed.title),
    // The beginning of time for an empty feed, which never changed.
    updated: new Date(Math.max(0, ...feed.entries.map(({ updated }) => updated.getTime()))),
    entries: feed.entries.map((entry) => ({
      ...entry,
      title: legible(entry.title),
      summary: legible(entry.summary),
      html: legible(entry.html),
    })),
  }
}

/** The entries of one page of a list that is held whole. */
export function pageOf<T>(
  items: readonly T[],
  page: number,
): { pages: number; items: readonly T[] } {
  return {
    pages: Math.max(1, Math.ceil(items.length / FEED_SIZE)),
    items: items.slice((page - 1) * FEED_SIZE, page * FEED_SIZE),
  }
}

/** A text without what XML cannot hold (section 2.2): no escape makes a control character legal. */
function legible(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
