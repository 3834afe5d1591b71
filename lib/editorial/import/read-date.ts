/** Dates as files write them. A day stays a day; a moment keeps its offset; a guess is reported. */
import { instant, type Published, plainDate } from '#lib/core/dates'
import { monthNamed } from './month-names.ts'

export interface ReadDate {
  readonly date: Published
  /** How an ambiguous date was read. */
  readonly unsure?: string
}

export interface DateOptions {
  /** `03/04/2024` is the fourth of March, as in the United States. */
  readonly monthFirst?: boolean
}

/** Zones by the names that feeds and pages use, as hours from UTC. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  wet: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  west: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  sast: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const OFFSET = String.raw`(?:gmt|utc)?[+-]\d{2}(?::?\d{2})?`
const ZONE = `(?<zone>${OFFSET}|[a-z]{1,5})`
const CLOCK = String.raw`(?<hour>\d{1,2})(?:[:h]|\.(?=\d\d))(?<minute>\d{2})(?<second>:\d{2})?(?:[.,]\d{1,9})?(?: ?(?<half>[ap]\.?m\.?))?`
const TIME = String.raw`(?:(?:,? (?:at |um |à )?|, ?|T| - | \| )${CLOCK}(?: ?\(?${ZONE}\)?)?)?`
const WEEKDAY = String.raw`(?:[\p{L}]{2,12}(?:[.,]{1,2} ?| ))?`
const MONTH = String.raw`(?<name>[\p{L}]{3,12})\.?`
const YEAR = String.raw`(?<year>\d{4}|['’]?\d{2})(?!\d)`

const form = (pattern: string) => new RegExp(`^${pattern}$`, 'iu')
const forms = {
  iso: form(String.raw`(?<year>\d{4})(?<dash>[-/.]?)(?<month>\d{2})\k<dash>(?<day>\d{2})${TIME}`),
  compact: form(
    String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?${ZONE}?`,
  ),
  ideographs: form(
    String.raw`(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]${TIME}`,
  ),
  dayFirst: form(
    String.raw`${WEEKDAY}(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: de| of)?[ -]${MONTH}(?: de| del)?,?[ -]${YEAR}(?: г\.?| р\.?)?${TIME}`,
  ),
  monthFirst: form(
    String.raw`${WEEKDAY}${MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})${TIME}`,
  ),
  unix: form(
    String.raw`[a-z]{3},? ${MONTH} +(?<day>\d{1,2}) (?<hour>\d{2}):(?<minute>\d{2})(?<second>:\d{2}) (?:${ZONE} )?(?<year>\d{4})(?: ?\([^)]{0,40}\))?`,
  ),
}
const NUMBERS = form(
  String.raw`${WEEKDAY}(?<a>\d{1,4})(?<dash>[/.-]) ?(?<b>\d{1,2})\k<dash> ?(?<c>\d{4}|\d{2})${TIME}`,
)

type Parts = Readonly<Record<string, string | undefined>>

/** Reads a text that is a date and nothing else; undefined for any other. */
export function readDate(text: string, options: DateOptions = {}): ReadDate | undefined {
  const clean = europeanDigits(text.slice(0, 200)).replace(/\s+/g, ' ').trim()
  if (clean.length < 6 || clean.length > 80 || !/\d/.test(clean)) return undefined
  for (const pattern of Object.values(forms)) {
    const parts: Parts | undefined = pattern.exec(clean)?.groups
    const read = parts && readParts(parts)
    if (read) return read
  }
  const numbers = NUMBERS.exec(clean)?.groups
  return numbers && readNumbers(clean, numbers, options)
}

/** Arabic and Persian digits, which mean the same. */
export function europeanDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}

function readParts(parts: Parts): ReadDate | undefined {
  const month = parts.month === undefined ? monthNamed(parts.name ?? '') : Number(parts.month)
  return month === undefined
    ? undefined
    : momentOf(dayText(parts.year ?? '', month, parts.day ?? ''), parts)
}

/** `21/12/23` is the wire's own year, month and day; `23/12/2021` has the day first. */
function readNumbers(text: string, parts: Parts, options: DateOptions): ReadDate | undefined {
  const { a = '', b = '', c = '', dash } = parts
  if (a.length === 3 || (a.length === 4 && c.length === 4)) return undefined
  if (a.length === 4) return momentOf(dayText(a, Number(b), c), parts)
  const dayFirst = momentOf(dayText(c, Number(b), a), parts)
  const isSame = a.padStart(2, '0') === b.padStart(2, '0')
  if (c.length === 4) {
    const monthFirst = momentOf(dayText(c, Number(a), b), parts)
    if (options.monthFirst && dash === '/')
      return chosen(text, monthFirst, isSame ? undefined : dayFirst, 'with the month first')
    // A point is how those write who put the day first.
    return chosen(
      text,
      dayFirst,
      isSame || dash === '.' ? undefined : monthFirst,
      'with the day first',
    )
  }
  if (dash === '.') return dayFirst
  const yearFirst = momentOf(dayText(a, Number(b), c), parts)
  return chosen(text, yearFirst, a === c ? undefined : dayFirst, 'as year, month, day')
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

function momentOf(day: string, parts: Parts): ReadDate | undefined {
  const date = plainDate.safeParse(day)
  if (!date.success) return undefined
  const { hour, minute, second = ':00', half, zone } = parts
  if (hour === undefined || minute === undefined) return { date: date.data }
  const time = `${hourOf(hour, half)}:${minute}${second.startsWith(':') ? second : `:${second}`}`
  const offset = zone && offsetOf(zone)
  const onlyDay = (why: string): ReadDate => ({
    date: date.data,
    unsure: `published: the time ${time} ${why}, so only the day was used`,
  })
  if (!zone) return onlyDay('has no zone')
  if (!offset) return onlyDay(`is in a zone, ${zone}, that is not known`)
  const moment = instant.safeParse(`${day}T${time}${offset}`)
  if (!moment.success) return onlyDay('is not one of a day')
  // Midnight sharp in UTC is how a day is written by who must write a moment.
  return { date: time === '00:00:00' && /^(?:Z|[+-]00:00)$/.test(offset) ? date.data : moment.data }
}

function hourOf(hour: string, half: string | undefined): string {
  const isAfternoon = half !== undefined && /^p/i.test(half)
  const number = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour)
  return String(number).padStart(2, '0')
}

function offsetOf(zone: string): string | undefined {
  const [, hours, minutes = '00'] = /^(?:gmt|utc)?([+-]\d{2}):?(\d{2})?$/i.exec(zone) ?? []
  return hours ? `${hours}:${minutes}` : zones[zone.toLowerCase()]
}

/** Two digits of a year are of this century up to 69, as mail has it. */
function dayText(year: string, month: number, date: string): string {
  const digits = year.replace(/\D/g, '')
  const full = digits.length === 2 ? `${Number(digits) > 69 ? 19 : 20}${digits}` : digits
  return `${full}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
}
