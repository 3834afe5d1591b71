import { SourceList } from '#components/article/source-list'
import { ReportError } from '#components/site/report-error'
import { ExploreMore } from '#components/ui/explore-more'
import { FollowLine } from '#components/ui/follow-line'
import type { ArticleRow, Report, SiteSettings, TermCount } from '#lib/catalog/model'
import { emptyFilter } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { ArticlesBehind } from './articles-behind.tsx'
import styles from './report-below.module.css'

/** What a report rests on, and how to follow it: below its text, on a wide screen beside it. */
export function ReportBelow({
  report,
  rows,
  terms,
  site,
}: {
  report: Report
  /** The articles that it links to. */
  rows: readonly ArticleRow[]
  terms: readonly TermCount[]
  site: SiteSettings
}) {
  const { id, title, sources, storylines } = report
  const followed = { terms: { ...emptyFilter.terms, storyline: storylines } }
  return (
    <div className={styles.below}>
      <ArticlesBehind rows={rows} />
      <SourceList sources={sources} />
      <div className={styles.follow}>
        <ReportError site={site} about={{ headline: title, path: urls.report(id) }} />
        <ExploreMore terms={terms} />
        {storylines.length > 0 ? (
          <FollowLine
            label="Follow what comes next"
            url={(format) => urls.newsFeed({ filter: followed }, format)}
          />
        ) : null}
      </div>
    </div>
  )
}
