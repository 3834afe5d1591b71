/** Where the prices of a line and their labels are on a plot. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { nextMonth } from '#lib/core/months'
import type { Plot } from './chart/chart.ts'
import type { PathPoint } from './chart/path.ts'
import type { PriceNote } from './price-notes.ts'

/** Places in percent across, and in pixels down. */
export interface PricePlaces {
  readonly down: (value: number) => number
  readonly place: (price: BenchmarkPrice) => PathPoint
  /** Of the last month the end of its step, which is where the line ends. */
  readonly placeNote: (note: PriceNote) => PathPoint
  /** Every point of a line; a month is a step with two. */
  readonly stepsOf: (prices: readonly BenchmarkPrice[]) => PathPoint[]
}

/** The places on a plot that is drawn so high. */
export function pricePlaces(
  { frequency }: Pick<Benchmark, 'frequency'>,
  plot: Pick<Plot, 'x' | 'y' | 'height'>,
  height = plot.height,
): PricePlaces {
  const isMonthly = frequency === 'monthly'
  const down = (value: number) => (plot.y(value) * height) / plot.height
  const place = ({ day, price }: BenchmarkPrice) => ({ x: plot.x(day), y: down(price) })
  const endOf = ({ day, price }: BenchmarkPrice) => place({ day: nextMonth(day), price })
  return {
    down,
    place,
    placeNote: (note) => (isMonthly && note.kind === 'last' ? endOf(note) : place(note)),
    stepsOf: (prices) =>
      prices.flatMap((one) => (isMonthly ? [place(one), endOf(one)] : place(one))),
  }
}
