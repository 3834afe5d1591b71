/** Where news stands on a line of prices. */
import { daysBetween, type PlainDate } from '#lib/core/dates'
import { midweek, type Plot, type PriceWeek } from './chart.ts'

export interface Mark<T> {
  /** In percent. */
  readonly x: number
  /** In pixels. */
  readonly y: number
  readonly item: T
}

/** The narrowest plot, in pixels, and how near two marks may come in it. */
const NARROW = 228
const APART = 8.5

/**
 * A mark on the line for each item on a day that the line has. One that would cover another, or the spot
 * that `taken` names, moves up, or down where the head of the plot is too near.
 */
export function placeMarks<T>(
  plot: Plot,
  weeks: readonly PriceWeek[],
  items: readonly { readonly day: PlainDate; readonly item: T }[],
  taken?: { readonly x: number; readonly y: number },
): Mark<T>[] {
  const spots = taken ? [taken] : []
  return items.flatMap(({ day, item }) => {
    const x = plot.x(day)
    const line = heightAt(plot, weeks, day)
    if (line === undefined) return []
    const isFree = (y: number) =>
      spots.every((spot) => Math.hypot(((spot.x - x) / 100) * NARROW, spot.y - y) >= APART)
    const y = steps(line).find((height) => height > APART / 2 && isFree(height)) ?? line
    spots.push({ x, y })
    return [{ x, y, item }]
  })
}

/** The line itself, then a little above it, then a little below, further and further. */
function steps(line: number): number[] {
  return [0, -1, -2, -3, -4, 1, 2, 3, 4, -5, -6, 5, 6].map((times) => line + times * APART)
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
