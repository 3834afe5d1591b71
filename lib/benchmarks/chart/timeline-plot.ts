/** A story over its prices: numbered events in a row above the line, each led down to its place on it. */
import type { PlainDate } from '#lib/core/dates'
import { drawPrices, type Plot, type PriceWeek } from './chart.ts'
import { heightAt } from './marks.ts'
import { type Spread, spread } from './spread.ts'

/** A label of the row: one number, or neighbours that have no room apart. */
export interface EventLabel {
  /** In percent. */
  readonly x: number
  /** `7`, `3–5`. */
  readonly text: string
  readonly first: number
  /** In pixels. */
  readonly width: number
}

/** The row of labels at one width, and the lines that lead from it to the events. */
export interface EventRow {
  readonly labels: readonly EventLabel[]
  /** A path in the plot's own drawing. */
  readonly leaders: string
}

export interface TimelinePlot {
  readonly plot: Plot
  /** The events on the line, as a path of dots. */
  readonly dots: string
  /** As a phone has room for it, and as a wide page has. */
  readonly narrow: EventRow
  readonly wide: EventRow
}

interface Numbered {
  readonly number: number
  readonly x: number
  /** Absent where the series has no price. */
  readonly y?: number
}

/** The row's foot, and where its leaders begin to fall straight, above the plot in pixels. */
const ROW_FOOT = -22
const FALL = -6
/** The narrowest plots, in pixels, that each of the two rows is made for. */
const NARROW = 228
const WIDE = 560
const FURTHEST = 44
const DIGIT_WIDTH = 7.5
const LABEL_ROOM = 12
const GAP = 4
/** More events than this are a hatching, not leaders. */
const MOST_LEADERS = 60

/** Lays out a story's prices with its events by number. */
export function drawTimeline(request: {
  readonly weeks: readonly PriceWeek[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly events: readonly { readonly number: number; readonly day: PlainDate }[]
  readonly height: number
}): TimelinePlot {
  const { weeks, from, to, height } = request
  const plot = drawPrices({ weeks, from, to, height, valueTicks: 7 })
  const events = request.events.map(({ number, day }): Numbered => {
    const y = heightAt(plot, weeks, day)
    return { number, x: plot.x(day), ...(y !== undefined && { y }) }
  })
  const row = (width: number): EventRow => {
    const labels = spread(events, width, (some) => widthOf(textOf(some)) + GAP, FURTHEST)
    const leaders = events.length > MOST_LEADERS ? '' : leadersOf(plot, labels)
    return { labels: labels.map(labelOf), leaders }
  }
  const shown = events.flatMap(({ x, y }) => (y === undefined ? [] : [{ x, y }]))
  return { plot, dots: plot.marks(shown), narrow: row(NARROW), wide: row(WIDE) }
}

function leadersOf(plot: Plot, labels: readonly Spread<Numbered>[]): string {
  return labels
    .flatMap(({ x: from, items }) =>
      items.map(({ x, y = plot.height }) =>
        plot.trace([
          { x: from, y: ROW_FOOT },
          { x, y: FALL },
          { x, y },
        ]),
      ),
    )
    .join('')
}

function labelOf({ x, items }: Spread<Numbered>): EventLabel {
  const text = textOf(items)
  const first = Math.min(...items.map(({ number }) => number))
  return { x: Math.round(x * 100) / 100, text, first, width: widthOf(text) }
}

function textOf(items: readonly Numbered[]): string {
  const numbers = items.map(({ number }) => number)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return first === last ? `${first}` : `${first}–${last}`
}

function widthOf(text: string): number {
  return text.length * DIGIT_WIDTH + LABEL_ROOM
}
