import { SourceList } from '#components/article/source-list'
import { ReportError } from '#components/site/report-error'
import { ExploreMore } from '#components/ui/explore-more'
import { FollowLine } from '#components/ui/follow-line'
import type { Report, SiteSettings, TermCount } from '#lib/catalog/model'
import { emptyFilter } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { ArticlesBehind } from './articles-behind.tsx'
import styles from './report-foot.module.css'

/** What a report rests on, and ways on from it. */
export function ReportFoot({
  report: { id, title, sources, storylines },
  rows,
  terms,
  site,
}: {
  report: Report
  rows: Parameters<typeof ArticlesBehind>[0]['rows']
  terms: readonly TermCount[]
  site: SiteSettings
}) {
  const filter = { terms: { ...emptyFilter.terms, storyline: storylines } }
  return (
    <>
      <ArticlesBehind rows={rows} />
      <SourceList sources={sources} />
      <div className={styles.follow}>
        <p className={styles.tools}>
          <a href={urls.citeReport(id)}>Cite or share</a>
          <ReportError site={site} about={{ headline: title, path: urls.report(id) }} />
        </p>
        <ExploreMore terms={terms} />
        {storylines.length > 0 ? (
          <FollowLine
            label="Follow this story"
            url={(format) => urls.newsFeed({ filter }, format)}
          />
        ) : null}
      </div>
    </>
  )
}
