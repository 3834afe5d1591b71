/** The main feeds by group, for the page of feeds and for a reader's list of subscriptions. */

import type { Catalog } from '#lib/catalog/model'
import type { FeedFormat } from '#lib/core/feed-formats'
import { emptyFilter } from '#lib/filter/filter'
import { termFeedUrl, termUrl, urls } from '#lib/filter/urls'

export interface ListedFeed {
  readonly name: string
  readonly description: string
  /** The page of the site that shows the same. */
  readonly page: string
  readonly url: (format: FeedFormat) => string
}

export interface FeedGroup {
  readonly id: string
  readonly name: string
  readonly feeds: readonly ListedFeed[]
}

/** Everything, then commodities in the order of the masthead, then storylines, the newest event first. */
export function listMainFeeds(catalog: Catalog): FeedGroup[] {
  const groups: FeedGroup[] = [
    {
      id: 'everything',
      name: 'Everything',
      feeds: [
        {
          name: 'All news',
          description: 'Every article, newest first.',
          page: urls.news({ filter: emptyFilter }),
          url: (format) => urls.newsFeed({ filter: emptyFilter }, format),
        },
        {
          name: 'Reports',
          description: 'Every report, newest first.',
          page: urls.reports(),
          url: (format) => urls.reportsFeed(format),
        },
        {
          name: 'Corrections',
          description: 'What was wrong, unclear or added later, as it is corrected.',
          page: urls.corrections(),
          url: (format) => urls.correctionsFeed(format),
        },
      ],
    },
    {
      id: 'commodities',
      name: 'Commodities',
      feeds: catalog.listCommodities().map(({ id, name, scope }) => ({
        name,
        description: scope,
        page: termUrl('commodity', id),
        url: (format) => termFeedUrl('commodity', id, format),
      })),
    },
    {
      id: 'storylines',
      name: 'Storylines',
      feeds: catalog.listStorylines().map(({ id, title, standfirst }) => ({
        name: title,
        description: standfirst,
        page: termUrl('storyline', id),
        url: (format) => termFeedUrl('storyline', id, format),
      })),
    },
  ]
  return groups.filter(({ feeds }) => feeds.length > 0)
}
