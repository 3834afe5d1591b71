/** The tools of a section page: those of `/news` for one commodity, where every choice leads. */
import type { Catalog, Commodity } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { filterBy, type ListQuery } from '#lib/filter/filter'
import { dateTools, rangeStarts } from './date-tools.ts'
import { newsUrl } from './page.ts'

/** Search, dates and bars among the articles of a commodity; the ranges end `today`. */
export function sectionTools(
  catalog: Catalog,
  { id, name }: Pick<Commodity, 'id' | 'name'>,
  today: PlainDate,
) {
  const query: ListQuery = { filter: filterBy('commodity', id), page: 1 }
  const result = catalog.browse(query, rangeStarts(today))
  return { label: `Search ${name}`, query, dates: dateTools(query, result, today, newsUrl) }
}
