/** Daily prices become weeks, and weeks a longer series: nothing that is there is lost. */

import type { BenchmarkWeek } from '#lib/catalog/model'
import type { DailyPrice } from '#lib/content/prices/daily-prices'
import { addDays, daysBetween, type PlainDate, sortTime } from '#lib/core/dates'

/** What a refresh did to a series. */
export interface Refresh {
  readonly weeks: readonly BenchmarkWeek[]
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Weeks that stay as they were, for the new prices have fewer of their days. */
  readonly kept: number
  /** Weeks of the series that the new prices say nothing about. */
  readonly untouched: number
  /** Days between two weeks with nothing between them, longer than a holiday explains. */
  readonly holes: readonly { readonly after: PlainDate; readonly before: PlainDate }[]
}

export type RefreshResult =
  | ({ readonly ok: true } & Refresh)
  | { readonly ok: false; readonly message: string }

const FRIDAY = 5
/** Revisions are rare and small; more weeks that differ by more are another series. */
const LARGEST_REVISION = 0.02
const MOST_REVISED = 0.2
const LONGEST_HOLE_DAYS = 14

/** Weeks that end on a Friday: average, low and high of their days, to the cent. */
export function weeksFrom(days: readonly DailyPrice[]): BenchmarkWeek[] {
  return [...Map.groupBy(days, ({ day }) => fridayOf(day))]
    .map(([weekEnding, group]) => {
      const prices = group.map(({ price }) => price)
      const sum = prices.reduce((total, price) => total + price, 0)
      return {
        weekEnding,
        average: cents(sum / prices.length),
        low: cents(Math.min(...prices)),
        high: cents(Math.max(...prices)),
        days: prices.length,
      }
    })
    .sort((a, b) => (a.weekEnding < b.weekEnding ? -1 : 1))
}

/** A series with new weeks in it. Prices that contradict it too often are another series, and refused. */
export function refreshSeries(
  series: readonly BenchmarkWeek[],
  fresh: readonly BenchmarkWeek[],
): RefreshResult {
  const held = new Map(series.map((week) => [week.weekEnding, week]))
  const comparable = fresh.flatMap((week) => {
    const old = held.get(week.weekEnding)
    return old && old.days === week.days ? [{ old, week }] : []
  })
  const contradicted = comparable.filter(({ old, week }) => differs(old.average, week.average))
  if (contradicted.length > 2 && contradicted.length > comparable.length * MOST_REVISED) {
    return {
      ok: false,
      message: `${contradicted.length} of ${comparable.length} weeks differ by more than 2pc from those that are there: this is another series, or another unit.`,
    }
  }
  const merged = new Map(held)
  const tally = { added: 0, changed: 0, unchanged: 0, kept: 0 }
  for (const week of fresh) {
    const old = held.get(week.weekEnding)
    if (!old) tally.added++
    else if (old.days > week.days) {
      tally.kept++
      continue
    } else if (isSame(old, week)) tally.unchanged++
    else tally.changed++
    merged.set(week.weekEnding, week)
  }
  const weeks = [...merged.values()].sort((a, b) => (a.weekEnding < b.weekEnding ? -1 : 1))
  const dated = new Set(fresh.map(({ weekEnding }) => weekEnding))
  const untouched = series.filter(({ weekEnding }) => !dated.has(weekEnding)).length
  return { ok: true, weeks, ...tally, untouched, holes: holesIn(weeks) }
}

function holesIn(weeks: readonly BenchmarkWeek[]): Refresh['holes'] {
  return weeks.flatMap(({ weekEnding }, index) => {
    const before = weeks[index - 1]?.weekEnding
    return before && daysBetween(before, weekEnding) > LONGEST_HOLE_DAYS
      ? [{ after: before, before: weekEnding }]
      : []
  })
}

function fridayOf(day: PlainDate): PlainDate {
  const weekday = new Date(sortTime(day)).getUTCDay()
  return addDays(day, (FRIDAY - weekday + 7) % 7)
}

function differs(old: number, fresh: number): boolean {
  return Math.abs(fresh - old) > Math.max(0.05, Math.abs(old) * LARGEST_REVISION)
}

function isSame(a: BenchmarkWeek, b: BenchmarkWeek): boolean {
  return a.average === b.average && a.low === b.low && a.high === b.high && a.days === b.days
}

function cents(value: number): number {
  return Math.round(value * 100) / 100
}
