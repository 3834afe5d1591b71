import { SiteLink } from '#components/ui/site-link'
import type { ReportRow } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './report-brief.module.css'

/** Titles of reports, for a side column. */
export function ReportBrief({ reports }: { reports: readonly ReportRow[] }) {
  return (
    <ul role="list" className={styles.list}>
      {reports.map((report) => (
        <li key={report.id}>
          <SiteLink href={urls.report(report.id)}>{report.title}</SiteLink>
        </li>
      ))}
      <li className={styles.all}>
        <SiteLink href={urls.reports()}>All reports</SiteLink>
      </li>
    </ul>
  )
}
