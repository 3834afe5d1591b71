/** What stands where on the front page. */

import { relatedNews } from '#lib/article/related'
import type { ArticleRow, Catalog } from '#lib/catalog/model'

export interface FrontPage {
  readonly lead: ArticleRow | undefined
  readonly second: readonly ArticleRow[]
  /** The rest, in order. */
  readonly river: readonly ArticleRow[]
}

/** An earlier article, and how many newer ones rest on it. */
export interface ConnectedArticle {
  readonly row: ArticleRow
  readonly count: number
}

const SECOND_TIER = 3
/** How many of the newest are asked what they rest on: each question costs as much as a page's. */
const NEWEST = 8
/** One that a single article rests on connects nothing. */
const FEWEST = 2

/**
 * Shares out rows, newest first. The newest leads; the second tier is the newest of main commodities
 * that do not stand above yet, made up with the newest where there are too few of those.
 */
export function composeFront(rows: readonly ArticleRow[]): FrontPage {
  const [lead, ...rest] = rows
  const shown = new Set([lead?.commodities[0]])
  const others = rest.filter(({ commodities: [main] }) => {
    const isNew = !shown.has(main)
    shown.add(main)
    return isNew
  })
  const chosen = new Set([...new Set([...others, ...rest])].slice(0, SECOND_TIER))
  return {
    lead,
    second: rest.filter((row) => chosen.has(row)),
    river: rest.filter((row) => !chosen.has(row)),
  }
}

/** The articles that stand most often in the background of the newest rows, and are none of the rows. */
export function mostConnected(
  catalog: Catalog,
  rows: readonly ArticleRow[],
  limit: number,
): ConnectedArticle[] {
  const own = new Set<string>(rows.map(({ slug }) => slug))
  const found = new Map<string, ConnectedArticle>()
  for (const { slug } of rows.slice(0, NEWEST)) {
    const article = catalog.findArticle(slug)
    for (const { row } of article ? relatedNews(catalog, article).background : [])
      found.set(row.slug, { row, count: (found.get(row.slug)?.count ?? 0) + 1 })
  }
  // A sort keeps what is equal in its order: that of the newest which rests on it.
  return [...found.values()]
    .filter(({ row, count }) => count >= FEWEST && !own.has(row.slug))
    .sort((a, b) => b.count - a.count)
    .slice(0, limit)
}

/** What stands beside the river of the latest articles. */
export function besideRiver(catalog: Catalog, latest: readonly ArticleRow[]) {
  return {
    reports: catalog.listReports().slice(0, 4),
    connected: mostConnected(catalog, latest, 5),
    among: Math.min(NEWEST, latest.length),
    revised: catalog.listRevisions(4),
  }
}
