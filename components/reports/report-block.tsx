import { SiteLink } from '#components/ui/site-link'
import type { ReportRow } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './report-block.module.css'

/** The dossiers that fit what one has just read. */
export function ReportBlock({ reports }: { reports: readonly ReportRow[] }) {
  if (reports.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="reports">
      <h2 id="reports" className={styles.title}>
        Business intelligence reports
      </h2>
      <ul role="list" className={styles.reports}>
        {reports.map((report) => (
          <li key={report.id} className={styles.report}>
            <h3 className={styles.name}>
              <SiteLink href={urls.report(report.id)}>{report.title}</SiteLink>
            </h3>
            <p className={styles.standfirst}>{report.standfirst}</p>
            <SiteLink
              href={urls.report(report.id)}
              className={styles.more}
              aria-label={`Learn more: ${report.title}`}
            >
              Learn more
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
