import { generateAtomFeed } from 'feedsmith'
import { feedFormats } from '#lib/core/feed-formats'
import { absolute, urls } from '#lib/filter/urls'
import type { FeedDocument } from './document.ts'
import { pagingLinks } from './paging.ts'
import { tight } from './tight.ts'

/** Atom (RFC 4287), with the links of a paged feed (RFC 5005). */
export function atomOf(feed: FeedDocument): string {
  const xml = generateAtomFeed({
    xml: { lang: feed.site.language },
    id: feed.id,
    title: { value: feed.title, type: 'text' },
    updated: feed.updated,
    authors: [{ name: feed.site.publisher ?? feed.site.name, uri: absolute(urls.front()) }],
    ...(feed.site.licence && { rights: { value: feed.site.licence.name } }),
    links: [
      ...pagingLinks(feed, feedFormats.xml.type),
      { rel: 'alternate', type: 'text/html', href: feed.pageUrl },
    ],
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title, type: 'text' },
      links: [
        { rel: 'alternate', type: 'text/html', href: entry.url },
        ...(entry.image
          ? [{ rel: 'enclosure', type: entry.image.type, href: entry.image.url }]
          : []),
      ],
      ...(entry.authors.length > 0 && {
        authors: entry.authors.map(({ name, url }) => ({ name, uri: url })),
      }),
      published: entry.published,
      updated: entry.updated,
      categories: entry.categories.map(({ id, name, scheme }) => ({
        term: id,
        label: name,
        scheme,
      })),
      summary: { value: entry.summary, type: 'text' },
      content: { type: 'html', value: entry.html },
    })),
  })
  return tight(xml)
}
