/** The line of a price on a report's cover, with its highest price. */
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
}

export interface CoverLine {
  readonly kind: 'line'
  readonly viewBox: string
  readonly line: string
  /** The area under the line; absent where the series has a gap. */
  readonly area?: string
  readonly figures: readonly CoverFigure[]
}

/** The height of a cover's line, in pixels. */
export const COVER_LINE_HEIGHT = 120

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
    height: COVER_LINE_HEIGHT,
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
  const [, startX] = /^M(\d+)/.exec(line) ?? []
  const { highest } = extremesOf(prices, first)
  return {
    kind: 'line',
    viewBox: plot.viewBox,
    line,
    ...(isUnbroken && startX && { area: `${line}V${COVER_LINE_HEIGHT * 4}H${startX}Z` }),
    // The highest price alone: a cover is not a table.
    figures: [
      {
        x: plot.x(highest.day),
        y: plot.y(highest.price),
        text: `${benchmark.name} ${signAndFigure(highest.price, benchmark.unit)}`,
      },
    ],
  }
}
