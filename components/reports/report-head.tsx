import { CommodityList } from '#components/ui/commodity-list'
import { SiteLink } from '#components/ui/site-link'
import type { Names, Report } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from '../article/article-head.module.css'

/** The head of a report. */
export function ReportHead({ report, names }: { report: Report; names: Names }) {
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <SiteLink href={urls.reports()}>Business intelligence report</SiteLink>
      </p>
      <h1 className={styles.headline}>{report.title}</h1>
      <p className={styles.standfirst}>{report.standfirst}</p>
      <div className={styles.meta}>
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
