import { generateOpml } from 'feedsmith'
import type { Catalog } from '#lib/catalog/model'
import { absolute } from '#lib/filter/urls'
import { listMainFeeds } from './directory.ts'

export const OPML = 'text/x-opml'

/** The main feeds as OPML 2.0, in Atom, which every reader takes. It holds no date, so it changes only with the feeds. */
export function opmlOf(catalog: Catalog): string {
  const { name } = catalog.site()
  return generateOpml({
    head: { title: `${name}: feeds` },
    body: {
      outlines: listMainFeeds(catalog).map(({ name: group, feeds }) => ({
        text: group,
        title: group,
        outlines: feeds.map((feed) => ({
          type: 'rss',
          text: feed.name,
          title: `${name}: ${feed.name}`,
          description: feed.description,
          xmlUrl: absolute(feed.url('xml')),
          htmlUrl: absolute(feed.page),
        })),
      })),
    },
  })
}
