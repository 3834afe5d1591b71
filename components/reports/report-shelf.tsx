import { unbroken } from '#components/ui/unbroken'
import type { ReportCover as Cover } from '#lib/reports/cover'
import { FULL_ROW, ReportCover, ReportCovers } from './report-cover.tsx'
import styles from './report-shelf.module.css'

/** All reports as covers, the first one larger, each with what it is about beneath. */
export function ReportShelf({ covers }: { covers: readonly Cover[] }) {
  if (covers.length < FULL_ROW) return <ReportCovers covers={covers} heading="h2" />
  return (
    <ul role="list" className={styles.shelf}>
      {covers.map((cover) => (
        <li key={cover.report.id} className={styles.report}>
          <ReportCover cover={cover} heading="h2" />
          <p className={styles.standfirst}>{unbroken(cover.report.standfirst)}</p>
        </li>
      ))}
    </ul>
  )
}
