/** Queries for the vocabularies and for how often each term is used. */

import { countryCode } from '#lib/content/ids'
import {
  benchmark,
  commodity,
  glossaryTerm,
  organisation,
  place,
} from '#lib/content/vocabulary-schema'
import { countryName } from '#lib/core/countries'
import type { Facet } from '#lib/filter/filter'
import type { Reader } from '../connection.ts'
import type { Catalog, Commodity, TermCount } from '../model.ts'
import { numberOf, recordOf, textOf } from '../rows.ts'

export type TermQueries = Pick<
  Catalog,
  | 'listCommodities'
  | 'findCommodity'
  | 'findOrganisation'
  | 'findPlace'
  | 'findCountry'
  | 'nameOf'
  | 'listTerms'
  | 'countTerm'
  | 'listGlossary'
  | 'listBenchmarks'
  | 'findBenchmark'
>

export function termQueries({ get, all }: Reader): TermQueries {
  const entry = (kind: string, id: string) =>
    get('select record from entries where kind = ? and id = ?', kind, id)
  const countTerm = (facet: Facet, id: string) =>
    Number(get('select uses from tag_counts where facet = ? and term = ?', facet, id)?.uses ?? 0)
  const findCommodity = (id: string): Commodity | undefined => {
    const row = entry('commodity', id)
    return row && recordOf(commodity, row)
  }
  const findOrganisation: Catalog['findOrganisation'] = (id) => {
    const row = entry('organisation', id)
    return row && recordOf(organisation, row)
  }
  const findPlace: Catalog['findPlace'] = (id) => {
    const row = entry('place', id)
    return row && recordOf(place, row)
  }
  /** Lists need a hundred names at a time; the record of a place has a line of many points. */
  const namedEntry = (name: string, kind: string, id: string) => {
    const row = get(`select ${name} as name from entries where kind = ? and id = ?`, kind, id)
    return row && textOf(row, 'name')
  }
  const nameOf: Catalog['nameOf'] = (facet, id) => {
    switch (facet) {
      case 'commodity':
      case 'place':
        return namedEntry("record ->> 'name'", facet, id)
      case 'organisation':
        return namedEntry("coalesce(record ->> 'shortName', record ->> 'name')", facet, id)
      case 'country':
        return countryName(id)
      case 'storyline': {
        const row = get('select title from storylines where id = ?', id)
        return row && textOf(row, 'title')
      }
    }
  }
  return {
    countTerm,
    findCommodity,
    findOrganisation,
    findPlace,
    nameOf,
    listCommodities: () => entriesOf('commodity').map((row) => recordOf(commodity, row)),
    listGlossary: () => entriesOf('glossary').map((row) => recordOf(glossaryTerm, row)),
    listBenchmarks: () => entriesOf('benchmark').map((row) => recordOf(benchmark, row)),
    findCountry(code) {
      const name = countTerm('country', code) > 0 ? countryName(code) : undefined
      return name === undefined ? undefined : { code: countryCode.parse(code), name }
    },
    findBenchmark(id) {
      const row = entry('benchmark', id)
      return row && recordOf(benchmark, row)
    },
    listTerms(facet, limit = 1000): TermCount[] {
      return all(
        'select term, uses from tag_counts where facet = ? and uses > 0 order by uses desc, term limit ?',
        facet,
        limit,
      ).flatMap((row) => {
        const id = textOf(row, 'term')
        const name = nameOf(facet, id)
        return name ? [{ facet, id, name, count: numberOf(row, 'uses') }] : []
      })
    },
  }

  function entriesOf(kind: string) {
    return all('select record from entries where kind = ? order by place', kind)
  }
}
