/** What the names on the map of the news say: which lie in their circles, and which need the key. */
import type { Label } from './label-model.ts'
import type { Circle, LabelKind, NamedCount } from './model.ts'
import { hasCount, liesInCircle } from './news-ranks.ts'

export interface Said {
  readonly labels: readonly Label<LabelKind>[]
  /** Countries named by a code or without their count, largest first, and what is shown at them. */
  readonly keyed: readonly (NamedCount & { readonly shown: string })[]
  /** Countries whose names lie in their circles. */
  readonly within: ReadonlySet<string>
  /** Countries whose name and count the map does not show. */
  readonly unsaid: ReadonlySet<string>
}

/** What the names placed on a sheet say of its circles, in letters of a size in units. */
export function saidOn(
  circles: readonly Circle[],
  placed: readonly Label<LabelKind>[],
  size: number,
): Said {
  const labels = new Map(placed.map((label) => [label.id, label]))
  const within = new Set<string>()
  const unsaid = new Set<string>()
  const keyed = circles.flatMap((circle) => {
    const { id, at } = circle
    const label = labels.get(id)
    if (label && liesInCircle(label, circle, size)) {
      within.add(id)
      const [x, y] = at
      // In the very middle of its circle a name is most clear of the edge.
      if (Math.round(x) === label.x && Math.round(y) === label.y) labels.set(id, { ...label, x, y })
    }
    if (label && hasCount(label)) return []
    unsaid.add(id)
    return label ? [{ ...circle, shown: label.lines.join(' ') }] : []
  })
  return { labels: [...labels.values()], keyed, within, unsaid }
}
