/** The market or the place of an article as its share picture draws it: in pixels, with its labels. */
import { drawPrices } from '#lib/benchmarks/chart/chart'
import { extremesOf } from '#lib/benchmarks/chart/extremes'
import { type StoryChart, storyChart } from '#lib/benchmarks/story-chart'
import { signAndFigure } from '#lib/benchmarks/words'
import type { Article, BenchmarkPrice, Catalog } from '#lib/catalog/model'
import { nextMonth } from '#lib/core/months'
import { locatorMap } from '#lib/maps/locator'
import type { LocatorDrawing } from '#lib/maps/model'

/** A price that is named above or below its point, clear of the line. */
export interface ShareFigure {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly side: 'above' | 'below'
}

export interface ShareChart {
  readonly kind: 'chart'
  readonly width: number
  readonly height: number
  /** SVG path data in pixels. */
  readonly line: string
  /** The day of the article, in pixels across; absent where it is not on the chart. */
  readonly ownDay?: number
  readonly figures: readonly ShareFigure[]
  /** What the line is: series, unit and span. */
  readonly caption: string
}

export type ShareArt = ShareChart | { readonly kind: 'map'; readonly map: LocatorDrawing }

/** In pixels of a picture of 1200 by 630. */
const WIDTH = 1056
const HEIGHT = 190
/** Above and below the line, for the figures. */
const PADDING = 36

/** The chart of the market that fits an article, else the map of the places that it names. */
export function shareArt(catalog: Catalog, article: Article): ShareArt | undefined {
  const events = article.storylines.flatMap(({ id }) => catalog.listEvents(id))
  const chart = storyChart(catalog, article, events)
  if (chart) return shareChart(chart)
  const map = article.places.length > 0 ? locatorMap(catalog, article) : undefined
  return map && { kind: 'map', map }
}

function shareChart({ benchmark, prices, from, to, published, title }: StoryChart): ShareChart {
  const { frequency, unit } = benchmark
  const plot = drawPrices({
    points: prices,
    from,
    to,
    height: HEIGHT - 2 * PADDING,
    frequency,
    fromZero: false,
  })
  const across = (day: BenchmarkPrice['day']) => Math.round((plot.x(day) / 100) * WIDTH)
  const down = ({ price }: BenchmarkPrice) => PADDING + Math.round(plot.y(price))
  const points = prices.flatMap((one) =>
    frequency === 'monthly'
      ? [`${across(one.day)} ${down(one)}`, `${across(nextMonth(one.day))} ${down(one)}`]
      : [`${across(one.day)} ${down(one)}`],
  )
  const figureOf = (one: BenchmarkPrice, side: ShareFigure['side']): ShareFigure => {
    const end = frequency === 'monthly' ? nextMonth(one.day) : one.day
    const x = Math.round((across(one.day) + across(end)) / 2)
    return { x, y: down(one), text: signAndFigure(one.price, unit), side }
  }
  const [first] = prices
  const { highest, lowest } = extremesOf(prices, first ?? { day: from, price: 0 })
  return {
    kind: 'chart',
    width: WIDTH,
    height: HEIGHT,
    line: `M${points.join('L')}`,
    ...(published >= from && published <= to && { ownDay: across(published) }),
    figures: [figureOf(highest, 'above'), figureOf(lowest, 'below')],
    caption: title,
  }
}
