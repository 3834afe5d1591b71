/** The rows of news about a step of a price. */

import type { Catalog, NewsTags } from '#lib/catalog/model'
import { addDays, dayOf, type PlainDate } from '#lib/core/dates'
import { firstOfMonth } from '#lib/core/months'
import { isLateInMonth } from './moves.ts'
import { NEWS_DAYS } from './news-day.ts'

const LOOKED_AT = 40
const MOST_IN_MONTH = 80

/** What came on the days of a daily step, or has its news on one of them. */
export function rowsOfDays(
  source: Pick<Catalog, 'listNews' | 'listNewsOf'>,
  tags: NewsTags,
  from: PlainDate,
  to: PlainDate,
) {
  const near = source
    .listNews(tags, from, addDays(to, NEWS_DAYS), LOOKED_AT)
    .filter(({ newsDay }) => !newsDay)
  return [...near, ...source.listNewsOf(tags, from, to)]
}

/** Of any country, for a text that says how the price moved is news of it. Of the month before only its later half. */
export function rowsOfMonth(
  source: Pick<Catalog, 'listNews'>,
  { commodities }: NewsTags,
  from: PlainDate,
  to: PlainDate,
) {
  const tags = { commodities, countries: [] }
  const first = firstOfMonth(to)
  const before = source
    .listNews(tags, from, addDays(first, -1), LOOKED_AT)
    .filter(({ published }) => isLateInMonth(dayOf(published)))
  return [...before, ...source.listNews(tags, first, to, MOST_IN_MONTH)]
}
