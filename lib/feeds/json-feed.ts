import { generateJsonFeed } from 'feedsmith'
import { z } from 'zod'
import type { FeedDocument } from './document.ts'

/** JSON Feed 1.1. */
export function jsonFeedOf(feed: FeedDocument): string {
  const { page, pages } = feed
  const document = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.url(page),
    language: feed.site.language,
    authors: [{ name: feed.site.publisher ?? feed.site.name }],
    ...(page < pages && { next_url: feed.url(page + 1) }),
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      ...(entry.authors.length > 0 && { authors: [...entry.authors] }),
      ...(entry.image && { image: entry.image.url }),
      tags: entry.categories.map(({ name }) => name),
    })),
  })
  // The library drops an empty list, and the format asks for it.
  const { items = [], ...head } = z.looseObject({ items: z.unknown().optional() }).parse(document)
  return JSON.stringify({ ...head, items }, null, 2)
}
