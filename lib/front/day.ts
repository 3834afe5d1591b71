/** The front page as it was on a day: nothing that was published later. */

import type { Catalog } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'
import { composeFront, type Front } from './front.ts'

/** A day's front page, with the nearest days that have news. */
export interface DayFront extends Front {
  readonly day: PlainDate
  /** How many articles came on the day. */
  readonly onDay: number
  readonly before?: PlainDate
  readonly after?: PlainDate
}

/** The front page of a day; undefined for one before the first article. */
export function frontOfDay(catalog: Catalog, day: PlainDate): DayFront | undefined {
  const front = composeFront(catalog, day)
  if (front.counts.articles === 0) return undefined
  const onDay = catalog.listArticles({ ...emptyFilter, from: day, to: day }, 1, 1).total
  return { ...front, day, onDay, ...catalog.nearestNewsDays(day) }
}
