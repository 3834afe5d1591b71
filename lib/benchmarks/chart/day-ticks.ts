/** Days to name under a plot. */
import {
  addDays,
  daysBetween,
  formatShortDayAndMonth,
  type PlainDate,
  plainDate,
  shortMonthName,
} from '#lib/core/dates'

export interface DayTick {
  readonly day: PlainDate
  /** `Oct`, `4 Mar` or `2022`. */
  readonly label: string
  /** The year, where it begins or where the row of months does. */
  readonly year?: string
}

/** Steps in months; from 12 on, years alone are named. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600] as const

/** First days of months or years from one day to another, at most `most` of them; of weeks when months are too few. */
export function dayTicks(from: PlainDate, to: PlainDate, most = 7): DayTick[] {
  if (daysBetween(from, to) < 70) return weekTicks(from, to, most)
  for (const step of STEPS) {
    const ticks = monthTicks(from, to, step)
    if (ticks.length <= most) return ticks
  }
  return []
}

function monthTicks(from: PlainDate, to: PlainDate, step: number): DayTick[] {
  const first = monthOf(from) + (from.endsWith('-01') ? 0 : 1)
  const ticks: DayTick[] = []
  for (let month = Math.ceil(first / step) * step; month <= monthOf(to); month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    const number = month % 12
    const day = plainDate.parse(`${year}-${String(number + 1).padStart(2, '0')}-01`)
    if (step >= 12) ticks.push({ day, label: year })
    else {
      const opens = ticks.length === 0 || number < step
      ticks.push({ day, label: shortMonthName(day), ...(opens && { year }) })
    }
  }
  return ticks
}

function weekTicks(from: PlainDate, to: PlainDate, most: number): DayTick[] {
  const days = daysBetween(from, to)
  const step = Math.max(1, Math.ceil(days / Math.min(most, 5) / 7) * 7)
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, n) => {
    const day = addDays(from, n * step)
    return { day, label: formatShortDayAndMonth(day), ...(n === 0 && { year: day.slice(0, 4) }) }
  })
}

/** Months since the year 0. */
function monthOf(day: PlainDate): number {
  const [year, month] = day.split('-')
  return Number(year) * 12 + Number(month) - 1
}
