/** High, low, last and what is said of others on the plot of a series, clear of its line and of its events. */

import type { Benchmark, BenchmarkPrice } from '#lib/catalog/model'
import { monthMiddle } from '#lib/core/months'
import type { Plot } from './chart/chart.ts'
import type { PathPoint } from './chart/path.ts'
import { labelPlacer } from './chart/place-labels.ts'
import {
  hasOwnDot,
  hidesTick,
  isCrowded,
  isOnDot,
  mostNeededFirst,
  type NoteLabel,
  needsItsDay,
  noteId,
  placeBeyond,
  placeNoteLabel,
} from './note-labels.ts'
import { briefly, notesWith, type PriceNote } from './price-notes.ts'
import { pricePlaces } from './price-places.ts'

/** A label of a plot, with the place of its dot. */
export interface PlotNote extends NoteLabel {
  readonly dot: PathPoint
}

/** The point of a price, with a label or, where there is no space for one, without. */
export interface NoteDot {
  readonly id: string
  readonly at: PathPoint
}

/** The labels in each of the two ranges of width. */
export interface PlotNotes {
  readonly narrow: readonly PlotNote[]
  readonly wide: readonly PlotNote[]
  readonly dots: Readonly<Record<'narrow' | 'wide', readonly NoteDot[]>>
  /** Where the values of the axis are that labels are in place of, down in pixels. */
  readonly covered: Readonly<Record<'narrow' | 'wide', readonly number[]>>
  /** The point of the last price, over all that is there. */
  readonly end?: PathPoint
  /** Those without space for a label, which the sentence over the plot does not name: said under it. */
  readonly unplaced: Readonly<Record<'narrow' | 'wide', readonly PriceNote[]>>
}

/** Widths of plots in pixels at which both ranges are checked; the style sheet of events has the same. */
const WIDTHS = {
  narrow: [228, 262, 300, 350, 420, 490, 559],
  wide: [560, 640, 740, 860, 1000, 1160, 1360, 1600],
} as const
/** From which widths a label that the sentence over the plot names may be, where it fits at no less. */
const ROOMY = { narrow: 300, wide: 740 } as const
/** Beside the plot, in pixels: the style sheet of the plot has 54, and a narrow one has a margin. */
const AXIS_WIDTHS = { narrow: 60, wide: 54 } as const
const TYPES = { narrow: { size: 13, words: 0 }, wide: { size: 14, words: 0 } } as const

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
  const { place, placeNote, stepsOf } = pricePlaces(benchmark, plot)
  /** In the middle of its month, where an event has its dot at the start. */
  const dotOf = (note: PriceNote) => {
    const at = placeNote(note)
    const isHidden = note.kind === 'said' && isOnDot(at, ends, WIDTHS.wide[0])
    return isHidden && benchmark.frequency === 'monthly'
      ? place({ ...note, day: monthMiddle(note.day) })
      : at
  }
  const line = stepsOf(prices)
  const notes = mostNeededFirst(notesWith(benchmark, prices, said))
  const last = notes.find(({ kind }) => kind === 'last')
  const isSaid = new Set(said.map(({ day }) => day))
  const within = (size: 'narrow' | 'wide') => {
    const ground = {
      widths: WIDTHS[size],
      height: plot.height,
      line,
      axisWidth: AXIS_WIDTHS[size],
      ticks: plot.valueTicks.map(({ y }) => y),
    }
    const placer = labelPlacer(ground, [...notes.map(dotOf), ...ends])
    for (const x of rules) placer.addRule(x)
    for (const end of ends) placer.addLeader(end)
    const labels: PlotNote[] = []
    const dots: NoteDot[] = []
    const isFirst = ({ day }: PriceNote) => day === said[0]?.day
    const add = (note: PriceNote, from?: number) => {
      const dot = dotOf(note)
      const [others, least] = [[...dots.map(({ at }) => at), ...ends], WIDTHS[size][0]]
      const isOnOther = isCrowded(note, dot, others, least)
      const needsDay = needsItsDay(note, notes, isSaid, labels, dotOf)
      const label = isOnOther
        ? placeBeyond(placer, note, dot, TYPES[size], {
            from,
            needsDay: needsDay || isOnDot(dot, others, least),
          })
        : placeNoteLabel(placer, note, dot, TYPES[size], {
            from,
            needsDay,
            isFirst: isFirst(note),
          })
      return addLabel(note, label)
    }
    const addLabel = (note: PriceNote, label: NoteLabel | undefined) => {
      if (!label) return false
      const dot = dotOf(note)
      labels.push({ ...label, dot })
      if (note !== last) dots.push({ id: label.id, at: dot })
      return true
    }
    const addBrief = (note: PriceNote) =>
      addLabel(note, placeBeyond(placer, briefly(benchmark, note), dotOf(note), TYPES[size]))
    const rest = notes.filter((note) => !add(note) && !(isFirst(note) && addBrief(note)))
    for (const note of rest) if (isSaid.has(note.day)) add(note, ROOMY[size])
    for (const note of notes) {
      const at = dotOf(note)
      if (note !== last && !isOnDot(at, [...dots.map((dot) => dot.at), ...ends], WIDTHS[size][0]))
        dots.push({ id: noteId(note), at })
    }
    const covered = ground.ticks.filter((y) => labels.some((one) => hidesTick(one, y)))
    return { labels, dots, covered, unplaced: rest.filter(({ day }) => !isSaid.has(day)) }
  }
  const [narrow, wide] = [within('narrow'), within('wide')]
  const end = last && dotOf(last)
  return {
    ...(end && hasOwnDot(end, ends) && { end }),
    narrow: narrow.labels,
    wide: wide.labels,
    dots: { narrow: narrow.dots, wide: wide.dots },
    covered: { narrow: narrow.covered, wide: wide.covered },
    unplaced: { narrow: narrow.unplaced, wide: wide.unplaced },
  }
}

/** Without the last price under the plot, where the page says it in its head and as one steps through the line. */
export function withoutLast({ unplaced, ...notes }: PlotNotes): PlotNotes {
  const rest = (some: readonly PriceNote[]) => some.filter(({ kind }) => kind !== 'last')
  return { ...notes, unplaced: { narrow: rest(unplaced.narrow), wide: rest(unplaced.wide) } }
}

/** At which sizes the value of the axis at a height has a label in its place: `narrow wide`. */
export function coveredIn({ covered }: PlotNotes) {
  return (y: number): string | undefined => {
    const sizes = (['narrow', 'wide'] as const).filter((size) => covered[size].includes(y))
    return sizes.join(' ') || undefined
  }
}
