/** The order of reports: the newest first, and of one day the one with the newest events first. */
import type { Catalog, ReportRow } from '#lib/catalog/model'
import { sortTime } from '#lib/core/dates'

type Source = Pick<Catalog, 'findReport' | 'listEvents'>

/** Sorts by the day of each report's last word, then by the last event of its storylines. */
export function newestReportsFirst(source: Source, reports: readonly ReportRow[]): ReportRow[] {
  return reports
    .map((report) => ({ report, event: lastEvent(source, report.id) }))
    .toSorted((a, b) => lastWord(b.report).localeCompare(lastWord(a.report)) || b.event - a.event)
    .map(({ report }) => report)
}

function lastWord({ published, updated }: ReportRow): string {
  return updated ?? published
}

/** When the last event of a report's storylines was, in milliseconds; the beginning of time without any. */
function lastEvent(source: Source, id: string): number {
  const storylines = source.findReport(id)?.storylines ?? []
  const times = storylines.flatMap((storyline) =>
    source.listEvents(storyline).map(({ published }) => sortTime(published)),
  )
  return Math.max(Number.NEGATIVE_INFINITY, ...times)
}
