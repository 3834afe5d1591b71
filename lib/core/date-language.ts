/**
 * The language that dates are written in. One for the process, which serves one site: whoever opens
 * the catalog sets it from `content/site.yaml`. House style is British: `23 December 2021`.
 */

/** How one language writes dates; a day is a plain date, months are counted from 1. */
export interface DateWords {
  readonly day: (day: string) => string
  readonly weekday: (day: string) => string
  readonly dayAndMonth: (day: string) => string
  readonly month: (month: number) => string
}

export const defaultDateLanguage = 'en-GB'
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** By arithmetic: a list writes hundreds of dates, and the platform is slow. */
const british: DateWords = {
  day(day) {
    const [year = ''] = day.split('-')
    return `${british.dayAndMonth(day)} ${year}`
  },
  weekday: (day) => `${WEEKDAYS[midnight(day).getUTCDay()] ?? ''} ${british.day(day)}`,
  dayAndMonth(day) {
    const [, month = '', date = ''] = day.split('-')
    return `${Number(date)} ${british.month(Number(month))}`
  },
  month: (month) => MONTHS[month - 1] ?? String(month),
}

let language = defaultDateLanguage
let words = british

/** The words of the language that was set. */
export function dateWords(): DateWords {
  return words
}

/** Sets the language of all dates from now on, by its tag (BCP 47); one that the platform lacks changes nothing. */
export function setDateLanguage(tag: string): void {
  if (tag === language || !hasDates(tag)) return
  language = tag
  words = tag === defaultDateLanguage ? british : wordsOf(tag)
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
    const made = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
    return (day: string) => made.format(midnight(day))
  }
  const dayAndMonth = { day: 'numeric', month: 'long' } as const
  const month = format({ month: 'long' })
  return {
    day: format({ ...dayAndMonth, year: 'numeric' }),
    weekday: format({ ...dayAndMonth, year: 'numeric', weekday: 'long' }),
    dayAndMonth: format(dayAndMonth),
    month: (number) => month(`2000-${String(number).padStart(2, '0')}-01`),
  }
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
