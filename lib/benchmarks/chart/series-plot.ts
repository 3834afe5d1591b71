/** A whole series with the news on its line. */
import type { PlainDate } from '#lib/core/dates'
import { drawPrices, midweek, type Plot, type PriceWeek } from './chart.ts'
import type { ScaleKind } from './scale.ts'

export interface SeriesPlot {
  readonly plot: Plot
  /** Dots on the line for weeks of little, some and much news, as paths. */
  readonly dots: readonly { readonly size: 'little' | 'some' | 'much'; readonly path: string }[]
  /** Numbers above the line, from 1, each with the place of its week on the line. */
  readonly numbers: readonly { readonly number: number; readonly x: number; readonly y: number }[]
  /** Where every point of the line stands. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** Lays out a series; `counts` tells how much news each of its points brought. */
export function drawSeries(request: {
  readonly points: readonly PriceWeek[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly scale: ScaleKind
  readonly height: number
  readonly counts: readonly number[]
  readonly moments: readonly PriceWeek[]
}): SeriesPlot {
  const { points, from, to, scale, height, counts, moments } = request
  const plot = drawPrices({
    weeks: points,
    from,
    to,
    height,
    scale,
    valueTicks: Math.round(height / 42),
  })
  const place = (week: PriceWeek) => ({ x: plot.x(midweek(week)), y: plot.y(week.average) })
  const counted = points.map((week, n) => ({ week, count: counts[n] ?? 0 }))
  const sized = Map.groupBy(
    counted.filter(({ count }) => count > 0),
    ({ count }) => sizeOf(count),
  )
  return {
    plot,
    dots: [...sized].map(([size, some]) => ({
      size,
      path: plot.marks(some.map(({ week }) => place(week))),
    })),
    numbers: moments.map((week, index) => ({ number: index + 1, ...place(week) })),
    points: points.map(place),
  }
}

function sizeOf(count: number): 'little' | 'some' | 'much' {
  if (count < 2) return 'little'
  return count < 4 ? 'some' : 'much'
}
