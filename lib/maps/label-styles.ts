/** How each kind of name on a map is set. */
import type { Style } from './label-model.ts'
import type { LabelKind } from './model.ts'

/** The letters of a map 320 units wide: 12 pixels on the narrowest phone. A wider map has smaller ones in the style sheet. */
export const LETTER = 13.4
/** From one line of a name to the next, in letters; the component sets the same. */
export const LEADING = 1.08

/** Letter spacing in units; the component's style sheet holds the same. */
const spacings: Readonly<Record<LabelKind, number>> = {
  place: 0,
  strait: 0,
  water: 0.3,
  named: 0.4,
  context: 0.4,
  line: 0,
  circle: 0.2,
}

/** How a kind of name is set in letters of this size, in units. */
export function styleOf(kind: LabelKind, size = LETTER): Style {
  return { size, leading: LEADING * size, spacing: spacings[kind] }
}

/** What it costs a name to lie all on land that it does not name. */
export const ELSEWHERE = 8
