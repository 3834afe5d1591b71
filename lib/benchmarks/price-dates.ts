/** The dates of prices in words: days of a daily series, months of averages. */

import type { Benchmark } from '#lib/catalog/model'
import {
  formatDay,
  formatDays,
  formatMonth,
  formatMonths,
  formatShortDayAndMonth,
  formatShortMonth,
  type PlainDate,
  shortMonthName,
} from '#lib/core/dates'

/** What a price is dated to: `4 March 2022`, or `March 2022` for the average of a month. */
export function dateInWords(day: PlainDate, frequency: Benchmark['frequency']): string {
  return frequency === 'daily' ? formatDay(day) : formatMonth(day)
}

/** The same for a table that has little space: `4 Mar 2022`, `Mar 2022`. */
export function shortDateInWords(day: PlainDate, frequency: Benchmark['frequency']): string {
  return frequency === 'daily'
    ? `${formatShortDayAndMonth(day)} ${day.slice(0, 4)}`
    : formatShortMonth(day)
}

/** What a change is counted from, beside its own date: `17 Aug`, `Nov`, with the year where that is another; never broken. */
export function baseInBrief(
  base: PlainDate,
  on: PlainDate,
  frequency: Benchmark['frequency'],
): string {
  const isSameYear = base.slice(0, 4) === on.slice(0, 4)
  const short = frequency === 'daily' ? formatShortDayAndMonth(base) : shortMonthName(base)
  return (isSameYear ? short : shortDateInWords(base, frequency)).replaceAll(' ', '\u00a0')
}

/** `on 4 March 2022`, `in March 2022`. */
export function whenInWords(day: PlainDate, frequency: Benchmark['frequency']): string {
  return `${frequency === 'daily' ? 'on' : 'in'} ${dateInWords(day, frequency)}`
}

/** When days of one sentence were: the year once, with the first said, where all are of one year; else with each. */
export function datesInWords(
  frequency: Benchmark['frequency'],
  days: readonly PlainDate[],
): (day: PlainDate) => string {
  const isOneYear = new Set(days.map((day) => day.slice(0, 4))).size === 1
  let isSaid = false
  return (day) => {
    const date = dateInWords(day, frequency)
    const isBrief = isOneYear && isSaid
    isSaid = true
    return `${frequency === 'daily' ? 'on' : 'in'} ${unbrokenDate(isBrief ? date.replace(` ${day.slice(0, 4)}`, '') : date)}`
  }
}

/** A date that no line breaks. */
export function unbrokenDate(date: string): string {
  return date.replaceAll(' ', '\u00a0')
}

/** From when to when: `2 February to 24 July 2022`, `January 2021 to June 2026`. */
export function spanInWords(
  first: PlainDate,
  last: PlainDate,
  frequency: Benchmark['frequency'],
): string {
  return frequency === 'daily' ? formatDays(first, last) : formatMonths(first, last)
}
