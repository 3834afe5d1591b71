import { AsideSection } from '#components/ui/aside-section'
import type { ReportRow } from '#lib/catalog/model'
import { ReportBrief } from './report-brief.tsx'

/** The dossiers beside a list; nothing where none fits. */
export function ReportAside({ reports }: { reports: readonly ReportRow[] }) {
  if (reports.length === 0) return null
  return (
    <AsideSection id="reports" title="Business intelligence reports">
      <ReportBrief reports={reports} />
    </AsideSection>
  )
}
