/** Lists of articles: filtered, newest first, a page at a time. */
import type { SQLInputValue } from 'node:sqlite'
import { addDays, sortTime } from '../dates.ts'
import { type Facet, type Filter, facets } from '../filter.ts'
import type { Reader } from './connection.ts'
import type { ArticleRow, Catalog, Page } from './model.ts'
import { articleRowOf } from './read-row.ts'
import { searchExpression } from './search-expression.ts'
import type { TermQueries } from './terms.ts'

/** Rows a page, in every list. */
export const PAGE_SIZE = 20

export function listQueries(reader: Reader, terms: TermQueries): Pick<Catalog, 'listArticles'> {
  return {
    listArticles(filter, page = 1, size = PAGE_SIZE) {
      const single = singleTerm(filter)
      if (single) {
        const total = terms.countTerm(single.facet, single.term)
        const items = reader.all(
          `select a.row from tags t join articles a on a.id = t.article
           where t.facet = ? and t.term = ? order by t.at desc, t.slug limit ? offset ?`,
          single.facet,
          single.term,
          size,
          (page - 1) * size,
        )
        return pageOf(items.map(articleRowOf), total, page, size)
      }
      const { where, values } = conditions(filter)
      const total = Number(
        reader.get(`select count(*) as n from articles a where ${where}`, ...values)?.n ?? 0,
      )
      const items = reader.all(
        `select a.row from articles a where ${where} order by a.at desc, a.slug limit ? offset ?`,
        ...values,
        size,
        (page - 1) * size,
      )
      return pageOf(items.map(articleRowOf), total, page, size)
    },
  }
}

/** The commonest filter, one term of one facet, is one range of one index. */
function singleTerm(filter: Filter): { facet: Facet; term: string } | undefined {
  if (filter.from || filter.to || filter.q) return undefined
  const terms = facets.flatMap((facet) => filter.terms[facet].map((term) => ({ facet, term })))
  return terms.length === 1 ? terms[0] : undefined
}

/** The filter in SQL; what a reader typed only ever travels as a value. */
export function conditions(filter: Filter): { where: string; values: SQLInputValue[] } {
  const parts = ['a.visible = 1']
  const values: SQLInputValue[] = []
  for (const facet of facets) {
    const terms = filter.terms[facet]
    if (terms.length === 0) continue
    parts.push(
      `a.id in (select article from tags where facet = ? and term in (${terms.map(() => '?').join(', ')}))`,
    )
    values.push(facet, ...terms)
  }
  if (filter.from) {
    parts.push('a.at >= ?')
    values.push(sortTime(filter.from))
  }
  if (filter.to) {
    parts.push('a.at < ?')
    values.push(sortTime(addDays(filter.to, 1)))
  }
  if (filter.q) {
    parts.push('a.id in (select rowid from search where search match ?)')
    values.push(searchExpression(filter.q))
  }
  return { where: parts.join(' and '), values }
}

function pageOf(
  items: readonly ArticleRow[],
  total: number,
  page: number,
  size: number,
): Page<ArticleRow> {
  const first = items.length > 0 ? (page - 1) * size + 1 : 0
  return {
    items,
    page,
    pages: Math.ceil(total / size),
    first,
    last: first > 0 ? first + items.length - 1 : 0,
    total,
  }
}
