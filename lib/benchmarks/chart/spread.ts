/** Labels in a row that never lie on one another: moved apart, and merged where there is no space. */

interface Placed {
  /** In percent of the width. */
  readonly x: number
}

/** A label for some neighbours, moved from where they are to where it fits. */
export interface Spread<T> {
  readonly x: number
  readonly items: readonly T[]
}

/**
 * Places labels for items along a plot `width` pixels wide. `widthOf` gives a label's width with its padding,
 * in pixels; none is moved further than `furthest` pixels, and items nearer than `nearest` pixels to one another
 * share one. None begins before the plot, where the page may end; the last may be over its other edge by half.
 */
export function spread<T extends Placed>(
  items: readonly T[],
  width: number,
  widthOf: (items: readonly T[]) => number,
  { furthest, nearest }: { readonly furthest: number; readonly nearest: number },
): Spread<T>[] {
  let groups = clustersOf(items, (nearest / width) * 100)
  for (;;) {
    const placed = apart(groups, width, widthOf)
    const isRight = placed.every(
      ({ x, items: some }) => Math.abs(x - centreOf(some)) * (width / 100) <= furthest,
    )
    if (isRight || groups.length < 2) return placed
    groups = closestJoined(groups)
  }
}

/** Items in order; each that is nearer than this to the one before, in percent, is in one group with it. */
function clustersOf<T extends Placed>(items: readonly T[], nearest: number): T[][] {
  const groups: T[][] = []
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && item.x - before.x < nearest) group.push(item)
    else groups.push([item])
  }
  return groups
}

/** Moves labels as little as their widths allow (pool adjacent violators), and into the plot. */
function apart<T extends Placed>(
  groups: readonly (readonly T[])[],
  width: number,
  widthOf: (items: readonly T[]) => number,
): Spread<T>[] {
  // Each label's place is its wish, less the widths of those before it; then places may only ascend.
  const widths = groups.map((items) => (widthOf(items) / width) * 100)
  const offsets: number[] = []
  for (const index of widths.keys()) {
    const before = index === 0 ? 0 : (offsets[index - 1] ?? 0)
    const step = index === 0 ? 0 : ((widths[index - 1] ?? 0) + (widths[index] ?? 0)) / 2
    offsets.push(before + step)
  }
  const blocks: { sum: number; count: number }[] = []
  for (const [index, items] of groups.entries()) {
    let block = { sum: centreOf(items) - (offsets[index] ?? 0), count: 1 }
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop()
      block = { sum: last.sum + block.sum, count: last.count + block.count }
    }
    blocks.push(block)
  }
  const wishes = blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
  const last = offsets.at(-1) ?? 0
  return groups.map((items, index) => {
    const wish = Math.max((widths[0] ?? 0) / 2, Math.min(wishes[index] ?? 0, 100 - last))
    return { x: wish + (offsets[index] ?? 0), items }
  })
}

/** The two neighbours nearest to one another become one. */
function closestJoined<T extends Placed>(groups: readonly T[][]): T[][] {
  let closest = 1
  const gap = (index: number) => centreOf(groups[index] ?? []) - centreOf(groups[index - 1] ?? [])
  for (let index = 2; index < groups.length; index++) if (gap(index) < gap(closest)) closest = index
  return groups.flatMap((group, index) => {
    if (index === closest) return []
    return index === closest - 1 ? [[...group, ...(groups[closest] ?? [])]] : [group]
  })
}

function centreOf(items: readonly Placed[]): number {
  return items.reduce((sum, { x }) => sum + x, 0) / Math.max(1, items.length)
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count
}
