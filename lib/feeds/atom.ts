import { generateAtomFeed } from 'feedsmith'
import type { FeedDocument } from './document.ts'

export const ATOM = 'application/atom+xml'

/** Atom (RFC 4287), with the links of a paged feed (RFC 5005). */
export function atomOf(feed: FeedDocument): string {
  const { page, pages } = feed
  const link = (rel: string, number: number) => ({ rel, type: ATOM, href: feed.url(number) })
  return generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    updated: feed.updated,
    authors: [{ name: 'Chokepoint' }],
    links: [
      link('self', page),
      { rel: 'alternate', type: 'text/html', href: feed.pageUrl },
      link('first', 1),
      link('last', pages),
      ...(page > 1 ? [link('previous', page - 1)] : []),
      ...(page < pages ? [link('next', page + 1)] : []),
    ],
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      links: [{ rel: 'alternate', type: 'text/html', href: entry.url }],
      published: entry.published,
      updated: entry.updated,
      categories: entry.categories.map(({ id, name }) => ({ term: id, label: name })),
      summary: { value: entry.summary },
      content: { type: 'html', value: entry.html },
    })),
  })
}
