/** A story over its prices: numbered events in a row above the line, each with a dot on it. */
import type { PlainDate } from '../dates.ts'
import { drawPrices, type Plot, type PriceWeek } from './chart.ts'
import { type Gathered, gather } from './gather.ts'
import { heightAt } from './marks.ts'

interface Numbered {
  readonly number: number
  readonly day: PlainDate
  readonly x: number
}

/** A label of the row: one number, or neighbours that have no room apart. */
export interface EventLabel {
  /** In percent. */
  readonly x: number
  /** `7`, `3–5`. */
  readonly text: string
  readonly first: number
  readonly last: number
  /** In pixels. */
  readonly width: number
}

export interface TimelinePlot {
  readonly plot: Plot
  /** One for every event on the line. */
  readonly dots: readonly { readonly number: number; readonly x: number; readonly y: number }[]
  /** The row as a phone has room for it, and as a wide page has. */
  readonly narrow: readonly EventLabel[]
  readonly wide: readonly EventLabel[]
}

/** Widths of the plot, in pixels, from which each of the two rows has room for its labels. */
const NARROW = 228
const WIDE = 560
const DIGIT_WIDTH = 7.5
const LABEL_ROOM = 12
const GAP = 3

/** Lays out a story's prices with its events by number. */
export function drawTimeline(request: {
  readonly weeks: readonly PriceWeek[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly events: readonly { readonly number: number; readonly day: PlainDate }[]
  readonly height: number
}): TimelinePlot {
  const { weeks, from, to, height } = request
  const plot = drawPrices({ weeks, from, to, height })
  const events = request.events.map((event) => ({ ...event, x: plot.x(event.day) }))
  const row = (width: number) =>
    gather(events, width, (some) => widthOf(textOf(some)) + GAP).map(labelOf)
  return {
    plot,
    dots: events.flatMap(({ number, day, x }) => {
      const y = heightAt(plot, weeks, day)
      return y === undefined ? [] : [{ number, x, y }]
    }),
    narrow: row(NARROW),
    wide: row(WIDE),
  }
}

function labelOf({ x, items }: Gathered<Numbered>): EventLabel {
  const text = textOf(items)
  const numbers = items.map(({ number }) => number)
  return { x, text, first: Math.min(...numbers), last: Math.max(...numbers), width: widthOf(text) }
}

function textOf(items: readonly Numbered[]): string {
  const numbers = items.map(({ number }) => number)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return first === last ? `${first}` : `${first}–${last}`
}

function widthOf(text: string): number {
  return text.length * DIGIT_WIDTH + LABEL_ROOM
}
