/** A list of articles as a river: grouped by day. */
import { dayInUtc, type PlainDate, type Published, sortTime } from '#lib/core/dates'

/**
 * The rows by day, in the order that they come in. The day is that in UTC, by which lists are ordered
 * and articles are dated in print; the day where an article was written would come twice in a list.
 */
export function groupByDay<T extends { readonly published: Published }>(
  rows: readonly T[],
): { day: PlainDate; rows: T[] }[] {
  const groups: { day: PlainDate; rows: T[] }[] = []
  for (const row of rows) {
    const day = dayInUtc(sortTime(row.published))
    const last = groups.at(-1)
    if (last?.day === day) last.rows.push(row)
    else groups.push({ day, rows: [row] })
  }
  return groups
}
