/** High, low and last on the plot of a series, clear of its line and of the columns of its events. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { nextMonth } from '#lib/core/months'
import type { Plot } from './chart/chart.ts'
import type { PathPoint } from './chart/path.ts'
import { labelPlacer, type PlacedLabel } from './chart/place-labels.ts'
import { type LabelText, noteInLine, noteText } from './label-text.ts'
import { extremeNotes } from './price-notes.ts'

/** A label of a plot that has two ranges of width. */
export interface PlotNote extends PlacedLabel, LabelText {}

export interface PlotNotes {
  readonly narrow: readonly PlotNote[]
  readonly wide: readonly PlotNote[]
  readonly dots: readonly PathPoint[]
}

/** Widths of plots in pixels at which both ranges are checked; the style sheet of events parts them at the same. */
const WIDTHS = {
  narrow: [228, 262, 306, 350, 420, 490, 559],
  wide: [560, 640, 740, 860, 1000, 1160, 1360, 1600],
} as const

/** Places the labels of a series that is drawn as it is: not as an index, nor on a logarithmic scale. */
export function plotNotes(
  { unit, frequency }: Pick<Benchmark, 'unit' | 'frequency'>,
  prices: readonly BenchmarkPrice[],
  plot: Plot,
  /** Where events have their columns, in percent. */
  columns: readonly number[],
): PlotNotes {
  const place = ({ day, price }: BenchmarkPrice): PathPoint => ({
    x: plot.x(day),
    y: plot.y(price),
  })
  const line = prices.flatMap((one) =>
    frequency === 'monthly'
      ? [place(one), place({ ...one, day: nextMonth(one.day) })]
      : [place(one)],
  )
  const notes = extremeNotes({ unit, frequency }, prices)
  const dots = notes.map(place)
  const within = (widths: readonly number[]): PlotNote[] => {
    const placer = labelPlacer({ widths, height: plot.height, line }, dots)
    for (const x of columns) placer.addRule(x)
    return notes.flatMap((note): PlotNote[] => {
      const kind = note.kind === 'low' ? 'below' : 'above'
      for (const text of [noteText(note, 0), noteInLine(note)]) {
        const label = placer.place({ id: note.kind, ...place(note), kind, ...text })
        if (label) return [{ ...label, ...text }]
      }
      return []
    })
  }
  return { narrow: within(WIDTHS.narrow), wide: within(WIDTHS.wide), dots }
}
