import { generateRssFeed } from 'feedsmith'
import { feedFormats } from '#lib/core/feed-formats'
import type { FeedDocument } from './document.ts'
import { pagingLinks } from './paging.ts'
import { tight } from './tight.ts'

/** RSS 2.0, with the whole text in content:encoded and the paging links of RFC 5005 in Atom's. */
export function rssOf(feed: FeedDocument): string {
  const title = withoutTags(feed.title)
  const xml = generateRssFeed({
    title,
    link: feed.pageUrl,
    description: title,
    language: feed.site.language,
    lastBuildDate: feed.updated,
    ...(feed.site.licence && { copyright: feed.site.licence.name }),
    atom: { links: pagingLinks(feed, feedFormats.rss.type) },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: entry.published,
      description: entry.summary,
      categories: entry.categories.map(({ name, scheme }) => ({ name, domain: scheme })),
      ...(entry.authors.length > 0 && { dc: { creators: entry.authors.map(({ name }) => name) } }),
      content: { encoded: entry.html },
      // Media RSS: an enclosure would have to say how long a file is that is made when asked for.
      ...(entry.image && {
        media: { contents: [{ url: entry.image.url, type: entry.image.type, medium: 'image' }] },
      }),
      atom: { updated: entry.updated },
    })),
  })
  return tight(xml)
}

/** RSS does not say whether a title is text or HTML, so what was searched for must not look like a tag. */
function withoutTags(title: string): string {
  return title.replace(/<([a-z/!?][^<>]*)>/gi, '‹$1›')
}
