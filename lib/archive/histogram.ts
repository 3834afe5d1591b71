/**
 * A filtered archive over time, as bars that lead on: months of one year, else years drawn by month,
 * else decades drawn by year. A bar is never too narrow to hit.
 */
import type { MonthCount } from '#lib/catalog/queries/search-result'
import {
  addDays,
  formatShortMonth,
  type PlainDate,
  plainDate,
  shortMonthName,
} from '#lib/core/dates'
import type { Filter } from '#lib/filter/filter'

export interface Column {
  readonly count: number
  /** Of the highest column, 0 to 100. */
  readonly height: number
  /** True within the dates of the filter, and for a filter without dates. */
  readonly inside: boolean
}

export interface Bar {
  readonly from: PlainDate
  readonly to: PlainDate
  /** `Mar 2022`, `2022`, `2020 to 2029`. */
  readonly name: string
  /** For the axis: `Mar`, `2022`, `2020s`. */
  readonly label: string
  readonly count: number
  readonly columns: readonly Column[]
  /** The filter's dates are those of this bar. */
  readonly chosen: boolean
}

/** Years that still can be hit, side by side, on a phone of 320px. */
const MOST_YEARS = 12

/** The bars, oldest first; none for an archive that holds nothing. */
export function histogramOf(months: readonly MonthCount[], { from, to }: Filter): Bar[] {
  const first = months[0]
  const last = months.at(-1)
  if (!first || !last) return []
  const firstYear = from ? Number(from.slice(0, 4)) : Math.floor(first.month / 12)
  const lastYear = to ? Number(to.slice(0, 4)) : Math.floor(last.month / 12)
  const years = lastYear - firstYear + 1
  const countOf = new Map(months.map(({ month, count }) => [month, count]))
  const [columnMonths, barColumns] = years <= 1 ? [1, 1] : years <= MOST_YEARS ? [1, 12] : [12, 10]
  const barMonths = columnMonths * barColumns
  const start = Math.floor((firstYear * 12) / barMonths) * barMonths
  const bars = Math.ceil(((lastYear + 1) * 12 - start) / barMonths)
  const raw = Array.from({ length: Math.max(0, bars) }, (_, bar) =>
    Array.from({ length: barColumns }, (_, column) => {
      const month = start + bar * barMonths + column * columnMonths
      let count = 0
      for (let n = 0; n < columnMonths; n++) count += countOf.get(month + n) ?? 0
      const inside =
        (!from || firstDay(month + columnMonths) > from) && (!to || firstDay(month) <= to)
      return { count, inside }
    }),
  )
  const highest = Math.max(1, ...raw.flat().map(({ count }) => count))
  return raw.map((columns, bar) => {
    const month = start + bar * barMonths
    const dates = { from: firstDay(month), to: addDays(firstDay(month + barMonths), -1) }
    return {
      ...dates,
      ...namesOf(month, barMonths),
      count: columns.reduce((sum, { count }) => sum + count, 0),
      columns: columns.map((column) => ({ ...column, height: (100 * column.count) / highest })),
      chosen: from === dates.from && to === dates.to,
    }
  })
}

/** The first day of a month that is counted from January of the year 0. */
function firstDay(month: number): PlainDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return plainDate.parse(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}

function namesOf(month: number, months: number): { name: string; label: string } {
  const year = Math.floor(month / 12)
  if (months === 1) {
    const day = firstDay(month)
    return { name: formatShortMonth(day), label: shortMonthName(day) }
  }
  return months === 12
    ? { name: String(year), label: String(year) }
    : { name: `${year} to ${year + 9}`, label: `${year}s` }
}
