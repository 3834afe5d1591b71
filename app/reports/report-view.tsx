import type { ReactNode } from 'react'
import { AgeNote } from '#components/article/age-note'
import { KeyPoints } from '#components/article/key-points'
import { LeadFigure } from '#components/article/lead-figure'
import { ArticleText } from '#components/markdown/article-text'
import { ContentsList } from '#components/markdown/contents-list'
import { ReportBlock } from '#components/reports/report-block'
import { ReportFoot } from '#components/reports/report-foot'
import { ReportHead } from '#components/reports/report-head'
import { JsonLd } from '#components/site/json-ld'
import { ageOf, exploreTerms } from '#lib/article/page'
import type { Catalog, Report } from '#lib/catalog/model'
import { dayInUtc } from '#lib/core/dates'
import { embedsFrom } from '#lib/embeds/embeds'
import { renderReport } from '#lib/markdown/article'
import { reportCovers } from '#lib/reports/cover'
import { articlesBehind, citedEvents, neighboursOf } from '#lib/reports/page'
import { reportStructuredData } from '#lib/seo/structured-data'
import styles from './[id]/page.module.css'

/** A whole report as its page and its preview show it: a dossier between its contents and what it rests on. */
export function ReportView(props: { catalog: Catalog; report: Report; banner?: ReactNode }) {
  const { catalog, report } = props
  const body = renderReport(report, catalog.listGlossary())
  const [cover] = reportCovers(catalog, [report])
  const more = reportCovers(catalog, neighboursOf(catalog, report))
  const embedOf = embedsFrom(catalog, citedEvents(catalog, report, body))
  return (
    <>
      {props.banner}
      <article className={styles.report}>
        <JsonLd data={reportStructuredData(report, catalog)} />
        <ReportHead {...{ report, cover }} authors={catalog.authorsOf(report)} names={catalog} />
        <div className={styles.lead}>
          <AgeNote piece="report" age={ageOf(report, dayInUtc(Date.now()))} />
          <LeadFigure piece={report} />
          <KeyPoints points={report.keyPoints} />
        </div>
        <div className={styles.contents}>
          <ContentsList headings={body.headings} />
        </div>
        <div className={styles.text}>
          <ArticleText body={body} embedOf={embedOf} />
        </div>
        <div className={styles.below}>
          <div className={styles.foot}>
            <ReportFoot
              report={report}
              rows={articlesBehind(catalog, body)}
              terms={exploreTerms(catalog, report, report.storylines)}
              site={catalog.site()}
            />
          </div>
        </div>
      </article>
      <ReportBlock title="More reports" covers={more} />
    </>
  )
}
