/** The rows of a map's key: a number has one, with every place that shares it. */
import type { ShownPlace } from './model.ts'

/** Places that share a number in one row; the rows with numbers first, as these go up. */
export function keyRowsOf<P extends Pick<ShownPlace, 'number'>>(
  places: readonly P[],
): [P, ...P[]][] {
  const rows: [P, ...P[]][] = []
  for (const place of places) {
    const row = place.number ? rows.find(([first]) => first.number === place.number) : undefined
    if (row) row.push(place)
    else rows.push([place])
  }
  const rank = ([{ number }]: [P, ...P[]]) => number ?? Number.POSITIVE_INFINITY
  return rows.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}
