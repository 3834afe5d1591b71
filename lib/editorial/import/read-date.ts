/** Dates as files write them. A day stays a day; a moment keeps its offset; a guess is told. */
import { instant, type Published, plainDate } from '#lib/core/dates'

export interface ReadDate {
  readonly date: Published
  /** How an ambiguous date was read. */
  readonly unsure?: string
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** The zones that RFC 822 names, and their hours from UTC. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/** Reads a text that is a date and nothing else; undefined for any other. */
export function readDate(text: string): ReadDate | undefined {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean.length > 60) return undefined
  return readIso(clean) ?? readNamed(clean) ?? readNumbers(clean)
}

/** `2021-12-23`, `2021-12-23T19:40:00-05:00`, and the same with its parts run together. */
function readIso(text: string): ReadDate | undefined {
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)? ?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    )
  if (!parts) return undefined
  const [, day = '', time, seconds = ':00', offset] = parts
  return momentOf(day, time && time + seconds, offset)
}

/** `23 December 2021`, `December 23, 2021`, `Thu, 23 Dec 2021 19:40:00 -0500`. */
function readNamed(text: string): ReadDate | undefined {
  const dayFirst =
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4}|\d{2})(?:,? (\d{2}:\d{2})(:\d{2})? ?([a-z]{1,3}|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    )
  if (dayFirst) {
    const [, date = '', name = '', year = '', time, seconds = ':00', zone] = dayFirst
    return momentOf(dayText(year, monthOf(name), date), time && time + seconds, zone)
  }
  const monthFirst = /^(?:[a-z]+,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(
    text,
  )
  if (!monthFirst) return undefined
  const [, name = '', date = '', year = ''] = monthFirst
  return momentOf(dayText(year, monthOf(name), date))
}

/** `21/12/23` is the wire's own year, month and day; `23/12/2021` has the day first. */
function readNumbers(text: string): ReadDate | undefined {
  const [, a = '', separator = '', b = '', c = ''] =
    /^(\d{2}|\d{4})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text) ?? []
  if (!separator) return undefined
  if (c.length === 4) {
    if (a.length === 4) return undefined
    const read = momentOf(dayText(c, Number(b), a))
    const other = momentOf(dayText(c, Number(a), b))
    return chosen(text, read, a === b ? undefined : other, 'with the day first')
  }
  const read = momentOf(dayText(a, Number(b), c))
  if (a.length === 4) return read
  const other = momentOf(dayText(c, Number(b), a))
  return chosen(text, read, a === c ? undefined : other, 'as year, month, day')
}

function chosen(
  text: string,
  read: ReadDate | undefined,
  other: ReadDate | undefined,
  how: string,
): ReadDate | undefined {
  if (!read || !other || read.date === other.date) return read ?? other
  return {
    ...read,
    unsure: `published: ${text} was read ${how}, ${read.date}; it could also be ${other.date}`,
  }
}

function momentOf(day: string, time?: string, zone?: string): ReadDate | undefined {
  const date = plainDate.safeParse(day)
  if (!date.success) return undefined
  if (!time) return { date: date.data }
  const offset =
    zone && (zones[zone.toLowerCase()] ?? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2'))
  const moment = instant.safeParse(`${day}T${time}${offset ?? ''}`)
  if (!moment.success)
    return {
      date: date.data,
      unsure: `published: the time ${time} has no zone, so only the day was taken`,
    }
  // Midnight sharp in UTC is how a day is written by who must write a moment.
  return {
    date: time === '00:00:00' && /^(?:Z|[+-]00:00)$/.test(offset ?? '') ? date.data : moment.data,
  }
}

function dayText(year: string, month: number, date: string): string {
  const full = year.length === 2 ? `20${year}` : year
  return `${full}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}
