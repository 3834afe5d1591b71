/** How each kind of name on a map is set. */
import type { Style } from './label-placer.ts'
import type { LabelKind } from './model.ts'

/** Type sizes in units; the component's style sheet holds the same. */
export const styles: Readonly<Record<LabelKind, Style>> = {
  place: { size: 12.7, leading: 13.5, spacing: 0 },
  strait: { size: 12, leading: 13, spacing: 0 },
  water: { size: 12.7, leading: 14, spacing: 0.3 },
  named: { size: 12.7, leading: 14, spacing: 0.4 },
  context: { size: 12.7, leading: 14, spacing: 0.4 },
  line: { size: 11, leading: 12, spacing: 0 },
  circle: { size: 11, leading: 12.5, spacing: 0.2 },
}

/** What it costs a name to lie all on land that it does not name. */
export const ELSEWHERE = 8
