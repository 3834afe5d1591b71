import { generateRssFeed } from 'feedsmith'
import type { FeedDocument } from './document.ts'

export const RSS = 'application/rss+xml'

/** RSS 2.0, with the whole text in content:encoded and the paging links of RFC 5005 in Atom's. */
export function rssOf(feed: FeedDocument): string {
  const { page, pages } = feed
  const link = (rel: string, number: number) => ({ rel, type: RSS, href: feed.url(number) })
  return generateRssFeed({
    title: feed.title,
    link: feed.pageUrl,
    description: feed.title,
    language: 'en-GB',
    lastBuildDate: feed.updated,
    atom: {
      links: [
        link('self', page),
        link('first', 1),
        link('last', pages),
        ...(page > 1 ? [link('previous', page - 1)] : []),
        ...(page < pages ? [link('next', page + 1)] : []),
      ],
    },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: entry.published,
      description: entry.summary,
      categories: entry.categories.map(({ name }) => ({ name })),
      content: { encoded: entry.html },
      atom: { updated: entry.updated },
    })),
  })
}
