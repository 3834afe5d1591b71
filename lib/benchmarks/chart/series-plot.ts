/** A series as it is drawn: alone, or with a second one in the same dollars or as an index. */
import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import type { PlainDate } from '#lib/core/dates'
import { indexed, type SecondSeries } from '../second-series.ts'
import { drawPrices, type Plot, type PricePoint } from './chart.ts'
import type { ScaleKind } from './scale.ts'

export interface SeriesPlot {
  readonly plot: Plot
  /** The prices as drawn: themselves, or an index. */
  readonly points: readonly PricePoint[]
  /** What the axis counts. */
  readonly unit: string
  /** The line of the second series. */
  readonly second?: string
}

export interface SeriesPlotRequest {
  readonly benchmark: Pick<Benchmark, 'unit' | 'frequency'>
  readonly prices: readonly BenchmarkPrice[]
  readonly from: PlainDate
  readonly to: PlainDate
  /** In pixels. */
  readonly height: number
  readonly scale?: ScaleKind
  readonly second?: SecondSeries | undefined
}

/** Lays out a series and what it is compared with. */
export function drawSeries(request: SeriesPlotRequest): SeriesPlot {
  const { benchmark, prices, from, to, height, scale = 'linear', second } = request
  const asDrawn = (some: readonly BenchmarkPrice[]) => (second?.isIndexed ? indexed(some) : some)
  const points = asDrawn(prices)
  const others = second ? asDrawn(second.prices) : []
  const plot = drawPrices({
    points,
    from,
    to,
    height,
    scale,
    frequency: benchmark.frequency,
    valueTicks: Math.max(4, Math.round(height / 42)),
    also: [...others.map(({ price }) => price), ...roomFor(points, height, scale)],
  })
  return {
    plot,
    points,
    unit: second?.isIndexed ? 'Index, 100 at the start' : benchmark.unit,
    ...(second && { second: plot.lineOf(others, second.benchmark.frequency) }),
  }
}

/** A label in one line with its distance from its dot, in pixels. */
const LABEL = 26

/** Values that leave space for a label over the highest and, where prices are far from zero, under the lowest. */
function roomFor(points: readonly PricePoint[], height: number, scale: ScaleKind): number[] {
  if (scale === 'log' || points.length === 0) return []
  const values = points.map(({ price }) => price)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = ((high - low) * LABEL) / (height - 2 * LABEL)
  return [high + room, ...(low < 0 || low > room ? [low - room] : [])]
}
