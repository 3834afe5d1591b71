/** What a report's page shows beside the report itself. */
import type { ArticleRow, Catalog } from '#lib/catalog/model'
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
