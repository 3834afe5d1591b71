/** Puts names where they can be read: never over one another, a mark, or the edge of the paper. */

import { widthOf } from '#lib/core/lettering'
import { type Box, containsBox, containsPoint, overlaps, widen } from './clip.ts'
import { settingsOf } from './name-lines.ts'
import type { Point } from './projection.ts'

/** A thin line from a point to its distant label. */
export type Tie = readonly [Point, Point]

export type Anchor = 'start' | 'middle' | 'end'

/** How a kind of label is set: size, line height and letter spacing, in units. */
export interface Style {
  readonly size: number
  readonly leading: number
  readonly spacing: number
}

/** A name, and the spots where it may go, best first. */
export interface Wanted<Kind extends string> {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly style: Style
  /** The ways to set its name in lines, best first, where it does not break as names do. */
  readonly settings?: readonly (readonly string[])[]
  /** One more way, when no other finds a good spot. */
  readonly lastly?: readonly string[]
  readonly spots: readonly Spot[]
  /** The points it names, to which it is nearer than to any other mark. */
  readonly of?: readonly Point[]
  /** Where else it may go, tied to its point, when it finds no good spot. */
  readonly far?: () => readonly Spot[]
  /** Left out for now where no good spot near its point is free. */
  readonly isNear?: boolean
  /** How far off a mark it stays, for it would read as the mark's name nearer by. */
  readonly aloof?: number
  /** Rather left out than set on a line. */
  readonly offLines?: boolean
  /** Rejects a box where this name would mislead; a tied name says by its line what it names. */
  readonly fits?: (box: Box, tie: Tie | undefined) => boolean
  /** What a box costs by what it lies on. */
  readonly price?: (box: Box) => number
}

/** A point from which a label runs, and its cost. */
export interface Spot {
  readonly at: Point
  readonly anchor: Anchor
  /** Above the point, level with it, or below it. */
  readonly rise: -1 | 0 | 1
  readonly cost: number
  /** Where a thin line starts that ties a distant label to its point, and that point. */
  readonly tie?: Point
  readonly of?: Point
}

export interface Label<Kind extends string> {
  readonly id: string
  readonly kind: Kind
  readonly lines: readonly string[]
  readonly anchor: Anchor
  /** Where its lines begin, are centred or end, and the middle of their height: in whole units, which are half a pixel off at most. */
  readonly x: number
  readonly y: number
  readonly box: Box
  readonly tie?: Tie
}

/** What is on the paper already. */
export interface Ground {
  readonly paper: Box
  /** Never to be covered. */
  readonly marks: readonly Box[]
  /** Better not to be crossed: points along the lines of the map. */
  readonly lines: readonly Point[]
}

const GAP = 1.5
/** A line that ties a name keeps this far off the marks of others. */
const PASSING = 2
const EDGE = 3
/** From the start of a tie, in units, so far along its own line. */
const OWN_LINE = 8
/** What it costs to lie on a line: so much, and so much more a point of it. */
const CROSSING = 3
/** What the last way to set a name costs: more than a line that ties it. */
const LAST = 12
/** A spot of this cost is no better than one further off. */
const FAR = 5

