/** What a report's page shows beside the report itself. */
import type { ArticleRow, Catalog, Report, ReportRow, StorylineEvent } from '#lib/catalog/model'
import { sortTime } from '#lib/core/dates'
import type { ArticleBody } from '#lib/markdown/article'
import { articleLinks } from '#lib/markdown/article-links'

/** The articles that a report's body links to, oldest first. */
export function articlesBehind(
  catalog: Pick<Catalog, 'findRow'>,
  { opening, rest }: Pick<ArticleBody, 'opening' | 'rest'>,
): ArticleRow[] {
  return articleLinks(opening, rest)
    .flatMap((slug) => catalog.findRow(slug) ?? [])
    .sort((a, b) => sortTime(a.published) - sortTime(b.published))
}

/** As many as fit a row. */
const NEIGHBOURS = 2

/** The reports to read next: those that share a story, then a commodity, then the newest. */
export function neighboursOf(
  catalog: Pick<Catalog, 'reportsFor' | 'listReports'>,
  { id: own, storylines, commodities }: Pick<Report, 'id' | 'storylines' | 'commodities'>,
): ReportRow[] {
  const stories = storylines.map((id) => ({ id, event: '' }))
  const near = [
    ...catalog.reportsFor({ storylines: stories, commodities }, NEIGHBOURS + 1),
    ...catalog.reportsFor({ storylines: [], commodities }, 2 * NEIGHBOURS + 1),
    ...catalog.listReports(),
  ]
  return near
    .filter(({ id }, at) => id !== own && near.findIndex((one) => one.id === id) === at)
    .slice(0, NEIGHBOURS)
}

/** The events of a report's storylines that its body links to, oldest first. */
export function citedEvents(
  catalog: Pick<Catalog, 'listEvents'>,
  { storylines }: Pick<Report, 'storylines'>,
  { opening, rest }: Pick<ArticleBody, 'opening' | 'rest'>,
): StorylineEvent[] {
  const cited = new Set(articleLinks(opening, rest))
  const events = storylines.flatMap((id) => catalog.listEvents(id))
  const known = new Map(events.toReversed().map((event) => [`${event.slug}`, event]))
  return [...known.values()]
    .filter(({ slug }) => cited.has(slug))
    .sort((a, b) => sortTime(a.published) - sortTime(b.published))
}
