/** Where news stands on a line of prices. */
import type { PlainDate } from '../dates.ts'
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

/** A mark on the line for each item with a week; those of one week stand on one another, inside the plot. */
export function placeMarks<T>(
  plot: Plot,
  weeks: readonly PriceWeek[],
  items: readonly { readonly day: PlainDate; readonly item: T }[],
): Mark<T>[] {
  const byWeek = Map.groupBy(items, ({ day }) => weeks.find(({ weekEnding }) => weekEnding >= day))
  return [...byWeek].flatMap(([week, here]) => {
    if (!week) return []
    const y = plot.y(week.average)
    // Upwards, but downwards where the head of the plot is too near.
    const step = y - STACK_STEP * (here.length - 1) < STACK_STEP / 2 ? STACK_STEP : -STACK_STEP
    return here.map(({ item }, n) => ({ x: plot.x(midweek(week)), y: y + n * step, item }))
  })
}
