import type { ReportRow } from '#lib/catalog/model'
import { urls } from '#lib/urls'
import styles from './report-brief.module.css'
import { SiteLink } from './site-link.tsx'

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
