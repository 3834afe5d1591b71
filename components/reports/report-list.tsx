import { ListHeadline } from '#components/ui/list-headline'
import type { ReportRow } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './report-list.module.css'

/** Reports with what each is about. */
export function ReportList({
  reports,
  heading = 'h3',
}: {
  reports: readonly ReportRow[]
  heading?: 'h2' | 'h3'
}) {
  return (
    <ul role="list" className={styles.list}>
      {reports.map((report) => (
        <li key={report.id} className={styles.report}>
          <ListHeadline href={urls.report(report.id)} heading={heading}>
            {report.title}
          </ListHeadline>
          <p className={styles.standfirst}>{report.standfirst}</p>
          <p className={styles.meta}>
            <time dateTime={report.published}>{formatDay(report.published)}</time>
          </p>
        </li>
      ))}
    </ul>
  )
}
