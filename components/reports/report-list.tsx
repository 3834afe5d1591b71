import { SiteLink } from '#components/ui/site-link'
import type { ReportRow } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './report-list.module.css'

/** Reports with what each is about. */
export function ReportList({
  reports,
  heading: Heading = 'h3',
}: {
  reports: readonly ReportRow[]
  heading?: 'h2' | 'h3'
}) {
  return (
    <ul role="list" className={styles.list}>
      {reports.map((report) => (
        <li key={report.id} className={styles.report}>
          <Heading className={styles.title}>
            <SiteLink href={urls.report(report.id)}>{report.title}</SiteLink>
          </Heading>
          <p className={styles.standfirst}>{report.standfirst}</p>
          <p className={styles.meta}>
            <time dateTime={report.published}>{formatDay(report.published)}</time>
          </p>
        </li>
      ))}
    </ul>
  )
}
