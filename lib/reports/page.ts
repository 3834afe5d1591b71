/** What a report's page shows beside the report itself. */
import type { ArticleRow, Catalog, Report, StorylineEvent } from '#lib/catalog/model'
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
