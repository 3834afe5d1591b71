/** Queries for the map of the news: how often each term is used in a part of the archive. */
import { type Facet, type Filter, isEmptyFilter } from '#lib/filter/filter'
import type { Reader } from '../connection.ts'
import type { Catalog } from '../model.ts'
import type { TermQueries } from './terms.ts'

type NewsMapQueries = Pick<Catalog, 'countTermsIn' | 'listYears'>

/** `usesOf` counts each term of a facet among the articles of a filter. */
export function newsMapQueries(
  { get }: Reader,
  terms: TermQueries,
  usesOf: (facet: Facet, filter: Filter) => readonly { id: string; count: number }[],
): NewsMapQueries {
  return {
    countTermsIn(facet, filter, limit = 1000) {
      if (isEmptyFilter(filter)) return terms.listTerms(facet, limit)
      return usesOf(facet, filter)
        .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .flatMap(({ id, count }) => {
          const name = terms.nameOf(facet, id)
          return name ? [{ facet, id, name, count }] : []
        })
    },
    listYears() {
      const end = (order: 'asc' | 'desc') =>
        get(`select at from articles where visible = 1 order by at ${order} limit 1`)?.at
      const [first, last] = [end('asc'), end('desc')].map((at) =>
        at === undefined ? undefined : new Date(Number(at)).getUTCFullYear(),
      )
      return first === undefined || last === undefined
        ? []
        : Array.from({ length: last - first + 1 }, (_, back) => last - back)
    },
  }
}
