import { ReportList } from '#components/reports/report-list'
import { AsideSection } from '#components/ui/aside-section'
import type { ReportRow } from '#lib/catalog/model'
import styles from './signed-reports.module.css'

/** The reports that a person signed; renders nothing without any. */
export function SignedReports({ reports }: { reports: readonly ReportRow[] }) {
  if (reports.length === 0) return null
  return (
    <div className={styles.reports}>
      <AsideSection id="reports" title="Reports">
        <ReportList reports={reports} heading="h3" />
      </AsideSection>
    </div>
  )
}