/** Places the labels in the order given, each at its cheapest free spot; one without any is left out. */
export function placeLabels<Kind extends string>(
  wanted: readonly Wanted<Kind>[],
  { paper, marks, lines }: Ground,
): Label<Kind>[] {
  const inside = widen(paper, -EDGE)
  const placed: Label<Kind>[] = []
  for (const one of wanted) {
    if (placed.some(({ id }) => id === one.id)) continue
    const near = cheapest(one, one.spots, undefined)
    const isGood = near !== undefined && near.cost < FAR
    if (one.isNear && !isGood) continue
    const best = isGood ? near : cheapest(one, one.far?.() ?? [], near)
    if (best) placed.push(best.label)
  }
  return placed

  function cheapest(
    one: Wanted<Kind>,
    spots: readonly Spot[],
    start: Priced<Kind> | undefined,
  ): Priced<Kind> | undefined {
    let best = start
    for (const { setting, extra } of settingsFor(one)) {
      for (const spot of spots) {
        // Of two lines, one of which is a count, neither may hang at a side.
        if (setting === one.lastly && spot.anchor !== 'middle') continue
        const cost = spot.cost + extra
        if (best && cost >= best.cost) continue
        const label = labelAt(one, setting, spot)
        const padded = widen(label.box, GAP)
        if (!isFree(one, label, padded) || crossesMark(label.tie, spot.of)) continue
        if (one.offLines && label.tie && crossesLine(label.tie)) continue
        const crossed = lines.filter((point) => containsPoint(padded, point)).length
        if (crossed > 0 && one.offLines) continue
        const crossing = crossed > 0 ? CROSSING + crossed : 0
        const total = cost + crossing + (one.price?.(label.box) ?? 0)
        if (!best || total < best.cost) best = { label, cost: total }
      }
    }
    return best
  }

  /** A name reads as that of the mark to which it is nearest. */
  function isNearerAnother({ of }: Wanted<Kind>, box: Box): boolean {
    if (!of) return false
    const own = Math.min(...of.map((point) => gapTo(box, [...point, ...point])))
    return marks.some(
      (mark) => !of.some((point) => containsPoint(mark, point)) && gapTo(box, middleOf(mark)) < own,
    )
  }

  /** A line that runs over another mark, or close by, reads as that mark's. */
  function crossesMark(tie: Tie | undefined, own: Point | undefined): boolean {
    return marks.some(
      (mark) => !(own && containsPoint(mark, own)) && crosses(tie, widen(mark, PASSING)),
    )
  }

  /** Away from its start, where its own line may be. */
  function crossesLine([from, to]: Tie): boolean {
    return lines.some(
      (point) =>
        distance(point, from) > OWN_LINE && crosses([from, to], widen([...point, ...point], 2)),
    )
  }

  function isFree(one: Wanted<Kind>, label: Label<Kind>, padded: Box): boolean {
    return (
      containsBox(inside, label.box) &&
      !marks.some((mark) => overlaps(mark, one.aloof ? widen(label.box, one.aloof) : padded)) &&
      !placed.some(
        ({ box, tie }) => overlaps(box, padded) || crosses(tie, padded) || crosses(label.tie, box),
      ) &&
      !isNearerAnother(one, label.box) &&
      (!one.fits || one.fits(label.box, label.tie))
    )
  }
}

function settingsFor<Kind extends string>({ settings, name, lastly }: Wanted<Kind>) {
  const usual = settings ?? settingsOf(name)
  const priced = usual.map((setting, turn) => ({ setting, extra: turn * 0.4 }))
  return lastly ? [...priced, { setting: lastly, extra: LAST }] : priced
}

interface Priced<Kind extends string> {
  readonly label: Label<Kind>
  readonly cost: number
}

function labelAt<Kind extends string>(
  { id, kind, style }: Wanted<Kind>,
  lines: readonly string[],
  { at: [x, y], anchor, rise, tie }: Spot,
): Label<Kind> {
  const { size, leading, spacing } = style
  const width = Math.max(...lines.map((line) => widthOf(line, size, spacing)))
  const height = leading * (lines.length - 1) + size
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const top = rise === 0 ? y - height / 2 : rise > 0 ? y : y - height
  const box: Box = [left, top, left + width, top + height]
  return {
    id,
    kind,
    lines,
    anchor,
    x: Math.round(x),
    y: Math.round(top + height / 2),
    box,
    ...(tie && {
      tie: [
        [Math.round(tie[0]), Math.round(tie[1])],
        [Math.round(x), Math.round(y)],
      ],
    }),
  }
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay)
}

/** The middle of a box, as a box. */
function middleOf([left, top, right, bottom]: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return [x, y, x, y]
}

/** How far apart two boxes are. */
function gapTo(one: Box, other: Box): number {
  const across = Math.max(0, other[0] - one[2], one[0] - other[2])
  const down = Math.max(0, other[1] - one[3], one[1] - other[3])
  return Math.hypot(across, down)
}

function crosses(tie: Tie | undefined, box: Box): boolean {
  if (!tie) return false
  const [[ax, ay], [bx, by]] = tie
  // Closer together than a mark is wide.
  const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / 4)
  for (let step = 0; step <= steps; step++) {
    const part = step / Math.max(1, steps)
    if (containsPoint(box, [ax + (bx - ax) * part, ay + (by - ay) * part])) return true
  }
  return false
}
