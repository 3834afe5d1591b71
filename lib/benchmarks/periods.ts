/** Prices in fewer rows, for a table that can be read: days, weeks, months, quarters or years. */

import type { BenchmarkPrice, WeekOfNews } from '#lib/catalog/model'
import { addDays, formatDay, formatDays, type PlainDate, sortTime } from '#lib/core/dates'
import { dateInWords } from './price-dates.ts'

/** Some consecutive prices as one row. */
export interface Period {
  /** `4 March 2022`, `March 2022`, `Q1 2022`, `2022`; of a whole week its Friday, of a part its days. */
  readonly label: string
  /** The first and the last day with a price. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly average: number
  readonly low: number
  readonly high: number
  /** How many prices it holds. */
  readonly count: number
  /** A week that the prices begin or end within. */
  readonly isPart?: boolean
}

/** How many articles the days of a row brought, and the list of them. */
export interface PeriodNews {
  readonly count: number
  readonly href: string
}

export type PeriodKind = 'day' | 'week' | 'month' | 'quarter' | 'year'

const MOST_ROWS = 60
const FRIDAY = 5
const MONDAY = 1
const kinds = {
  daily: ['day', 'week', 'month', 'quarter', 'year'],
  monthly: ['month', 'quarter', 'year'],
} as const

/** The prices in at most 60 rows, each as short a period as that allows. */
export function periodsOf(
  prices: readonly BenchmarkPrice[],
  frequency: 'daily' | 'monthly',
  most = MOST_ROWS,
): { kind: PeriodKind; rows: readonly Period[] } {
  const fitting = kinds[frequency].find((kind) => countOf(prices, kind) <= most) ?? 'year'
  return { kind: fitting, rows: rowsOf(prices, fitting) }
}

/** The weeks of daily prices, each to its Friday: they are derived, never stored. */
export function weeksOf(prices: readonly BenchmarkPrice[]): readonly Period[] {
  return rowsOf(prices, 'week')
}

/** The Friday that ends the week of a day; a Saturday begins the next. */
function fridayOf(day: PlainDate): PlainDate {
  return addDays(day, (FRIDAY - new Date(sortTime(day)).getUTCDay() + 7) % 7)
}

/** How much news the days of a row brought, by weeks that end in it. */
export function newsIn(news: readonly WeekOfNews[], { from, to }: Period): number {
  const [first, last] = [fridayOf(from), fridayOf(to)]
  return news
    .filter(({ weekEnding }) => weekEnding >= first && weekEnding <= last)
    .reduce((sum, { count }) => sum + count, 0)
}

function countOf(prices: readonly BenchmarkPrice[], kind: PeriodKind): number {
  return new Set(prices.map(({ day }) => keyOf(day, kind))).size
}

function rowsOf(prices: readonly BenchmarkPrice[], kind: PeriodKind): Period[] {
  const [start, end] = [prices[0], prices.at(-1)]
  return [...Map.groupBy(prices, ({ day }) => keyOf(day, kind))].flatMap(([label, group]) => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    const values = group.map(({ price }) => price)
    const friday = fridayOf(last.day)
    const isCut =
      (first === start && first.day > addDays(friday, MONDAY - FRIDAY)) ||
      (last === end && last.day < friday)
    const days = group.length === 1 ? '1 day' : `${group.length} days`
    return [
      {
        ...(kind === 'week' && isCut
          ? { label: `${formatDays(first.day, last.day)} (${days})`, isPart: true }
          : { label }),
        from: first.day,
        to: last.day,
        average: values.reduce((sum, value) => sum + value, 0) / values.length,
        low: Math.min(...values),
        high: Math.max(...values),
        count: values.length,
      },
    ]
  })
}

function keyOf(day: PlainDate, kind: PeriodKind): string {
  const [year = '', month = ''] = day.split('-')
  switch (kind) {
    case 'day':
      return formatDay(day)
    case 'week':
      return formatDay(fridayOf(day))
    case 'month':
      return dateInWords(day, 'monthly')
    case 'quarter':
      return `Q${Math.ceil(Number(month) / 3)} ${year}`
    case 'year':
      return year
  }
}
