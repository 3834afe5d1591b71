/** The tools of a section page: those of `/news` for one term, where every choice leads. */
import type { Catalog } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { type Facet, filterBy, type ListQuery } from '#lib/filter/filter'
import { dateTools, rangeStarts } from './date-tools.ts'
import { newsUrl } from './page.ts'

/** A commodity, a country, an organisation or a place, with its name. */
export interface SectionTerm {
  readonly facet: Facet
  readonly id: string
  readonly name: string
}

/** Search, dates and bars among the articles of a term; the ranges end `today`. */
export function sectionTools(
  catalog: Pick<Catalog, 'browse'>,
  { facet, id, name }: SectionTerm,
  today: PlainDate,
) {
  const query: ListQuery = { filter: filterBy(facet, id), page: 1 }
  const result = catalog.browse(query, rangeStarts(today))
  return { label: `Search ${name}`, query, dates: dateTools(query, result, today, newsUrl) }
}
