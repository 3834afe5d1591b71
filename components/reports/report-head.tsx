import { CommodityList } from '#components/ui/commodity-list'
import { SiteLink } from '#components/ui/site-link'
import type { Names, Person, Report } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from '../article/article-head.module.css'
import { Byline } from '../article/byline.tsx'

/** The head of a report. */
export function ReportHead({
  report,
  authors,
  names,
}: {
  report: Report
  authors: readonly Person[]
  names: Names
}) {
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <SiteLink href={urls.reports()}>Business intelligence report</SiteLink>
      </p>
      <h1 className={styles.headline}>{report.title}</h1>
      <p className={styles.standfirst}>{report.standfirst}</p>
      {report.keyPoints.length > 0 ? (
        <ul className={styles.points} aria-label="Key points">
          {report.keyPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      <div className={styles.meta}>
        <Byline authors={authors} />
        <p>
          <time dateTime={report.published}>{formatDay(report.published)}</time>
          {report.updated ? (
            <>
              <span aria-hidden="true"> · </span>Updated{' '}
              <time dateTime={report.updated}>{formatDay(report.updated)}</time>
            </>
          ) : null}
        </p>
        <CommodityList ids={report.commodities} names={names} label="Commodities" size="chip" />
      </div>
    </header>
  )
}
