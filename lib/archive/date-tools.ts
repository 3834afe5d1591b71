/** Dates above a list: presets, years, and bars that count articles by date. */
import type { SearchResult } from '#lib/catalog/queries/search-result'
import { addDays, type PlainDate, plainDate } from '#lib/core/dates'
import type { Filter, ListQuery } from '#lib/filter/filter'
import { withDates } from '#lib/filter/filter-edits'
import { type Bar, histogramOf } from './histogram.ts'

/** Ranges that readers ask for most, in days. */
const ranges = [
  { name: 'Last 7 days', days: 7 },
  { name: 'Last 30 days', days: 30 },
  { name: 'Last 12 months', days: 365 },
] as const
/** The newest years; the bars have the others. */
const YEARS = 3

/** A link to another state of the list: its name, and how many articles are there. */
export interface Choice {
  readonly name: string
  readonly href: string
  readonly count: number
  readonly chosen: boolean
}

export interface DateTools {
  readonly presets: readonly Choice[]
  readonly bars: readonly (Bar & { readonly href: string })[]
  /** Articles in the highest column of the bars, for their scale. */
  readonly highest: number
  /** What a column is: `month` or `year`. */
  readonly unit: 'month' | 'year'
}

/** The first days of the ranges that end today. */
export function rangeStarts(today: PlainDate): PlainDate[] {
  return ranges.map(({ days }) => addDays(today, -days))
}

/** The dates that can be chosen, as links made by `href`. */
export function dateTools(
  query: ListQuery,
  { months, since, without }: SearchResult,
  today: PlainDate,
  href: (query: ListQuery, filter: Filter) => string,
): DateTools {
  const { filter } = query
  const preset = (name: string, count: number, from?: PlainDate, to?: PlainDate): Choice => ({
    name,
    count,
    href: href(query, withDates(filter, { from, to })),
    chosen: filter.from === from && filter.to === to,
  })
  const byYear = Map.groupBy(months, ({ month }) => Math.floor(month / 12))
  const years = [...byYear]
    .sort(([a], [b]) => b - a)
    .slice(0, YEARS)
    .map(([year, some]) =>
      preset(
        String(year),
        some.reduce((sum, { count }) => sum + count, 0),
        plainDate.parse(`${year}-01-01`),
        plainDate.parse(`${year}-12-31`),
      ),
    )
  const recent = rangeStarts(today).map((from, n) =>
    preset(ranges[n]?.name ?? from, since[n] ?? 0, from),
  )
  const bars = histogramOf(months, filter)
  const columns = bars.flatMap((bar) => bar.columns)
  const [bar] = bars
  return {
    presets: [preset('All dates', without('dates')), ...recent, ...years].filter(
      ({ count, chosen }) => count > 0 || chosen,
    ),
    bars: bars.map((one) => ({
      ...one,
      href: href(query, withDates(filter, one.chosen ? {} : { from: one.from, to: one.to })),
    })),
    highest: Math.max(0, ...columns.map(({ count }) => count)),
    unit: bar && bar.columns.length === 10 ? 'year' : 'month',
  }
}
