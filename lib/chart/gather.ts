/** Labels in a row that never lie on one another: neighbours that would are told as one. */

export interface Gathered<T> {
  /** In percent of the width. */
  readonly x: number
  readonly items: readonly T[]
}

/**
 * Joins neighbours until every label has room. `widthOf` gives a label's width in pixels, `width` the
 * plot's narrowest width in pixels; a label may not leave the plot, but may stand over its edge by half.
 */
export function gather<T extends { readonly x: number }>(
  items: readonly T[],
  width: number,
  widthOf: (items: readonly T[]) => number,
): Gathered<T>[] {
  const groups: Gathered<T>[] = []
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    let next: Gathered<T> = { x: item.x, items: [item] }
    for (let last = groups.at(-1); last && touch(last, next); last = groups.at(-1)) {
      groups.pop()
      next = joined([...last.items, ...next.items])
    }
    groups.push(next)
  }
  return groups

  function touch(a: Gathered<T>, b: Gathered<T>): boolean {
    return ((b.x - a.x) / 100) * width < (widthOf(a.items) + widthOf(b.items)) / 2
  }
  function joined(all: readonly T[]): Gathered<T> {
    return { x: all.reduce((sum, { x }) => sum + x, 0) / all.length, items: all }
  }
}
