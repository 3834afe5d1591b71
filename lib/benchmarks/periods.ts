/** Weeks told in fewer rows: for a table that can be read, and a line that is not all ink. */

import type { BenchmarkWeek, WeekOfNews } from '#lib/catalog/model'
import { formatDay, type PlainDate } from '#lib/core/dates'

/** The prices of some consecutive weeks. */
export interface Period {
  /** `Week ending 4 March 2022`, `March 2022`, `Q1 2022`, `2022`. */
  readonly label: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly average: number
  readonly low: number
  readonly high: number
}

/** How many articles the days of a row brought, and the list of them. */
export interface PeriodNews {
  readonly count: number
  readonly href: string
}

export type PeriodKind = 'week' | 'month' | 'quarter' | 'year'

const MOST_ROWS = 60
const kinds = ['week', 'month', 'quarter', 'year'] as const

/** The weeks in at most 60 rows: weeks while they fit, then months, quarters, years. */
export function periodsOf(
  weeks: readonly BenchmarkWeek[],
  most = MOST_ROWS,
): { kind: PeriodKind; rows: readonly Period[] } {
  for (const kind of kinds) {
    const groups = [...Map.groupBy(weeks, ({ weekEnding }) => labelOf(weekEnding, kind))]
    if (groups.length <= most || kind === 'year')
      return { kind, rows: groups.flatMap(([label, group]) => together(label, group)) }
  }
  return { kind: 'year', rows: [] }
}

/** At most so many points of a line: neighbouring weeks become one, which ends with the last of them. */
export function thinned(weeks: readonly BenchmarkWeek[], most = 520): readonly BenchmarkWeek[] {
  const size = Math.ceil(weeks.length / most)
  if (size <= 1) return weeks
  return Array.from({ length: Math.ceil(weeks.length / size) }, (_, n) =>
    weeks.slice(n * size, (n + 1) * size),
  ).flatMap((group) =>
    together('', group).map(({ to, average, low, high }) => ({
      weekEnding: to,
      average,
      low,
      high,
      days: Math.min(7, Math.max(...group.map(({ days }) => days))),
    })),
  )
}

/** The average by trading days, with the lowest low and the highest high; nothing of no weeks. */
function together(label: string, weeks: readonly BenchmarkWeek[]): Period[] {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return []
  const days = weeks.reduce((sum, week) => sum + week.days, 0)
  const total = weeks.reduce((sum, week) => sum + week.average * week.days, 0)
  return [
    {
      label,
      from: first.weekEnding,
      to: last.weekEnding,
      average: total / days,
      low: Math.min(...weeks.map(({ low }) => low)),
      high: Math.max(...weeks.map(({ high }) => high)),
    },
  ]
}

function labelOf(day: PlainDate, kind: PeriodKind): string {
  const [year = '', month = ''] = day.split('-')
  switch (kind) {
    case 'week':
      return formatDay(day)
    case 'month':
      return formatDay(day).replace(/^\d+ /, '')
    case 'quarter':
      return `Q${Math.ceil(Number(month) / 3)} ${year}`
    case 'year':
      return year
  }
}

/** How much news each point of a line brought: that of the days after the point before it. */
export function countPerPoint(
  points: readonly Pick<BenchmarkWeek, 'weekEnding'>[],
  news: readonly WeekOfNews[],
): number[] {
  const counts = points.map(() => 0)
  let at = 0
  for (const { weekEnding, count } of news) {
    for (let point = points[at]; point && point.weekEnding < weekEnding; point = points[at]) at++
    if (at < points.length) counts[at] = (counts[at] ?? 0) + count
  }
  return counts
}
