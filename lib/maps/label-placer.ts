/** Puts names where they can be read: never over one another, a mark, or the edge of the paper. */

import { type Box, containsBox, containsPoint, overlaps, widen } from './clip.ts'
import { apart, boxMiddle, crosses, gapTo, labelAt, leastGap } from './label-geometry.ts'
import type { Label, Spot, Tie, Wanted } from './label-model.ts'
import { settingsOf } from './name-lines.ts'
import type { Point } from './projection.ts'

/** What is on the paper already. */
export interface Ground {
  readonly paper: Box
  /** Never to be covered. */
  readonly marks: readonly Box[]
  /** Better not to be crossed: points along the lines of the map. */
  readonly lines: readonly Point[]
  /** Whether a box lies on what no name may cover. */
  readonly bars?: (box: Box) => boolean
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
  { paper, marks, lines, bars }: Ground,
): Label<Kind>[] {
  const inside = widen(paper, -EDGE)
  const middles = marks.map(boxMiddle)
  const passed = marks.map((mark) => widen(mark, PASSING))
  const placed: Label<Kind>[] = []
  for (const one of wanted) {
    if (placed.some(({ id }) => id === one.id)) continue
    const near = cheapest(one, one.spots, undefined)
    const isGood = near !== undefined && near.cost < FAR
    if (one.isNear && !isGood) continue
    const best = isGood ? near : cheapest(one, one.far?.() ?? [], near)
    if (best && best.cost <= (one.most ?? Infinity)) placed.push(best.label)
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
        if (one.offLines && label.tie && crossesLine(label.tie, spot.of)) continue
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
    const own = leastGap(box, of)
    return marks.some(
      (mark, index) =>
        gapTo(box, middles[index] ?? boxMiddle(mark)) < own &&
        !of.some((point) => containsPoint(mark, point)),
    )
  }

  /** A line that runs over another mark, or close by, reads as that mark's. */
  function crossesMark(tie: Tie | undefined, own: Point | undefined): boolean {
    if (!tie) return false
    return marks.some(
      (mark, index) => !(own && containsPoint(mark, own)) && crosses(tie, passed[index] ?? mark),
    )
  }

  /** Away from its start, where its own line may be; one that starts on land starts off every line. */
  function crossesLine([from, to]: Tie, own: Point | undefined): boolean {
    return lines.some((point) => {
      const isAtStart = apart(point, from) <= OWN_LINE
      return isAtStart ? !own : crosses([from, to], widen([...point, ...point], 2))
    })
  }

  function isFree(one: Wanted<Kind>, label: Label<Kind>, padded: Box): boolean {
    return (
      containsBox(inside, label.box) &&
      !marks.some((mark) => overlaps(mark, one.aloof ? widen(label.box, one.aloof) : padded)) &&
      !placed.some(
        ({ box, tie }) => overlaps(box, padded) || crosses(tie, padded) || crosses(label.tie, box),
      ) &&
      !isNearerAnother(one, label.box) &&
      !bars?.(padded) &&
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
