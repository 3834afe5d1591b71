/** A story as a lane of dots: one dot an event, stacked where they are close, on a scale of years that all lanes beside it share. */

import type { StorylineEvent } from '#lib/catalog/model'
import { dayOf, daysBetween, type PlainDate, plainDate } from '#lib/core/dates'

/** From the first day of one year to the last day of another. */
export interface LaneScale {
  readonly from: PlainDate
  readonly to: PlainDate
  /** The first days of the years, in percent of the lane's width. */
  readonly years: readonly { readonly label: string; readonly x: number }[]
}

const MOST_YEARS = 8

/** The days of a story's events, in their order: the dots of its lane. */
export function daysOf(events: readonly Pick<StorylineEvent, 'published'>[]): PlainDate[] {
  return events.map(({ published }) => dayOf(published))
}

/** One event on its lane: across in percent of the lane's width, and in which row of dots. */
export interface LaneDot {
  readonly x: number
  /** 0 on the line itself, negative above it and positive below. */
  readonly row: number
}

/** A dot's width on the narrowest lane, in percent of the lane's width. */
const DOT = 3.1

/** A dot for each event, oldest first; one that would touch another is above or below it, so that all can be counted. */
export function laneDots(scale: LaneScale, days: readonly PlainDate[]): LaneDot[] {
  const places = days.toSorted().map((day) => placeOnLane(scale, day))
  const last = places.pop()
  if (last === undefined) return []
  // The last one is on the line whatever came just before it.
  const placed: LaneDot[] = [{ x: last, row: 0 }]
  for (const x of places) placed.push({ x, row: freeRow(placed, x) })
  const [end, ...before] = placed
  return end ? [...before, end] : before
}

/** The row nearest to the line in which nothing lies too close. */
function freeRow(placed: readonly LaneDot[], x: number): number {
  const isFree = (row: number) =>
    placed.every((dot) => dot.row !== row || Math.abs(dot.x - x) >= DOT)
  let row = 0
  while (!isFree(row)) row = row < 0 ? -row : -row - 1
  return row
}

/** Whole years that hold every day given; undefined for no day. */
export function laneScale(days: readonly PlainDate[]): LaneScale | undefined {
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return undefined
  const from = plainDate.parse(`${first.slice(0, 4)}-01-01`)
  const to = plainDate.parse(`${last.slice(0, 4)}-12-31`)
  return { from, to, years: yearsOf(from, to) }
}

/** Every year, or every second or fifth of a long time. */
function yearsOf(from: PlainDate, to: PlainDate): LaneScale['years'] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const step = [1, 2, 5, 10, 50].find((years) => (last - first) / years < MOST_YEARS) ?? 100
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => {
    const label = String(first + n * step).padStart(4, '0')
    return { label, x: placeOf(from, to, plainDate.parse(`${label}-01-01`)) }
  })
}

/** Where a day lies on a lane, in percent of its width. */
export function placeOnLane({ from, to }: LaneScale, day: PlainDate): number {
  return placeOf(from, to, day)
}

function placeOf(from: PlainDate, to: PlainDate, day: PlainDate): number {
  const part = daysBetween(from, day) / Math.max(1, daysBetween(from, to))
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100
}
