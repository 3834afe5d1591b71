/** The small chart beside an article: the weeks around it, the day it appeared, the news near it. */
import type { PlainDate } from '#lib/core/dates'
import { drawPrices, type Plot, type PriceWeek } from './chart.ts'
import { heightAt, type Mark, placeMarks } from './marks.ts'

export interface ContextPlot<T> {
  readonly plot: Plot
  /** The day of publication, across in percent. */
  readonly publishedX: number
  /** The price then, down in pixels; absent where the series has none. */
  readonly publishedY?: number
  readonly marks: readonly Mark<T>[]
}

const HEIGHT = 128

/** Lays out the weeks around a day of publication, with other news as marks on the line. */
export function drawContext<T>(request: {
  readonly weeks: readonly PriceWeek[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly published: PlainDate
  readonly news: readonly { readonly day: PlainDate; readonly item: T }[]
}): ContextPlot<T> {
  const { weeks, from, to, published, news } = request
  const plot = drawPrices({ weeks, from, to, height: HEIGHT, valueTicks: 5 })
  const publishedX = plot.x(published)
  const publishedY = heightAt(plot, weeks, published)
  return {
    plot,
    publishedX,
    ...(publishedY !== undefined && { publishedY }),
    marks: placeMarks(
      plot,
      weeks,
      news,
      publishedY === undefined ? undefined : { x: publishedX, y: publishedY },
    ),
  }
}
