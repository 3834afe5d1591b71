/** Prices as they are downloaded (EIA, FRED, the World Bank's monthly file): a day or a month and a price a row. */
import { CsvError } from 'csv-parse/sync'
import { isCalendarDay, type PlainDate, plainDate, sortTime } from '#lib/core/dates'
import type { Parsed, Problem, SourceFile } from '../problem.ts'
import type { BenchmarkPrice } from '../vocabulary-schema.ts'
import type { BenchmarkFile, Frequency } from './benchmark-csv.ts'
import { columnOf, readTable, type TableRow } from './delimited.ts'

/** What a source writes for a day without a price: a holiday. */
const NO_PRICE = /^(?:|\.|-|–|na|n\/a|nan|null|nd|--|…|\.{2,})$/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** In the benchmark's unit; further off, the column is another. */
const LARGEST = 100_000

/**
 * Parses downloaded prices, oldest first. Every row is judged; one that cannot be right is a problem, and
 * then there are no prices. `column` names the price where the file has several; `today` bounds the days.
 */
export function parseDownload(
  file: SourceFile,
  today: PlainDate,
  column?: string,
): Parsed<BenchmarkFile> {
  const problems: Problem[] = []
  const add = (line: number, rule: string, message: string, fix: string) =>
    problems.push({ file: file.path, line, column: 1, severity: 'error', rule, message, fix })
  const table = tableOf(file.text)
  if (table instanceof CsvError) {
    add(1, 'prices-quote', 'A quotation mark has no end.', 'Close it, or remove it.')
    return { ok: false, problems }
  }
  const { heads, rows } = table
  if (rows.length === 0) {
    add(
      1,
      'prices-none',
      'No row begins with a day or a month.',
      'Give a CSV with a day and a price a row.',
    )
    return { ok: false, problems }
  }
  const chosen = columnOf(heads, rows, column)
  if (!chosen.ok) {
    add(heads[0]?.line ?? 1, 'prices-column', chosen.message, chosen.fix)
    return { ok: false, problems }
  }
  const order = orderOf(rows)
  if (order === 'unknown') {
    add(
      rows[0]?.line ?? 1,
      'prices-day',
      'Days such as 03/04/2022 can be read in two ways, and none of these shows which.',
      'Write days as 2022-04-03.',
    )
    return { ok: false, problems }
  }
  const frequency: Frequency =
    dayParts(rows[0]?.cells[0] ?? '')?.kind === 'month' ? 'monthly' : 'daily'
  const days = new Map<PlainDate, number>()
  const prices: BenchmarkPrice[] = []
  for (const { line, cells } of rows) {
    const cell = cells[0] ?? ''
    const text = (cells[chosen.index] ?? '').trim()
    const day =
      (dayParts(cell)?.kind === 'month') === (frequency === 'monthly') && dayOf(cell, order)
    if (!day) {
      const what = frequency === 'monthly' ? 'a month' : 'a day'
      add(
        line,
        'prices-day',
        `“${cell}” is not ${what}.`,
        frequency === 'monthly' ? 'Write it as 2022-04.' : 'Write it as 2022-04-03.',
      )
      continue
    }
    const known = days.get(day)
    if (known !== undefined)
      add(
        line,
        'prices-twice',
        `${day} appears twice, here and in line ${known}.`,
        'Remove one of them.',
      )
    days.set(day, line)
    if (day > today) add(line, 'prices-future', `${day} is in the future.`, 'Remove the row.')
    if (NO_PRICE.test(text)) continue
    if (frequency === 'daily' && isWeekend(day))
      add(line, 'prices-weekend', `${day} is not a trading day.`, 'Check the days of the file.')
    const price = numberOf(text)
    if (price === undefined || Math.abs(price) > LARGEST)
      add(
        line,
        'prices-number',
        `“${text.slice(0, 40)}” is not a price.`,
        'Write a number, such as 97.93.',
      )
    else prices.push({ day, price })
  }
  if (prices.length === 0 && problems.length === 0)
    add(1, 'prices-none', 'No row has a price.', 'Check the column.')
  prices.sort((a, b) => (a.day < b.day ? -1 : 1))
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, problems, record: { frequency, prices } }
}

function tableOf(text: string): ReturnType<typeof readTable> | CsvError {
  try {
    return readTable(text, (cell) => dayParts(cell) !== undefined)
  } catch (error) {
    if (error instanceof CsvError) return error
    throw error
  }
}

type Order = 'day-first' | 'month-first' | 'unknown'

/** Whether days with strokes begin with the day or the month: one above 12 decides for the whole file. */
function orderOf(rows: readonly TableRow[]): Order {
  let order: Order = 'unknown'
  let isAsked = false
  for (const { cells } of rows) {
    const parts = dayParts(cells[0] ?? '')
    if (parts?.kind !== 'strokes') continue
    isAsked = true
    if (parts.first > 12) order = 'day-first'
    else if (parts.second > 12) order = 'month-first'
  }
  return isAsked ? order : 'day-first'
}

type DayParts =
  | { readonly kind: 'day' | 'month'; readonly text: string }
  | {
      readonly kind: 'strokes'
      readonly first: number
      readonly second: number
      readonly year: string
    }

/** `2022-04`, `2022M04`, `2022-04-03`, `2022/04/03`, `Apr 03, 2022`, `3 April 2022`, `03-Apr-2022`, `03/04/2022`. */
function dayParts(cell: string): DayParts | undefined {
  const text = cell.trim()
  const [, ofYear, named] = /^(\d{4})(?:-|M)(\d{2})$/.exec(text) ?? []
  if (ofYear && named) return { kind: 'month', text: isoOf(ofYear, named, '1') }
  const [, year, month, date] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]00:00.*)?$/.exec(text) ?? []
  if (year && month && date) return { kind: 'day', text: isoOf(year, month, date) }
  const [, first, second, last] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? []
  if (first && second && last)
    return { kind: 'strokes', first: Number(first), second: Number(second), year: last }
  const [, a, b, inYear] =
    /^([A-Za-z]+|\d{1,2})[ -]+([A-Za-z]+|\d{1,2}),?[ -]+(\d{4})$/.exec(text) ?? []
  if (!a || !b || !inYear) return undefined
  const [name, number] = /\d/.test(a) ? [b, a] : [a, b]
  const place = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  return place > 0 && /^\d+$/.test(number)
    ? { kind: 'day', text: isoOf(inYear, String(place), number) }
    : undefined
}

function dayOf(cell: string, order: Order): PlainDate | undefined {
  const parts = dayParts(cell)
  if (!parts) return undefined
  const { text } =
    parts.kind !== 'strokes'
      ? parts
      : {
          text: isoOf(
            parts.year,
            String(order === 'day-first' ? parts.second : parts.first),
            String(order === 'day-first' ? parts.first : parts.second),
          ),
        }
  return isCalendarDay(text) ? plainDate.parse(text) : undefined
}

function isoOf(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

function isWeekend(day: PlainDate): boolean {
  return [0, 6].includes(new Date(sortTime(day)).getUTCDay())
}

function numberOf(text: string): number | undefined {
  const plain = text.replace(/^[−–]/, '-')
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined
}
