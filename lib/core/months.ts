/** Months by the days that begin and end them. */
import { addDays, type PlainDate } from './dates.ts'

/** The first day of the month of a day. */
export function firstOfMonth(day: PlainDate): PlainDate {
  return addDays(day, 1 - Number(day.slice(8)))
}

/** The last day of the month of a day. */
export function lastOfMonth(day: PlainDate): PlainDate {
  return addDays(nextMonth(day), -1)
}

/** The first day of the next month. */
export function nextMonth(day: PlainDate): PlainDate {
  return firstOfMonth(addDays(firstOfMonth(day), 31))
}
