/** Lists of articles: filtered, newest first, a page at a time. */
import { type Facet, type Filter, facets, isEmptyFilter } from '#lib/filter/filter'
import type { Reader } from '../connection.ts'
import type { Catalog, Page } from '../model.ts'
import { articleRowOf } from '../rows.ts'
import type { TermQueries } from './terms.ts'

/** Rows a page, in every list. */
export const PAGE_SIZE = 20

/** `numbersOf` gives the articles of a filter by number, newest first. */
export function listQueries(
  reader: Reader,
  terms: TermQueries,
  numbersOf: (filter: Filter) => Uint32Array,
): Pick<Catalog, 'listArticles'> {
  return {
    listArticles(filter, page = 1, size = PAGE_SIZE) {
      const start = (page - 1) * size
      const single = singleTerm(filter)
      if (single) {
        const total = terms.countTerm(single.facet, single.term)
        const items = reader.all(
          `select a.row from tags t join articles a on a.id = t.article
           where t.facet = ? and t.term = ? order by t.at desc, t.slug limit ? offset ?`,
          single.facet,
          single.term,
          size,
          start,
        )
        return toPage(items.map(articleRowOf), total, page, size)
      }
      if (isEmptyFilter(filter)) {
        const counted = reader.get('select count(*) as n from articles where visible = 1')
        const items = reader.all(
          'select row from articles where visible = 1 order by at desc, slug limit ? offset ?',
          size,
          start,
        )
        return toPage(items.map(articleRowOf), Number(counted?.n ?? 0), page, size)
      }
      const numbers = numbersOf(filter)
      const items = [...numbers.subarray(start, start + size)].flatMap((id) => {
        const row = reader.get('select row from articles where id = ? and visible = 1', id)
        return row ? [articleRowOf(row)] : []
      })
      return toPage(items, numbers.length, page, size)
    },
  }
}

/** The commonest filter, one term of one facet, is one range of one index. */
function singleTerm(filter: Filter): { facet: Facet; term: string } | undefined {
  if (filter.from || filter.to || filter.q) return undefined
  const terms = facets.flatMap((facet) => filter.terms[facet].map((term) => ({ facet, term })))
  return terms.length === 1 ? terms[0] : undefined
}

/** One page of a list, with its place in it. */
export function toPage<T>(items: readonly T[], total: number, page: number, size: number): Page<T> {
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
