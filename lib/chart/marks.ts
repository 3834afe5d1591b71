/** Where news stands on a line of prices. */
import { daysBetween, type PlainDate } from '../dates.ts'
import { midweek, type Plot, type PriceWeek } from './chart.ts'

export interface Mark<T> {
  /** In percent. */
  readonly x: number
  /** In pixels. */
  readonly y: number
  readonly item: T
}

/** One mark on top of another of the same week, in pixels. */
const STACK_STEP = 10

/**
 * A mark on the line for each item that has a week; those of one week stand on one another, inside the
 * plot, and leave the line itself to the day that `taken` names.
 */
export function placeMarks<T>(
  plot: Plot,
  weeks: readonly PriceWeek[],
  items: readonly { readonly day: PlainDate; readonly item: T }[],
  taken?: PlainDate,
): Mark<T>[] {
  const weekAt = (date: PlainDate) => weeks.find(({ weekEnding }) => weekEnding >= date)
  const takenWeek = taken && weekAt(taken)
  return [...Map.groupBy(items, ({ day }) => weekAt(day))].flatMap(([week, here]) => {
    if (!week) return []
    const y = plot.y(week.average)
    const first = week === takenWeek ? 1.2 : 0
    const highest = STACK_STEP * (first + here.length - 1)
    // Upwards, but downwards where the head of the plot is too near.
    const step = y - highest < STACK_STEP / 2 ? STACK_STEP : -STACK_STEP
    return here.map(({ item }, n) => ({
      x: plot.x(midweek(week)),
      y: y + (first + n) * step,
      item,
    }))
  })
}

/** How high the line runs on a day, down in pixels; undefined before its first and after its last week. */
export function heightAt(
  plot: Plot,
  weeks: readonly PriceWeek[],
  day: PlainDate,
): number | undefined {
  const next = weeks.findIndex((week) => midweek(week) >= day)
  const [before, after] = [weeks[next - 1], weeks[next]]
  if (!after) {
    const last = weeks.at(-1)
    return last && last.weekEnding >= day ? plot.y(last.average) : undefined
  }
  if (!before) return midweek(after) === day ? plot.y(after.average) : undefined
  const part = daysBetween(midweek(before), day) / daysBetween(midweek(before), midweek(after))
  return plot.y(before.average + (after.average - before.average) * part)
}
