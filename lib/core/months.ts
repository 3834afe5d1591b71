/** Months by the days that begin and end them. */
import { addDays, type PlainDate, plainDate } from './dates.ts'

/** The first day of the month of a day. */
export function firstOfMonth(day: PlainDate): PlainDate {
  return addDays(day, 1 - Number(day.slice(8)))
}

/** The last day of the month of a day. */
export function lastOfMonth(day: PlainDate): PlainDate {
  return addDays(nextMonth(day), -1)
}

/** A day in the middle of a month. */
export function monthMiddle(day: PlainDate): PlainDate {
  return addDays(firstOfMonth(day), 15)
}

/** The first day of the next month. */
export function nextMonth(day: PlainDate): PlainDate {
  return firstOfMonth(addDays(firstOfMonth(day), 31))
}

/** The first day of the month so many months earlier. */
export function monthsBefore(day: PlainDate, months: number): PlainDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return plainDate.parse(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}

/** The same calendar date a year earlier; of 29 February the 28th. */
export function yearBefore(day: PlainDate): PlainDate {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0')
  const date = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)
  return plainDate.parse(`${year}${date}`)
}
