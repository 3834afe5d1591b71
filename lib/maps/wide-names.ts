/** Names for which only a wide map has space, where the style sheet sets its smallest letters. */
import type { Label, Wanted } from './label-model.ts'
import { type Ground, placeLabels } from './label-placer.ts'
import { styleOf } from './label-styles.ts'
import type { LabelKind } from './model.ts'
import type { Point } from './projection.ts'

/** The letters of a map that is 512 pixels wide or more, in units; the component's style sheet holds the same. */
const LETTER = 7.6
/** From one point of a tie to the next, in units. */
const STEP = 4

/** Labels for the names that found no spot among those that every width shows. */
export function wideNames(
  wanted: readonly Wanted<LabelKind>[],
  labels: readonly Label<LabelKind>[],
  ground: Ground,
): Label<LabelKind>[] {
  const named = new Set(labels.map(({ id }) => id))
  const missing = wanted
    .filter(({ id }) => !named.has(id))
    // None is tied: the marks that it would pass have their names.
    .map((one) => ({ ...one, far: () => [], style: styleOf(one.kind, LETTER) }))
  if (missing.length === 0) return []
  const marks = [...ground.marks, ...labels.map(({ box }) => box)]
  const lines = [...ground.lines, ...labels.flatMap(pointsOfTie)]
  return placeLabels(missing, { ...ground, marks, lines }).map((label) => ({
    ...label,
    isWide: true,
  }))
}

function pointsOfTie({ tie }: Label<LabelKind>): Point[] {
  if (!tie) return []
  const [[ax, ay], [bx, by]] = tie
  const count = Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / STEP)
  return Array.from({ length: count + 1 }, (_, step): Point => {
    const part = step / Math.max(1, count)
    return [ax + (bx - ax) * part, ay + (by - ay) * part]
  })
}
