import { CommodityList } from '#components/ui/commodity-list'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { Names, Person, Report } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import type { ReportCover } from '#lib/reports/cover'
import { Byline } from '../article/byline.tsx'
import { CoverPanel } from './cover-panel.tsx'
import styles from './report-head.module.css'

/** The head of a report, with the picture of its cover beside it. */
export function ReportHead({
  report,
  authors,
  cover,
  names,
}: {
  report: Report
  authors: readonly Person[]
  cover: ReportCover | undefined
  names: Names
}) {
  const { title, standfirst, commodities, published, updated } = report
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.kicker}>
          <SiteLink href={urls.reports()}>Reports</SiteLink>
        </p>
        <h1 className={styles.title}>{unbroken(title)}</h1>
        <p className={styles.standfirst}>{unbroken(standfirst)}</p>
        <div className={styles.meta}>
          <Byline authors={authors} />
          <p>
            {updated ? (
              <>
                <time dateTime={published}>{formatDay(published)}</time>
                <span aria-hidden="true"> · </span>
              </>
            ) : null}
            As of <time dateTime={updated ?? published}>{formatDay(updated ?? published)}</time>
          </p>
          <CommodityList ids={commodities} names={names} label="Commodities" size="chip" />
        </div>
      </div>
      {cover ? <CoverPanel cover={cover} /> : null}
    </header>
  )
}
