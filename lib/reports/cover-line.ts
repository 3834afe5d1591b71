/** The line of a price on a report's cover, with its highest price and its lowest. */
import { drawPrices } from '#lib/benchmarks/chart/chart'
import { extremesOf, thinned } from '#lib/benchmarks/chart/extremes'
import { pricesWithin } from '#lib/benchmarks/window'
import { signAndFigure } from '#lib/benchmarks/words'
import type { Catalog } from '#lib/catalog/model'
import type { Directive } from '#lib/content/syntax/directives'

/** A figure on the line of a cover: across in percent, down in pixels. */
export interface CoverFigure {
  readonly x: number
  readonly y: number
  readonly text: string
  /** The text is over its point, or under it. */
  readonly isLow: boolean
}

export interface CoverLine {
  readonly kind: 'line'
  readonly title: string
  readonly viewBox: string
  readonly line: string
  /** The area under the line; absent where the series has a gap. */
  readonly area?: string
  readonly figures: readonly CoverFigure[]
}

/** The height of a cover's line, in pixels. */
export const COVER_LINE_HEIGHT = 120
/** Under the lowest price, for its figure. */
const FOOT = 22
/** Two figures nearer than this across, in percent, would be one over the other. */
const APART = 36

/** More points than these are too fine for a picture of this size. */
const MOST_POINTS = 160

/** Draws the chart that a text embeds; undefined without prices. */
export function lineOf(
  source: Pick<Catalog, 'findBenchmark' | 'listPrices' | 'spanOf'>,
  { benchmark: id, from, to }: Extract<Directive, { kind: 'chart' }>,
): CoverLine | undefined {
  const benchmark = source.findBenchmark(id)
  const span = source.spanOf(id)
  if (!benchmark || !span) return undefined
  const prices = pricesWithin(source, id, benchmark.frequency, from ?? span.first, to ?? span.last)
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last || prices.length < 3) return undefined
  const plot = drawPrices({
    points: prices,
    from: first.day,
    to: last.day,
    height: COVER_LINE_HEIGHT - FOOT,
    frequency: benchmark.frequency,
  })
  const isUnbroken = plot.line.lastIndexOf('M') === 0
  // Fewer points would lie too far apart for a line that shows its gaps; a month is a step.
  const line =
    isUnbroken && benchmark.frequency === 'daily'
      ? plot.trace(
          thinned(prices, MOST_POINTS).map(({ day, price }) => ({
            x: plot.x(day),
            y: plot.y(price),
          })),
        )
      : plot.line
  const [, , width, depth] = plot.viewBox.split(' ')
  const foot = (Number(depth) * COVER_LINE_HEIGHT) / plot.height
  const [, startX] = /^M(\d+)/.exec(line) ?? []
  const { highest, lowest } = extremesOf(prices, first)
  const figureAt = ({ day, price }: typeof first, isLow: boolean): CoverFigure => ({
    x: plot.x(day),
    y: plot.y(price),
    text: signAndFigure(price, benchmark.unit),
    isLow,
  })
  const [firstYear, lastYear] = [first.day.slice(0, 4), last.day.slice(0, 4)]
  const years = firstYear === lastYear ? firstYear : `${firstYear} to ${lastYear}`
  const [high, low] = [figureAt(highest, false), figureAt(lowest, true)]
  return {
    kind: 'line',
    title: `${benchmark.name}, ${benchmark.unit}, ${years}`,
    viewBox: `0 0 ${width} ${foot}`,
    line,
    ...(isUnbroken && startX && { area: `${line}V${foot}H${startX}Z` }),
    // Only its extremes: a cover is not a table.
    figures: Math.abs(high.x - low.x) < APART ? [high] : [high, low],
  }
}
