/** Where a name on the map of the news has room, whatever else is named: looked for once for all tries. */
import { widthOf } from '#lib/core/lettering'
import { boxAround, containsBox, containsPoint, overlaps, widen } from './clip.ts'
import { labelAt } from './label-geometry.ts'
import type { Spot, Wanted } from './label-model.ts'
import type { Ground } from './label-placer.ts'
import type { LabelKind } from './model.ts'

/** Names keep so far off what they may not touch, as they do when they are placed. */
const GAP = 1.5

/** A name with the spots at which it fits on the empty sheet. */
export function whereFree(one: Wanted<LabelKind>, ground: Ground): Wanted<LabelKind> {
  let near: readonly Spot[] | undefined
  let far: readonly Spot[] | undefined
  return {
    ...one,
    get spots() {
      near ??= freeSpots(one, one.spots, ground)
      return near
    },
    far: () => {
      far ??= freeSpots(one, one.far?.() ?? [], ground)
      return far
    },
  }
}

function freeSpots(
  one: Wanted<LabelKind>,
  spots: readonly Spot[],
  { paper, marks, lines }: Ground,
): readonly Spot[] {
  const { settings = [[one.name]], offLines, fits, style } = one
  const around = boxAround(spots.map(({ at }) => at))
  if (!around) return []
  // No line further off than the longest name, or the height of two lines, is touched.
  const widths = settings.flatMap((setting) =>
    setting.map((line) => widthOf(line, style.size, style.spacing)),
  )
  const reached = widen(around, GAP + Math.max(3 * style.size, ...widths))
  const near = offLines ? lines.filter((point) => containsPoint(reached, point)) : []
  return spots.filter((spot) =>
    settings.some((setting) => {
      const { box, tie } = labelAt(one, setting, spot)
      if (!containsBox(paper, box)) return false
      const padded = widen(box, GAP)
      return (
        !marks.some((mark) => overlaps(mark, padded)) &&
        !near.some((point) => containsPoint(padded, point)) &&
        (!fits || fits(box, tie))
      )
    }),
  )
}
