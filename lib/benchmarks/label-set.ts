/** The labels of a story's chart in one range of widths: the most needed first, each where it is clear. */

import type { EventNote } from './annotations.ts'
import type { Plot } from './chart/chart.ts'
import type { ReservedArea } from './chart/label-boxes.ts'
import type { PathPoint } from './chart/path.ts'
import { labelPlacer, type PlacedLabel } from './chart/place-labels.ts'
import { eventText, type LabelType } from './label-text.ts'
import {
  hasOwnDot,
  hidesTick,
  isCrowded,
  isOnDot,
  mostNeededFirst,
  type NoteLabel,
  needsItsDay,
  placeBeyond,
  placeNoteLabel,
} from './note-labels.ts'
import { briefly, type PriceNote } from './price-notes.ts'
import { pricePlaces } from './price-places.ts'
import type { StoryChart } from './story-chart.ts'

/** A label at its place. */
export interface ChartLabel extends NoteLabel {
  readonly kind: 'price' | 'event' | 'own'
  /** The point of its price. */
  readonly dot?: PathPoint
}

/** What is on the line in one range of widths. */
export interface LabelSet {
  readonly labels: readonly ChartLabel[]
  /** Upright rules of events, in percent of the width. */
  readonly rules: readonly number[]
  /** The points of the prices that are labelled, and of those that need one, but for a point on another. */
  readonly dots: readonly PathPoint[]
  /** Level rules with the values of the axis. */
  readonly levels: readonly Level[]
  /** High, low or last without space for its label, which the sentence over the chart does not name: said under it. */
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

/** From which widths a label that the sentence over the chart names may be, where it fits at no less. */
const roomyFrom = { narrow: 290, middle: 660 } as const

/** What labels may use beside the plot, in pixels; the style sheet has the same. */
export const AXIS_WIDTH = 62

/** No words on a narrow page, where events are numbers. */
const labelTypes: Readonly<Record<ChartSize, LabelType>> = {
  narrow: { size: 13, words: 0 },
  middle: { size: 13, words: 118 },
  wide: { size: 14, words: 160 },
}

/** Places the labels of a chart for a range of widths, on a plot so high; `stems` are where those of its pins end. */
export function labelSet(
  { benchmark, prices, notes, events, from, to, newsDay, course }: StoryChart,
  plot: Plot,
  size: ChartSize,
  height: number,
  { block, stems = [] }: { block?: ReservedArea | undefined; stems?: readonly PathPoint[] } = {},
): LabelSet {
  const { down, placeNote, stepsOf } = pricePlaces(benchmark, plot, height)
  const ends: readonly PriceNote['kind'][] = ['high', 'low', 'last', 'said']
  const ownPrice = course.prices.find(({ day }) => day >= newsDay)
  const needed = mostNeededFirst(
    notes.filter(({ kind }) => ends.includes(kind)),
    course.prices[0] === ownPrice ? ownPrice?.day : undefined,
  )
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
  const type = labelTypes[size]
  const own = events.find(({ isOwn }) => isOwn)
  const isIn = ({ day }: EventNote) => day >= from && day <= to
  if (own && isIn(own)) placer.addRule(plot.x(own.day))
  for (const stem of stems) placer.addLeader(stem)
  const isSaid = new Set(course.prices.map(({ day }) => day))
  const isFirst = ({ day }: PriceNote) => day === course.prices[0]?.day
  const addNote = (note: PriceNote, from?: number) => {
    const at = placeNote(note)
    const [others, least] = [[...dots, ...stems], sizeWidths[size][0]]
    const isOnOther = note !== needed[0] && isCrowded(note, at, others, least)
    const needsDay = needsItsDay(note, needed, isSaid, labels, placeNote)
    const label = isOnOther
      ? placeBeyond(placer, note, at, type, {
          from,
          needsDay: needsDay || isOnDot(at, others, least),
        })
      : placeNoteLabel(placer, note, at, type, { from, needsDay, isFirst: isFirst(note) })
    return addLabel(note, label)
  }
  const addLabel = (note: PriceNote, label: NoteLabel | undefined) => {
    if (!label) return false
    const at = placeNote(note)
    labels.push({ ...label, kind: 'price', dot: at })
    if (note.kind !== 'last') dots.push(at)
    return true
  }
  const addBrief = (note: PriceNote) =>
    addLabel(note, placeBeyond(placer, briefly(benchmark, note), placeNote(note), type))
  const rest = needed.filter((note) => !addNote(note) && !(isFirst(note) && addBrief(note)))
  if (size !== 'wide')
    for (const note of rest) if (isSaid.has(note.day)) addNote(note, roomyFrom[size])
  const unplaced = rest.filter(({ day }) => !isSaid.has(day))
  if (size !== 'narrow') {
    if (own && isIn(own)) addEvent(own, 'own')
    for (const event of events.toSorted((a, b) => b.size - a.size)) {
      const x = plot.x(event.day)
      if (event.isOwn || !isIn(event) || !isApart(x, rules)) continue
      if (addEvent(event, 'event')) rules.push(x)
    }
    for (const note of notes.filter((one) => !needed.includes(one))) addNote(note)
  }
  for (const note of needed) {
    const dot = placeNote(note)
    const isLast = note.kind === 'last'
    const isBare = !isOnDot(dot, [...dots, ...stems], sizeWidths[size][0])
    if (isLast ? hasOwnDot(dot, stems) : isBare) dots.push(dot)
  }
  const levels = plot.valueTicks.map(({ value, label }): Level => {
    const y = down(value)
    // A rule does not run through the text that is on the plot.
    const from = block && y < block.bottom + 8 ? block.to : 0
    const isCovered = labels.some((one) => hidesTick(one, y))
    const shown = isCovered ? '' : label
    return { y: Math.round((y / height) * 10_000) / 100, from, label: shown }
  })
  return { labels, rules, dots, levels, unplaced }

  function addEvent(event: EventNote, kind: 'own' | 'event'): boolean {
    const at = { id: event.slug, x: plot.x(event.day), y: 0, kind: 'rule' as const }
    if (kind === 'event' && !placer.addRule(at.x)) return false
    for (const words of kind === 'own' ? [type.words, 0] : [type.words]) {
      const text = eventText(event, { ...type, words })
      const label = placer.place({ ...at, width: text.width, height: text.height })
      if (!label) continue
      labels.push({ ...fromLeft(label, text.width), ...text, kind })
      return true
    }
    return false
  }
}

/** The same place for lines that all begin at the left. */
function fromLeft(label: PlacedLabel, width: number): PlacedLabel {
  return label.anchor === 'end' ? { ...label, anchor: 'start', dx: label.dx - width } : label
}

/** Two rules nearer than this, in percent, are one to the eye. */
function isApart(x: number, rules: readonly number[]): boolean {
  return rules.every((other) => Math.abs(other - x) > 4)
}
