/** High, low and last on the plot of a series, clear of its line and of the columns of its events. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import type { Plot } from './chart/chart.ts'
import type { PathPoint } from './chart/path.ts'
import { labelPlacer, type PlacedLabel } from './chart/place-labels.ts'
import { type LabelText, noteInLine, noteText } from './label-text.ts'
import { extremeNotes } from './price-notes.ts'
import { labelSide, pricePlaces } from './price-places.ts'

/** A label of a plot that has two ranges of width. */
export interface PlotNote extends PlacedLabel, LabelText {}

export interface PlotNotes {
  readonly narrow: readonly PlotNote[]
  readonly wide: readonly PlotNote[]
  readonly dots: readonly PathPoint[]
}

/** Widths of plots in pixels at which both ranges are checked; the style sheet of events has the same. */
const WIDTHS = {
  narrow: [228, 262, 306, 350, 420, 490, 559],
  wide: [560, 640, 740, 860, 1000, 1160, 1360, 1600],
} as const

/** Places the labels of a series that is drawn as it is: not as an index, nor on a logarithmic scale. */
export function plotNotes(
  benchmark: Pick<Benchmark, 'unit' | 'frequency'>,
  prices: readonly BenchmarkPrice[],
  plot: Plot,
  /** Where events have their columns, in percent. */
  columns: readonly number[],
): PlotNotes {
  const { placeNote, stepsOf } = pricePlaces(benchmark, plot)
  const line = stepsOf(prices)
  const notes = extremeNotes(benchmark, prices)
  const dots = notes.map(placeNote)
  const within = (widths: readonly number[]): PlotNote[] => {
    const placer = labelPlacer({ widths, height: plot.height, line }, dots)
    for (const x of columns) placer.addRule(x)
    return notes.flatMap((note): PlotNote[] => {
      for (const text of [noteText(note, 0), noteInLine(note)]) {
        const label = placer.place({
          ...{ id: note.kind, ...placeNote(note), kind: labelSide(note) },
          ...text,
        })
        if (label) return [{ ...label, ...text }]
      }
      return []
    })
  }
  return { narrow: within(WIDTHS.narrow), wide: within(WIDTHS.wide), dots }
}
