import { notFound } from 'next/navigation'
import { LeadFigure } from '#components/article/lead-figure'
import { SourceList } from '#components/article/source-list'
import { ArticleText } from '#components/markdown/article-text'
import { ContentsList } from '#components/markdown/contents-list'
import { ArticlesBehind } from '#components/reports/articles-behind'
import { ReportHead } from '#components/reports/report-head'
import { JsonLd } from '#components/site/json-ld'
import { ExploreMore } from '#components/ui/explore-more'
import { FollowLine } from '#components/ui/follow-line'
import { exploreTerms } from '#lib/article/page'
import { openCatalog } from '#lib/catalog/catalog'
import { leadPictureOf } from '#lib/content/pictures/picture'
import { embedsFrom } from '#lib/embeds/embeds'
import { emptyFilter } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { renderReport } from '#lib/markdown/article'
import { articlesBehind } from '#lib/reports/page'
import { reportMetadata } from '#lib/seo/metadata'
import { reportStructuredData } from '#lib/seo/structured-data'
import styles from '../../articles/[slug]/page.module.css'

export async function generateMetadata({ params }: PageProps<'/reports/[id]'>) {
  const report = openCatalog().findReport((await params).id)
  return report ? reportMetadata(report) : {}
}

/** A report: a dossier with its contents beside it, and all it rests on. */
export default async function ReportPage({ params }: PageProps<'/reports/[id]'>) {
  const catalog = openCatalog()
  const report = catalog.findReport((await params).id) ?? notFound()
  const body = renderReport(report, catalog.listGlossary())
  const terms = { ...emptyFilter.terms, storyline: report.storylines }
  return (
    <article className={styles.article}>
      <JsonLd data={reportStructuredData(report)} />
      <ReportHead report={report} names={catalog} />
      <LeadFigure picture={leadPictureOf(report)} />
      <ArticleText
        body={body}
        embedOf={embedsFrom(catalog)}
        before={<ContentsList headings={body.headings} />}
      />
      <SourceList sources={report.sources} />
      <ArticlesBehind rows={articlesBehind(catalog, body)} />
      {report.storylines.length > 0 ? (
        <FollowLine
          label="Follow what comes next"
          url={(format) => urls.newsFeed({ filter: { terms } }, format)}
        />
      ) : null}
      <ExploreMore terms={exploreTerms(catalog, report, report.storylines)} />
    </article>
  )
}
