/** What a report's page shows beside the report itself. */
import type { ArticleRow, Catalog } from './catalog/model.ts'
import { sortTime } from './dates.ts'
import type { ArticleBody } from './markdown/article.ts'
import { articleLinks } from './markdown/article-links.ts'

/** The articles that a report's body links to, oldest first. */
export function articlesBehind(
  catalog: Pick<Catalog, 'findRow'>,
  { opening, rest }: Pick<ArticleBody, 'opening' | 'rest'>,
): ArticleRow[] {
  return articleLinks(opening, rest)
    .flatMap((slug) => catalog.findRow(slug) ?? [])
    .sort((a, b) => sortTime(a.published) - sortTime(b.published))
}
