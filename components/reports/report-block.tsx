import { SiteLink } from '#components/ui/site-link'
import { urls } from '#lib/filter/urls'
import type { ReportCover } from '#lib/reports/cover'
import styles from './report-block.module.css'
import { ReportCovers } from './report-cover.tsx'

/** The reports that fit what one has just read, as covers on a dark band; nothing where none fits. */
export function ReportBlock({
  covers,
  title = 'Reports',
}: {
  covers: readonly ReportCover[]
  title?: string
}) {
  if (covers.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="reports">
      <div className={styles.head}>
        <h2 id="reports" className={styles.title}>
          {title}
        </h2>
        <SiteLink href={urls.reports()} className={styles.all}>
          All reports
        </SiteLink>
      </div>
      <ReportCovers covers={covers} />
    </section>
  )
}
