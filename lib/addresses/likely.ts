/** The pages that are usually read most on a news site. */
import type { Catalog } from '#lib/catalog/model'
import { emptyFilter } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'

const NEWEST = 20

/** The front page, the sections, and the newest articles. */
export function mostLikelyRead(catalog: Catalog): string[] {
  const newest = catalog.listArticles(emptyFilter, 1, NEWEST).items
  return [
    urls.front(),
    urls.archive(),
    ...newest.map(({ slug }) => urls.article(slug)),
    ...catalog.listCommodities().map(({ id }) => urls.commodity(id)),
    urls.storylines(),
    urls.reports(),
    urls.map(),
    urls.archiveFeed(),
  ]
}
