/**
 * Two kinds of date, never mixed: a plain date is a calendar day and passes through no time zone;
 * an instant is a moment and keeps the offset it was written with.
 */
import { z } from 'zod'
import { dateWords } from './date-language.ts'

const DAY = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAY_MS = 86_400_000
/** The years that content and addresses may name: far enough from the ends of the calendar to count on. */
const FIRST_YEAR = 1800
const LAST_YEAR = 2199

/** True when the text is a day that the calendar has: 2024-02-29 is one, 2023-02-29 is not. */
export function isCalendarDay(text: string): boolean {
  // By arithmetic: a list reads hundreds of dates, and the platform's parser is slow.
  const [, year, month, day] = DAY.exec(text)?.map(Number) ?? []
  const last = month === 2 && !isLeap(year ?? 0) ? 28 : MONTH_DAYS[(month ?? 0) - 1]
  return day !== undefined && day >= 1 && last !== undefined && day <= last
}

function isInBounds(date: string): boolean {
  const year = Number(date.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const OUTSIDE = `is outside the years ${FIRST_YEAR} to ${LAST_YEAR}; correct the year`

/** Any day of the years 1 to 9999: what arithmetic on days within bounds can come to. */
const calendarDay = z
  .string()
  .refine(isCalendarDay, 'is not a day of the calendar; write it as 2021-12-23')
  .brand<'PlainDate'>()
export type PlainDate = z.infer<typeof calendarDay>

/** A calendar day of the years 1800 to 2199, `2021-12-23`. */
export const plainDate = calendarDay.refine(
  (day) => !isCalendarDay(day) || isInBounds(day),
  OUTSIDE,
)

/** A moment with its offset, `2021-12-23T19:40:00-05:00`. */
export const instant = z
  .string()
  .refine((text) => {
    const day = INSTANT.exec(text)?.[1]
    return day !== undefined && isCalendarDay(day) && !Number.isNaN(Date.parse(text))
  }, 'is not a moment; write it as 2021-12-23T19:40:00-05:00, with an offset')
  .refine((text) => !INSTANT.test(text) || isInBounds(text), OUTSIDE)
  .brand<'Instant'>()
export type Instant = z.infer<typeof instant>

export type Published = PlainDate | Instant

/** Distinguishes the two kinds of date. */
export function isInstant(date: Published): date is Instant {
  return date.includes('T')
}

/** The calendar day of a date: of an instant, the day in the offset it was written with. */
export function dayOf(date: Published): PlainDate {
  return isInstant(date) ? calendarDay.parse(date.slice(0, 10)) : date
}

/** Milliseconds since 1970 to sort by: of a plain date, midnight UTC; of an instant, that moment. */
export function sortTime(date: Published): number {
  return Date.parse(isInstant(date) ? date : `${date}T00:00:00Z`)
}

/** Two moments decide which is later; a plain day is later by its day alone. */
export function isLater(date: Published, than: Published): boolean {
  if (isInstant(date) && isInstant(than)) return sortTime(date) > sortTime(than)
  const [day, other] = [dayOf(date), dayOf(than)]
  return day > other || (day === other && isInstant(date))
}

/** Whether a page that shows a day and nothing later may show what was published then. */
export function isPublishedBy(published: Published, day: PlainDate): boolean {
  return dayInUtc(sortTime(published)) <= day
}

/** The day of a moment in UTC; the only way from a clock to a calendar. */
export function dayInUtc(time: number): PlainDate {
  return calendarDay.parse(new Date(time).toISOString().slice(0, 10))
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((sortTime(to) - sortTime(from)) / DAY_MS)
}

/** The day so many days later, or earlier when `days` is negative. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return dayInUtc(sortTime(day) + days * DAY_MS)
}

/** `23 December 2021` in the site's language of dates, the same in every zone. */
export function formatDay(day: PlainDate): string {
  return dateWords().day(day)
}

/** `December 2021`, of any day in it. */
export function formatMonth(day: PlainDate): string {
  return dateWords().month(day)
}

/** `Dec 2021` */
export function formatShortMonth(day: PlainDate): string {
  return dateWords().shortMonth(day)
}

/** `Dec` */
export function shortMonthName(day: PlainDate): string {
  return dateWords().shortMonthName(day)
}

/** `23 Dec` */
export function formatShortDayAndMonth(day: PlainDate): string {
  return dateWords().shortDayAndMonth(day)
}

/** `2 February to 24 July 2022`: the year once, where both have the same and the language writes it last. */
export function formatDays(from: PlainDate, to: PlainDate): string {
  const { day, dayAndMonth } = dateWords()
  return spanOf(from, to, day, dayAndMonth)
}

/** `January to June 2026`, in the same way. */
export function formatMonths(from: PlainDate, to: PlainDate): string {
  const { month, monthName } = dateWords()
  return spanOf(from, to, month, monthName)
}

function spanOf(
  from: PlainDate,
  to: PlainDate,
  whole: (day: string) => string,
  withoutYear: (day: string) => string,
): string {
  const end = whole(to)
  if (whole(from) === end) return end
  const isYearOnce = from.slice(0, 4) === to.slice(0, 4) && end.startsWith(withoutYear(to))
  return `${isYearOnce ? withoutYear(from) : whole(from)} to ${end}`
}

/** `23 December`, for a dateline. */
export function formatDayAndMonth(day: PlainDate): string {
  return dateWords().dayAndMonth(day)
}

/** `Thursday 23 December 2021`, for the headings of a river of days. */
export function formatWeekday(day: PlainDate): string {
  return dateWords().weekday(day)
}

/** `Thursday` */
export function weekdayName(day: PlainDate): string {
  return dateWords().weekdayName(day)
}

/** A plain date as its day; an instant in UTC with its zone: `24 December 2021, 00:40 UTC`. */
export function formatPublished(date: Published): string {
  if (!isInstant(date)) return formatDay(calendarDay.parse(date))
  const utc = new Date(sortTime(date)).toISOString()
  return `${formatDay(dayInUtc(sortTime(date)))}, ${utc.slice(11, 16)} UTC`
}

/** How old something is by the calendar, from a month on: `4 years`, `2 months`; undefined below 30 days. */
export function ageInWords(from: PlainDate, to: PlainDate): string | undefined {
  if (daysBetween(from, to) <= 30) return undefined
  const months = Math.max(1, wholeMonths(from, to))
  if (months < 12) return months === 1 ? 'a month' : `${months} months`
  const years = Math.floor(months / 12)
  return years === 1 ? 'a year' : `${years} years`
}

/** Months that have passed from one day to a later one; the last day of a month completes it. */
function wholeMonths(from: PlainDate, to: PlainDate): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number)
  const isMonthEnd = addDays(to, 1).endsWith('-01')
  const passed = (year - fromYear) * 12 + month - fromMonth
  return day < fromDay && !isMonthEnd ? passed - 1 : passed
}
