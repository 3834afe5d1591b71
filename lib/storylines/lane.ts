/** A story as a lane of dots: one dot an event, on a scale of years that all lanes beside it share. */

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

/** Events of a story at one place of its lane, in percent of the lane's width. */
export interface LaneMark {
  readonly from: number
  /** Beyond `from` where several lie closer than a dot is wide. */
  readonly to: number
}

/** A dot's width on the narrowest lane, in percent of the lane's width. */
const DOT = 3

/** One mark for each event, and a longer one for events whose dots would overlap; oldest first. */
export function laneMarks(scale: LaneScale, days: readonly PlainDate[]): LaneMark[] {
  const marks: LaneMark[] = []
  for (const day of [...new Set(days)].toSorted()) {
    const x = placeOnLane(scale, day)
    const last = marks.at(-1)
    if (last && x - last.to < DOT) marks.splice(-1, 1, { from: last.from, to: x })
    else marks.push({ from: x, to: x })
  }
  return marks
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
