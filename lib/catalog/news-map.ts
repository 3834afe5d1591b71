/** Queries for the map of the news: how often each term is used in a part of the archive. */
import { isEmptyFilter } from '../filter.ts'
import type { Reader } from './connection.ts'
import { conditions } from './lists.ts'
import type { Catalog } from './model.ts'
import { numberOf, textOf } from './read-row.ts'
import type { TermQueries } from './terms.ts'

type NewsMapQueries = Pick<Catalog, 'countTermsIn' | 'listYears'>

export function newsMapQueries({ get, all }: Reader, terms: TermQueries): NewsMapQueries {
  return {
    countTermsIn(facet, filter, limit = 1000) {
      if (isEmptyFilter(filter)) return terms.listTerms(facet, limit)
      const { where, values } = conditions(filter)
      // Cross join: the articles first, then the tags of each by their index.
      return all(
        `select t.term, count(*) as uses from articles a cross join tags t on t.article = a.id
         where ${where} and t.facet = ? group by t.term order by uses desc, t.term limit ?`,
        ...values,
        facet,
        limit,
      ).flatMap((row) => {
        const id = textOf(row, 'term')
        const name = terms.nameOf(facet, id)
        return name ? [{ facet, id, name, count: numberOf(row, 'uses') }] : []
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
