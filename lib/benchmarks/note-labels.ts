/** The label of a price on a plot: in as many words as have space beside its point, else tied to it by a line. */

import type { PlainDate } from '#lib/core/dates'
import { coversTick } from './chart/label-boxes.ts'
import type { PathPoint } from './chart/path.ts'
import type { LabelPlacer, PlacedLabel } from './chart/place-labels.ts'
import { type LabelText, type LabelType, noteInLine, noteText, noteValue } from './label-text.ts'
import type { PriceNote } from './price-notes.ts'

/** The size of a dot with its ring, in pixels. */
const TOUCHING = 9
/** Nearer than this two points are beside one another, and a label is read as that of the one at its height. */
const CLOSE = 12
/** Two prices are as high to the eye where they differ by less than half the height of a label, in pixels. */
const ALIKE = 8
/** A price is beside another, so that its value alone might be that of either: percent across, pixels down. */
const BESIDE = { across: 12, labelled: 1, down: 24 } as const

/** A label at its place, with its lines. */
export interface NoteLabel extends PlacedLabel, LabelText {
  /** The narrowest plot that has space for it, in pixels, where that is not every one of its range. */
  readonly from?: number
  /** Whether it is where a value of the axis would be. */
  readonly covers?: boolean
}

/** Whether a dot would be on another at a width. */
export function isOnDot(
  point: PathPoint,
  dots: readonly PathPoint[],
  width: number,
  least = TOUCHING,
): boolean {
  const distance = ({ x, y }: PathPoint) => Math.hypot(((x - point.x) * width) / 100, y - point.y)
  return dots.some((dot) => distance(dot) < least)
}

/** Whether a price whose label a chart can best do without, the last, has its dot on or close to another at a width. */
export function isCrowded(
  { kind }: Pick<PriceNote, 'kind'>,
  point: PathPoint,
  dots: readonly PathPoint[],
  width: number,
): boolean {
  return kind === 'last' && isOnDot(point, dots, width, CLOSE)
}

/**
 * Whether the value of a last price might be taken for another that is said: for one beside it, or for one as high
 * without a label. A high or a low is known by the line.
 */
export function needsItsDay(
  note: PriceNote,
  notes: readonly PriceNote[],
  said: ReadonlySet<PlainDate>,
  labels: readonly { readonly id: string }[],
  placeOf: (note: PriceNote) => PathPoint,
): boolean {
  if (note.kind !== 'last') return false
  const at = placeOf(note)
  const hasLabel = (one: PriceNote) => labels.some(({ id }) => id === noteId(one))
  return notes.some((one) => {
    if (one === note || !said.has(one.day)) return false
    const { x, y } = placeOf(one)
    const off = Math.abs(y - at.y)
    const across = hasLabel(one) ? BESIDE.labelled : BESIDE.across
    const isBeside = one.kind === 'said' && Math.abs(x - at.x) < across && off < BESIDE.down
    return isBeside || (off < ALIKE && !said.has(note.day) && !hasLabel(one))
  })
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
  /** Whether the sentence over the plot names it first. */
  readonly isFirst?: boolean
}

/** Places the label of a price that is at a point; undefined where there is no space for it. */
export function placeNoteLabel(
  placer: LabelPlacer,
  note: PriceNote,
  point: PathPoint,
  type: LabelType,
  { from, needsDay = false, isFirst = false }: LabelNeeds = {},
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
    ...(isLast || isFirst ? [{ text: noteText(note, bare), kind: 'end' as const }] : []),
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
  return isLast ? placeBeyond(placer, note, point, type, { from, needsDay }) : undefined
}

/** The label of a price at the end of a line: its value and day right of it beyond the plot, if need be on the axis. */
export function placeBeyond(
  placer: LabelPlacer,
  note: PriceNote,
  point: PathPoint,
  type: LabelType,
  { from, needsDay = true }: LabelNeeds = {},
): NoteLabel | undefined {
  const texts = [
    noteText(note, { ...type, words: 0 }),
    ...(needsDay ? [] : [noteValue(note, type)]),
  ]
  const at = { id: noteId(note), ...point, kind: 'end' as const, leaves: 'wholly' as const }
  for (const covers of [false, true])
    for (const text of texts) {
      const { width, height } = text
      const label = placer.place({ ...at, ...(from && { from }), covers, width, height })
      if (label) return { ...label, ...text, ...(covers && { covers }), ...(from && { from }) }
    }
  return undefined
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

/** Where the values of an axis begin, in pixels right of the plot, and from where a point is at its edge, in percent. */
const AXIS = { gap: 6, edge: 98 } as const

/** Whether a label is in place of a value of the axis, or its tie would strike it through. */
export function hidesTick({ covers, tie, x, y: top, height }: NoteLabel, y: number): boolean {
  if (covers && coversTick({ top, bottom: top + height }, y)) return true
  if (!tie || x < AXIS.edge || tie.to.x < AXIS.gap) return false
  const [from, to] = [tie.from.y, tie.to.y].toSorted((a, b) => a - b)
  return from !== undefined && to !== undefined && from < y && y < to
}
