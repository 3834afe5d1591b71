/** The labels of a story's chart in one range of widths: the most needed first, each where it is clear. */

import type { EventNote } from './annotations.ts'
import type { Plot } from './chart/chart.ts'
import type { PathPoint } from './chart/path.ts'
import { labelPlacer, type PlacedLabel, type ReservedArea } from './chart/place-labels.ts'
import { eventText, type LabelText, noteInLine, noteText, noteValue } from './label-text.ts'
import type { PriceNote } from './price-notes.ts'
import { labelSide, pricePlaces } from './price-places.ts'
import type { StoryChart } from './story-chart.ts'

/** A label at its place. */
export interface ChartLabel extends PlacedLabel, LabelText {
  readonly kind: 'price' | 'event' | 'own'
}

/** What is on the line in one range of widths. */
export interface LabelSet {
  readonly labels: readonly ChartLabel[]
  /** Upright rules of events, in percent of the width. */
  readonly rules: readonly number[]
  /** The points that are labelled. */
  readonly dots: readonly PathPoint[]
  /** Level rules with the values of the axis. */
  readonly levels: readonly Level[]
  /** High, low, last or a price said over the chart, without space for its label: said under it. */
  readonly unplaced: readonly PriceNote[]
}

/** A value of the axis: its place in percent of the height, and where its rule begins, of the width. */
export interface Level {
  readonly y: number
  readonly from: number
  readonly label: string
}

export const chartSizes = ['narrow', 'middle', 'wide'] as const
export type ChartSize = (typeof chartSizes)[number]

/** The widths that a range is checked at, in pixels; the style sheet of the plot changes at the same. */
export const sizeWidths = {
  narrow: [240, 262, 290, 322, 360, 400, 440, 490, 559],
  middle: [560, 610, 660, 720, 780, 840, 899],
  wide: [900, 940, 1000, 1080, 1160, 1240, 1340, 1460, 1600],
} as const

/** Beside the plot, in pixels; the style sheet has the same. */
export const AXIS_WIDTH = 62

/** The widest line of words in a label; none on a narrow page, where events are numbers. */
const WORD_WIDTH = { narrow: 0, middle: 118, wide: 150 } as const

/** Places the labels of a chart for a range of widths, on a plot so high; `stems` are where those of its pins end. */
export function labelSet(
  { benchmark, prices, notes, events, from, to }: StoryChart,
  plot: Plot,
  size: ChartSize,
  height: number,
  { block, stems = [] }: { block?: ReservedArea | undefined; stems?: readonly PathPoint[] } = {},
): LabelSet {
  const { down, place, placeNote, stepsOf } = pricePlaces(benchmark, plot, height)
  const ends: readonly PriceNote['kind'][] = ['high', 'low', 'last', 'said']
  const needed = notes.filter(({ kind }) => ends.includes(kind))
  const placer = labelPlacer(
    {
      widths: sizeWidths[size],
      height,
      line: stepsOf(prices),
      axisWidth: AXIS_WIDTH,
      ticks: plot.valueTicks.map(({ value }) => down(value)),
      ...(block && { blocks: [block] }),
    },
    [...needed.map(placeNote), ...stems],
  )
  const labels: ChartLabel[] = []
  const rules: number[] = []
  const dots: PathPoint[] = []
  const add = (id: string, kind: ChartLabel['kind'], text: LabelText, at: Wish) => {
    const label = placer.place({ id, ...at, width: text.width, height: text.height })
    if (label) labels.push({ ...label, ...text, kind })
    return label !== undefined
  }
  const own = events.find(({ isOwn }) => isOwn)
  const isIn = ({ day }: EventNote) => day >= from && day <= to
  if (own && isIn(own)) placer.addRule(plot.x(own.day))
  for (const { x } of stems) placer.addLeader(x)
  const isSaid = (note: PriceNote) => {
    const at = { ...placeNote(note), kind: labelSide(note), mayLeave: note.kind === 'last' }
    const brief = [noteText(note, 0), noteInLine(note), noteValue(note)]
    const texts = [noteText(note, WORD_WIDTH[size]), ...brief]
    return [false, true].some((overLeaders) =>
      texts.some((text) => add(`${note.kind} ${note.day}`, 'price', text, { ...at, overLeaders })),
    )
  }
  const unplaced: PriceNote[] = []
  for (const note of needed) {
    dots.push(placeNote(note))
    if (!isSaid(note)) unplaced.push(note)
  }
  if (size !== 'narrow') {
    if (own && isIn(own)) addEvent(own, 'own')
    for (const event of events.toSorted((a, b) => b.size - a.size)) {
      const x = plot.x(event.day)
      if (event.isOwn || !isIn(event) || !isApart(x, rules)) continue
      if (addEvent(event, 'event')) rules.push(x)
    }
    for (const note of notes.filter((one) => !needed.includes(one)))
      if (isSaid(note)) dots.push(place(note))
  }
  const levels = plot.valueTicks.map(({ value, label }): Level => {
    const y = down(value)
    // A rule does not run through the text that is on the plot.
    const from = block && y < block.bottom + 8 ? block.to : 0
    return { y: Math.round((y / height) * 10_000) / 100, from, label }
  })
  return { labels, rules, dots, levels, unplaced }

  function addEvent(event: EventNote, kind: 'own' | 'event'): boolean {
    const at = { x: plot.x(event.day), y: 0, kind: 'rule' as const }
    const widths = kind === 'own' ? [WORD_WIDTH[size], 0] : [WORD_WIDTH[size]]
    if (kind === 'event' && !placer.addRule(at.x)) return false
    return widths.some((wide) => add(event.slug, kind, eventText(event, wide), at))
  }
}

interface Wish {
  readonly x: number
  readonly y: number
  readonly kind: 'above' | 'below' | 'rule'
  readonly mayLeave?: boolean
  readonly overLeaders?: boolean
}

/** Two rules nearer than this, in percent, are one to the eye. */
function isApart(x: number, rules: readonly number[]): boolean {
  return rules.every((other) => Math.abs(other - x) > 4)
}
