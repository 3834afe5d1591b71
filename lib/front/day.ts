/** The front page as it was on a day: nothing that was published later. */

import { leadingStandings, type PriceStanding } from '#lib/benchmarks/latest'
import type { ArticleRow, Catalog, StorylineMotion } from '#lib/catalog/model'
import { dayInUtc, type PlainDate, sortTime } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'
import { composeFront, type FrontPage } from './page.ts'

/** A day's front page, with the nearest days that have news. */
export interface DayFront extends FrontPage {
  readonly day: PlainDate
  /** How many articles there were by then, and how many came on the day. */
  readonly total: number
  readonly onDay: number
  readonly storylines: readonly StorylineMotion[]
  readonly standings: readonly PriceStanding[]
  readonly before?: PlainDate
  readonly after?: PlainDate
}

const LATEST = 20
const STORYLINES = 4

/** The front page of a day; undefined for one before the first article. */
export function frontOfDay(catalog: Catalog, day: PlainDate): DayFront | undefined {
  const latest = catalog.listArticles({ ...emptyFilter, to: day }, 1, LATEST)
  if (latest.total === 0) return undefined
  const rows = latest.items.map(withoutLater(day))
  return {
    ...composeFront(rows),
    day,
    total: latest.total,
    onDay: rows.filter(({ published }) => dayInUtc(sortTime(published)) === day).length,
    storylines: storylinesBy(catalog, day),
    standings: leadingStandings(catalog, day),
    ...catalog.nearestNewsDays(day),
  }
}

/** An article was not yet updated when it was new. */
function withoutLater<T extends ArticleRow>(day: PlainDate): (row: T) => T {
  return (row) =>
    row.updated && dayInUtc(sortTime(row.updated)) > day ? { ...row, updated: undefined } : row
}

/** The stories with the newest events by a day, each with its last two of that time. */
function storylinesBy(catalog: Catalog, day: PlainDate): StorylineMotion[] {
  return catalog
    .listStorylines()
    .flatMap((storyline): StorylineMotion[] => {
      const events = catalog
        .listEvents(storyline.id)
        .filter(({ published }) => dayInUtc(sortTime(published)) <= day)
      const [first, last] = [events[0], events.at(-1)]
      if (!first || !last) return []
      return [
        {
          storyline: {
            ...storyline,
            count: events.length,
            first: first.published,
            latest: last.published,
          },
          events: events.slice(-2).toReversed().map(withoutLater(day)),
        },
      ]
    })
    .toSorted((a, b) => sortTime(b.storyline.latest) - sortTime(a.storyline.latest))
    .slice(0, STORYLINES)
}
