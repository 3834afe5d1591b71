/** The price about each event of a story as a small line, all on one scale. An event whose changes are small on that scale has no line: it would look flat. */
import { pricesAbout } from '#lib/benchmarks/moves'
import type { BenchmarkPrice } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'

/** Two paths that meet at the event, in a drawing of 300 by 100 that is stretched to its place. */
export interface EventLine {
  readonly before: string
  readonly after: string
  /** The height of the price before the event. */
  readonly level: number
  /** How far across the event is. */
  readonly at: number
}

export interface EventLines {
  /** By the event's place in the story; undefined where the series does not reach it, or its changes are small. */
  readonly lines: readonly (EventLine | undefined)[]
  /** The scale of all, in pc from the price before. */
  readonly lowest: number
  readonly highest: number
  /** The smallest change with a line, on the day or five trading days on, in whole pc. */
  readonly least: number
}

const DAYS_BEFORE = 10
const DAYS_AFTER = 20
/** The two changes that are printed beside an event: on its day, and so many trading days on. */
const PRINTED = [0, 5]
const ACROSS = 300
const DOWN = 100
/** A change of less than this part of the scale is flat to the eye: some four pixels. */
const FLAT = 0.08

/** Lines of daily prices from ten trading days before each event to twenty after; undefined without any. */
export function eventLines(
  prices: readonly BenchmarkPrice[],
  days: readonly PlainDate[],
): EventLines | undefined {
  const changes = days.map((day) => changesAbout(prices, day))
  const all = changes.flatMap((some) => some?.map(({ change }) => change) ?? [])
  if (all.length === 0) return undefined
  const [lowest, highest] = [Math.min(...all), Math.max(...all)]
  const least = Math.max(1, Math.ceil(FLAT * (highest - lowest)))
  const y = (change: number) =>
    round(DOWN - (DOWN * (change - lowest)) / Math.max(1, highest - lowest))
  const x = (offset: number) =>
    round((ACROSS * (offset + DAYS_BEFORE)) / (DAYS_BEFORE + DAYS_AFTER))
  return {
    lowest,
    highest,
    least,
    lines: changes.map((some) => (some && isLarge(some) ? lineOf(some) : undefined)),
  }

  function isLarge(points: readonly { offset: number; change: number }[]): boolean {
    return points.some(
      ({ offset, change }) => PRINTED.includes(offset) && asPrinted(Math.abs(change)) >= least,
    )
  }

  function lineOf(points: readonly { offset: number; change: number }[]): EventLine {
    return {
      before: pathOf(points.filter(({ offset }) => offset <= 0)),
      after: pathOf(points.filter(({ offset }) => offset >= 0)),
      level: y(0),
      at: x(0),
    }
  }

  function pathOf(points: readonly { offset: number; change: number }[]): string {
    const places = points.map(({ offset, change }) => `${x(offset)} ${y(change)}`)
    return places.length > 0 ? `M${places.join('L')}` : ''
  }
}

/** Changes in pc from the price before the event, by trading days from the event. */
function changesAbout(prices: readonly BenchmarkPrice[], day: PlainDate) {
  const about = pricesAbout(prices, day)
  if (!about || about.before.price <= 0) return undefined
  const { before, on } = about
  const at = prices.indexOf(on)
  return prices.slice(Math.max(0, at - DAYS_BEFORE), at + DAYS_AFTER + 1).map(({ price }, n) => ({
    offset: n - Math.min(at, DAYS_BEFORE),
    change: (100 * (price - before.price)) / before.price,
  }))
}

/** Whole from ten on, else to a tenth: a reader can check the rule by the figures beside the line. */
function asPrinted(change: number): number {
  return change >= 9.95 ? Math.round(change) : round(change)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
