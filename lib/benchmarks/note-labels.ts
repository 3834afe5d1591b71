/** The label of a price on a plot: in as many words as have space beside its point, else tied to it by a line. */

import type { PlainDate } from '#lib/core/dates'
import type { PathPoint } from './chart/path.ts'
import type { LabelPlacer, PlacedLabel } from './chart/place-labels.ts'
import { type LabelText, type LabelType, noteInLine, noteText, noteValue } from './label-text.ts'
import type { PriceNote } from './price-notes.ts'

/** The size of a dot with its ring, in pixels. */
const TOUCHING = 9
/** Two prices are as high to the eye where they differ by less than half the height of a label, in pixels. */
const ALIKE = 8

/** A label at its place, with its lines. */
export interface NoteLabel extends PlacedLabel, LabelText {
  /** The narrowest plot that has space for it, in pixels, where that is not every one of its range. */
  readonly from?: number
}

/** Whether a dot would be on another at a width. */
export function isOnDot(point: PathPoint, dots: readonly PathPoint[], width: number): boolean {
  const distance = ({ x, y }: PathPoint) => Math.hypot(((x - point.x) * width) / 100, y - point.y)
  return dots.some((dot) => distance(dot) < TOUCHING)
}

/** Whether a price whose label a chart can best do without, the last, has its dot on another at a width. */
export function isCrowded(
  { kind }: Pick<PriceNote, 'kind'>,
  point: PathPoint,
  dots: readonly PathPoint[],
  width: number,
): boolean {
  return kind === 'last' && isOnDot(point, dots, width)
}

/** Whether the value of a last price might be taken for one as high that is said in its stead and has no label. */
export function needsItsDay(
  note: PriceNote,
  notes: readonly PriceNote[],
  said: ReadonlySet<PlainDate>,
  labels: readonly { readonly id: string }[],
  heightOf: (price: number) => number,
): boolean {
  if (note.kind !== 'last' || said.has(note.day)) return false
  const isLike = ({ price }: PriceNote) => Math.abs(heightOf(price) - heightOf(note.price)) < ALIKE
  const isBare = (one: PriceNote) => !labels.some(({ id }) => id === noteId(one))
  return notes.some((one) => said.has(one.day) && isLike(one) && isBare(one))
}

/** Whether a last price has its dot: on top of what is there, but for the dot of an event on its own day. */
export function hasOwnDot(point: PathPoint, events: readonly PathPoint[]): boolean {
  return !events.some(({ x, y }) => Math.abs(x - point.x) < 0.02 && Math.abs(y - point.y) < 1)
}

/** The price of the chart's own day comes first, and that which a chart can best do without last. */
export function mostNeededFirst(notes: readonly PriceNote[], own?: PlainDate): PriceNote[] {
  const rank = ({ kind, day }: PriceNote) => (day === own ? 0 : kind === 'last' ? 2 : 1)
  return notes.toSorted((a, b) => rank(a) - rank(b))
}

/** Which labels of a price will do. */
interface LabelNeeds {
  /** The narrowest plot that it is for, in pixels, where that is not every width of the range. */
  readonly from?: number | undefined
  /** Whether its value alone would be taken for another price that is said: it has its day, or no label. */
  readonly needsDay?: boolean
}

/** Places the label of a price that is at a point; undefined where there is no space for it. */
export function placeNoteLabel(
  placer: LabelPlacer,
  note: PriceNote,
  point: PathPoint,
  type: LabelType,
  { from, needsDay = false }: LabelNeeds = {},
): NoteLabel | undefined {
  const isLast = note.kind === 'last'
  const isExtreme = note.kind === 'high' || note.kind === 'low'
  const at = { id: noteId(note), ...point, kind: sideOf(note), ...(from && { from }) }
  const bare = { ...type, words: 0 }
  const hasWords = note.words !== undefined && type.words > 0
  const dated = [
    ...(hasWords ? [noteText(note, type)] : []),
    noteText(note, bare),
    noteInLine(note, type),
  ]
  const value = noteValue(note, type)
  const near = [
    ...dated.map((text) => ({ text })),
    // Its value right of its dot is better than its date at another place, which may be that of an event.
    ...(isLast && !needsDay ? [{ text: value }] : []),
    ...dated.map((text) => ({ text, tie: 'near' as const })),
  ]
  const far = [
    ...dated.map((text) => ({ text, tie: 'far' as const })),
    ...(isPlain(note) && !needsDay
      ? [
          { text: value },
          { text: value, tie: 'near' as const },
          { text: value, tie: 'far' as const },
        ]
      : []),
    ...(isExtreme ? [...dated, value].map((text) => ({ text, tie: 'across' as const })) : []),
  ]
  const freedoms = [isLast ? { leaves: 'wholly' as const } : {}, { leaves: 'partly' as const }]
  for (const tries of [near, far])
    for (const freedom of freedoms)
      for (const { text, ...ties } of tries) {
        const { width, height } = text
        const label = placer.place({ ...at, ...freedom, ...ties, width, height })
        if (label) return { ...label, ...text, ...(from && { from }) }
      }
  return undefined
}

/** The label of a last price whose dot is on another: its value and its day right of it beyond the plot, or none. */
export function placeBeyond(
  placer: LabelPlacer,
  note: PriceNote,
  point: PathPoint,
  type: LabelType,
  { from }: LabelNeeds = {},
): NoteLabel | undefined {
  const text = noteText(note, { ...type, words: 0 })
  const { width, height } = text
  const at = { id: noteId(note), ...point, kind: 'end' as const, leaves: 'wholly' as const }
  const label = placer.place({ ...at, ...(from && { from }), width, height })
  return label && { ...label, ...text, ...(from && { from }) }
}

/** Whether a value alone says enough: the line shows which price it is, and the page says its day. */
function isPlain({ kind }: PriceNote): boolean {
  return kind === 'high' || kind === 'low' || kind === 'last'
}

/** By which the label of a price is known among those of a plot. */
export function noteId({ kind, day }: Pick<PriceNote, 'kind' | 'day'>): string {
  return `${kind} ${day}`
}

/** On which side of its price a label is looked for first. */
function sideOf({ kind }: Pick<PriceNote, 'kind'>): 'above' | 'below' {
  return kind === 'low' || kind === 'trough' ? 'below' : 'above'
}
