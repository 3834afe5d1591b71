/** The events of a report's story on its cover: a column of dots for each year, one dot an event. */

import type { PlainDate } from '#lib/core/dates'
import { countInWords } from '#lib/filter/labels'

export interface CoverEvents {
  readonly kind: 'events'
  readonly title: string
  readonly columns: readonly { readonly label: string; readonly count: number }[]
}

/** More columns than these have no space for their years. */
const MOST_COLUMNS = 8

/** Counts the events of each year, or of several in a long story; undefined for one event or none. */
export function eventsOf(days: readonly PlainDate[]): CoverEvents | undefined {
  const years = days.map((day) => Number(day.slice(0, 4)))
  if (years.length < 2) return undefined
  const first = Math.min(...years)
  const span = Math.max(...years) - first + 1
  const step = Math.ceil(span / MOST_COLUMNS)
  return {
    kind: 'events',
    title: `${countInWords(days.length, 'event')} of the story`,
    columns: Array.from({ length: Math.ceil(span / step) }, (_, n) => ({
      label: String(first + n * step),
      count: years.filter((year) => Math.floor((year - first) / step) === n).length,
    })),
  }
}
