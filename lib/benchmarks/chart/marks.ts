/** Events over a line of prices: numbers in a row above it, each with a leader to its place on the line. */
import { daysBetween, type PlainDate } from '#lib/core/dates'
import type { Plot, PricePoint } from './chart.ts'
import type { PathPoint } from './path.ts'
import { type Spread, spread } from './spread.ts'

/** A mark of the row: one number, or neighbours that have no space apart. */
export interface EventMark {
  /** In percent. */
  readonly x: number
  /** `7`, `3–5`. */
  readonly text: string
  readonly first: number
  /** Whether one of them has a rule of its own. */
  readonly isOwn: boolean
  /** In pixels; a mark is as high as it is wide, at least. */
  readonly width: number
}

/** The row of marks at one width, and the lines that lead from it to the events. */
export interface EventRow {
  readonly marks: readonly EventMark[]
  /** A path in the plot's own drawing; of those that would be one line to the eye only the longest. */
  readonly leaders: string
}

/** The events of a plot: as a phone has space for them, and as a wide page has. */
export interface EventMarks {
  /** The events on the line, as a path of dots, and those of them that are hollow. */
  readonly dots: string
  readonly hollow: string
  /** Where their leaders end: on the line, or at the foot where it has no price. */
  readonly ends: readonly { readonly x: number; readonly y: number }[]
  readonly narrow: EventRow
  readonly wide: EventRow
}

interface Numbered {
  readonly number: number
  readonly x: number
  /** Absent where the series has no price. */
  readonly y?: number
  /** Whether a rule marks it already: it has a number alone. */
  readonly hasRule?: boolean
  /** Whether the price there does not show what happened. */
  readonly isHollow?: boolean
}

interface Dot extends PathPoint {
  isHollow: boolean
}

/** An event with its number. */
interface MarkedEvent extends Pick<Numbered, 'number' | 'hasRule' | 'isHollow'> {
  readonly day: PlainDate
}

/** The smallest target that a finger can hit, in pixels. */
export const MARK_SIZE = 24
/** The row's foot, and where its leaders begin to fall straight, above the plot in pixels. */
const ROW_FOOT = -10
const FALL = -2
const FURTHEST = 44
const DIGIT_WIDTH = 7.5
const LABEL_PADDING = 12
const GAP = 4
/** Leaders nearer than this to one another, in pixels, have one number; nearer than the second, one leader. */
const LEADERS_APART = 8
const ONE_LEADER = 4
/** More events than this are a hatching, not leaders. */
const MOST_LEADERS = 60

/** Numbers for the events of a plot; `widths` are the narrowest plots that each row is made for, in pixels. */
export function placeEvents(
  plot: Plot,
  points: readonly PricePoint[],
  events: readonly MarkedEvent[],
  widths = { narrow: 228, wide: 560 },
): EventMarks {
  const placed = events.map(({ day, ...event }): Numbered => {
    const y = heightAt(plot, points, day)
    return { ...event, x: plot.x(day), ...(y !== undefined && { y }) }
  })
  const row = (width: number): EventRow => {
    const groups = spread(placed, width, (some) => widthOf(textOf(some)) + GAP, {
      furthest: FURTHEST,
      nearest: LEADERS_APART,
    })
    const leaders = events.length > MOST_LEADERS ? '' : leadersOf(plot, groups, width)
    return { marks: groups.map(markOf), leaders }
  }
  const led = placed.filter(({ hasRule }) => !hasRule)
  const dots = dotsOf(led, widths.wide)
  return {
    dots: plot.marks(dots),
    hollow: plot.marks(dots.filter(({ isHollow }) => isHollow)),
    ends: led.map(({ x, y = plot.height }) => ({ x, y })),
    narrow: row(widths.narrow),
    wide: row(widths.wide),
  }
}

/** How high the line is on a day, down in pixels; undefined before its first and after its last price. */
function heightAt(plot: Plot, points: readonly PricePoint[], day: PlainDate): number | undefined {
  const next = points.findIndex((point) => point.day > day)
  const [before, after] = [points.at(next < 0 ? -1 : next - 1), points[next]]
  if (!before || next === 0) return undefined
  const isMonth = points.every((point) => point.day.endsWith('-01'))
  if (before.day === day || isMonth) {
    const isInMonth = before.day.slice(0, 7) === day.slice(0, 7)
    return after || before.day === day || isInMonth ? plot.y(before.price) : undefined
  }
  if (!after) return undefined
  const part = daysBetween(before.day, day) / daysBetween(before.day, after.day)
  return plot.y(before.price + (after.price - before.price) * part)
}

/** The dots of events: those at one place are one, which is hollow where all of them are. */
function dotsOf(events: readonly Numbered[], width: number): Dot[] {
  const dots: Dot[] = []
  for (const { x, y, isHollow = false } of events) {
    if (y === undefined) continue
    const same = dots.find(
      (dot) => (Math.abs(dot.x - x) * width) / 100 < ONE_LEADER && Math.abs(dot.y - y) < ONE_LEADER,
    )
    if (!same) dots.push({ x, y, isHollow })
    else same.isHollow &&= isHollow
  }
  return dots
}

function leadersOf(plot: Plot, groups: readonly Spread<Numbered>[], width: number): string {
  return groups
    .flatMap(({ x: from, items }) =>
      ledBy(items, width).map(({ x, y = plot.height }) =>
        plot.trace([
          { x: from, y: ROW_FOOT },
          { x, y: FALL },
          { x, y },
        ]),
      ),
    )
    .join('')
}

/** The events of a number to which a leader leads: of those at one place the lowest. */
function ledBy(items: readonly Numbered[], width: number): Numbered[] {
  const led: Numbered[] = []
  const foot = ({ y = Number.POSITIVE_INFINITY }: Numbered) => y
  for (const item of items.filter(({ hasRule }) => !hasRule).toSorted((a, b) => foot(b) - foot(a)))
    if (led.every(({ x }) => (Math.abs(x - item.x) * width) / 100 >= ONE_LEADER)) led.push(item)
  return led
}

function markOf({ x, items }: Spread<Numbered>): EventMark {
  const text = textOf(items)
  const first = Math.min(...items.map(({ number }) => number))
  const isOwn = items.some(({ hasRule }) => hasRule)
  return { x: Math.round(x * 100) / 100, text, first, isOwn, width: widthOf(text) }
}

function textOf(items: readonly Numbered[]): string {
  const numbers = items.map(({ number }) => number)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return first === last ? `${first}` : `${first}–${last}`
}

function widthOf(text: string): number {
  return Math.max(MARK_SIZE, text.length * DIGIT_WIDTH + LABEL_PADDING)
}
