import { ReportList } from '#components/reports/report-list'
import { AsideSection } from '#components/ui/aside-section'
import type { ReportRow } from '#lib/catalog/model'

/** The reports that a person signed; renders nothing without any. */
export function SignedReports({ reports }: { reports: readonly ReportRow[] }) {
  if (reports.length === 0) return null
  return (
    <AsideSection id="reports" title="Reports">
      <ReportList reports={reports} heading="h3" />
    </AsideSection>
  )
}
