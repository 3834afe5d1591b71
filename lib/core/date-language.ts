/**
 * The language that dates are written in. One for the process, which serves one site: whoever opens
 * the catalog sets it from `content/site.yaml`. House style is British: `23 December 2021`.
 */

/** How one language writes a plain date, in each of the forms that pages, feeds and charts need. */
export interface DateWords {
  /** `23 December 2021` */
  readonly day: (day: string) => string
  /** `Thursday 23 December 2021` */
  readonly weekday: (day: string) => string
  /** `Thursday` */
  readonly weekdayName: (day: string) => string
  /** `23 December` */
  readonly dayAndMonth: (day: string) => string
  /** `December 2021` */
  readonly month: (day: string) => string
  /** `December` */
  readonly monthName: (day: string) => string
  /** `23 Dec` */
  readonly shortDayAndMonth: (day: string) => string
  /** `Dec 2021` */
  readonly shortMonth: (day: string) => string
  /** `Dec` */
  readonly shortMonthName: (day: string) => string
}

export const defaultDateLanguage = 'en-GB'
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** By arithmetic: a list writes hundreds of dates, and the platform is slow. */
export const britishDates: DateWords = {
  day: (day) => `${dateOf(day)} ${britishDates.month(day)}`,
  weekday: (day) => `${britishDates.weekdayName(day)} ${britishDates.day(day)}`,
  weekdayName: (day) => WEEKDAYS[midnight(day).getUTCDay()] ?? '',
  dayAndMonth: (day) => `${dateOf(day)} ${britishDates.monthName(day)}`,
  month: (day) => `${britishDates.monthName(day)} ${yearOf(day)}`,
  monthName: (day) => MONTHS[Number(day.split('-')[1]) - 1] ?? '',
  shortDayAndMonth: (day) => `${dateOf(day)} ${britishDates.shortMonthName(day)}`,
  shortMonth: (day) => `${britishDates.shortMonthName(day)} ${yearOf(day)}`,
  shortMonthName: (day) => britishDates.monthName(day).slice(0, 3),
}

let language = defaultDateLanguage
let words = britishDates

/** The words of the language that was set. */
export function dateWords(): DateWords {
  return words
}

/** Sets the language of all dates from now on, by its tag (BCP 47); one that the platform lacks changes nothing. */
export function setDateLanguage(tag: string): void {
  if (tag === language || !hasDates(tag)) return
  language = tag
  words = tag === defaultDateLanguage ? britishDates : wordsOf(tag)
}

/** True for a tag of a language in which the platform can write dates. */
export function hasDates(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

function wordsOf(tag: string): DateWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    // Years on axes and in addresses are Gregorian, in every language.
    const made = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options })
    return (day: string) => made.format(midnight(day))
  }
  const dayAndMonth = { day: 'numeric', month: 'long' } as const
  return {
    day: format({ ...dayAndMonth, year: 'numeric' }),
    weekday: format({ ...dayAndMonth, year: 'numeric', weekday: 'long' }),
    weekdayName: format({ weekday: 'long' }),
    dayAndMonth: format(dayAndMonth),
    month: format({ month: 'long', year: 'numeric' }),
    monthName: format({ month: 'long' }),
    shortDayAndMonth: format({ day: 'numeric', month: 'short' }),
    shortMonth: format({ month: 'short', year: 'numeric' }),
    shortMonthName: format({ month: 'short' }),
  }
}

function yearOf(day: string): string {
  return day.split('-')[0] ?? ''
}

function dateOf(day: string): number {
  return Number(day.split('-')[2])
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
