/** The events of a report's story on its cover: a column of dots for each year, or month, one dot an event. */

import { type PlainDate, plainDate, shortMonthName } from '#lib/core/dates'
import { countInWords } from '#lib/filter/labels'

export interface CoverEvents {
  readonly kind: 'events'
  readonly title: string
  /** `’22`, `Mar` */
  readonly columns: readonly { readonly label: string; readonly count: number }[]
}

/** More columns than these have no space for their names. */
const MOST_COLUMNS = 8

/**
 * Counts the events of each year, of several in a long story, or of the months of one year; undefined for
 * one event or none.
 */
export function eventsOf(days: readonly PlainDate[]): CoverEvents | undefined {
  if (days.length < 2) return undefined
  const isOneYear = new Set(days.map((day) => day.slice(0, 4))).size === 1
  const periods = days.map((day) => Number(isOneYear ? day.slice(5, 7) : day.slice(0, 4)))
  const first = Math.min(...periods)
  const span = Math.max(...periods) - first + 1
  const step = Math.ceil(span / MOST_COLUMNS)
  const labelOf = (period: number) =>
    isOneYear
      ? shortMonthName(plainDate.parse(`2000-${String(period).padStart(2, '0')}-01`))
      : `’${String(period).slice(2)}`
  return {
    kind: 'events',
    title: `${countInWords(days.length, 'event')} of the story`,
    columns: Array.from({ length: Math.ceil(span / step) }, (_, n) => ({
      label: labelOf(first + n * step),
      count: periods.filter((period) => Math.floor((period - first) / step) === n).length,
    })),
  }
}
