/** High, low, last and what is said of others on the plot of a series, clear of its line and of its events. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import type { Plot } from './chart/chart.ts'
import type { PathPoint } from './chart/path.ts'
import { labelPlacer, type PlacedLabel } from './chart/place-labels.ts'
import { type LabelText, noteInLine, noteText, noteValue } from './label-text.ts'
import { notesWith, type PriceNote } from './price-notes.ts'
import { labelSide, pricePlaces } from './price-places.ts'

/** A label of a plot that has two ranges of width. */
export interface PlotNote extends PlacedLabel, LabelText {}

export interface PlotNotes {
  readonly narrow: readonly PlotNote[]
  readonly wide: readonly PlotNote[]
  readonly dots: readonly PathPoint[]
  /** Those without space for a label: said under the plot. */
  readonly unplaced: Readonly<Record<'narrow' | 'wide', readonly PriceNote[]>>
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
  /** Where the day of an article has its rule, in percent, and where the leaders of events end. */
  { rules = [], ends = [] }: { rules?: readonly number[]; ends?: readonly PathPoint[] },
  /** The prices that the sentence over the plot names. */
  said: readonly BenchmarkPrice[] = [],
): PlotNotes {
  const { placeNote, stepsOf } = pricePlaces(benchmark, plot)
  const line = stepsOf(prices)
  // The last price is where the line ends, and can best do without a label.
  const notes = notesWith(benchmark, prices, said).toSorted(
    (a, b) => Number(a.kind === 'last') - Number(b.kind === 'last'),
  )
  const dots = notes.map(placeNote)
  const within = (widths: readonly number[]): PlotNote[] => {
    const placer = labelPlacer({ widths, height: plot.height, line }, [...dots, ...ends])
    for (const x of rules) placer.addRule(x)
    for (const { x } of ends) placer.addLeader(x)
    return notes.flatMap((note): PlotNote[] => {
      const texts = [noteText(note, 0), noteInLine(note), noteValue(note)]
      for (const overLeaders of [false, true])
        for (const text of texts) {
          const at = { id: idOf(note), ...placeNote(note), kind: labelSide(note) }
          const label = placer.place({ ...at, ...text, overLeaders })
          if (label) return [{ ...label, ...text }]
        }
      return []
    })
  }
  const [narrow, wide] = [within(WIDTHS.narrow), within(WIDTHS.wide)]
  const without = (labels: readonly PlotNote[]) =>
    notes.filter((note) => labels.every(({ id }) => id !== idOf(note)))
  return { narrow, wide, dots, unplaced: { narrow: without(narrow), wide: without(wide) } }
}

function idOf({ kind, day }: PriceNote): string {
  return `${kind} ${day}`
}
