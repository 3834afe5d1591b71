import { Corrections } from '#components/article/corrections'
import { ReportList } from '#components/reports/report-list'
import { AsideSection } from '#components/ui/aside-section'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { ReportRow, RevisedArticle } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import type { ConnectedArticle } from '#lib/front/page'
import styles from './front-aside.module.css'

/** What stands beside the river of days: the dossiers, what the news rests on, what was mended. */
export function FrontAside({
  reports,
  connected,
  among,
  revised,
}: {
  reports: readonly ReportRow[]
  connected: readonly ConnectedArticle[]
  /** How many articles the connected were counted in. */
  among: number
  revised: readonly RevisedArticle[]
}) {
  return (
    <>
      {reports.length > 0 ? (
        <AsideSection id="reports" title="Business intelligence reports">
          <ReportList reports={reports} />
          <p className={styles.all}>
            <SiteLink href={urls.reports()}>All reports</SiteLink>
          </p>
        </AsideSection>
      ) : null}
      {connected.length > 0 ? (
        <AsideSection id="connected" title="Most connected">
          <p className={styles.note}>
            Earlier articles most often in the background of the latest {among}
          </p>
          <ul role="list" className={styles.connected}>
            {connected.map(({ row, count }) => (
              <li key={row.slug}>
                <h3 className={styles.headline}>
                  <SiteLink href={urls.article(row.slug)}>{row.headline}</SiteLink>
                </h3>
                <p className={styles.note}>
                  <PublishedTime date={row.published} /> · background to {count} of them
                </p>
              </li>
            ))}
          </ul>
        </AsideSection>
      ) : null}
      {revised.length > 0 ? (
        <AsideSection id="corrections" title="Corrections and updates">
          <Corrections revised={revised} heading="h3" />
          <p className={styles.all}>
            <SiteLink href={urls.corrections()}>All corrections</SiteLink>
          </p>
        </AsideSection>
      ) : null}
      <AsideSection id="feeds" title="Feeds">
        <p>
          Follow all news, a commodity or a story in a feed reader:{' '}
          <SiteLink href={urls.feeds()}>choose a feed</SiteLink>.
        </p>
      </AsideSection>
    </>
  )
}
