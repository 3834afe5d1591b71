import { notFound } from 'next/navigation'
import { ArticleFoot } from '#components/article/article-foot'
import { ArticleHead } from '#components/article/article-head'
import { ArticleRail } from '#components/article/article-rail'
import { LeadFigure } from '#components/article/lead-figure'
import { RelatedNews } from '#components/article/related-news'
import { LocatorMap } from '#components/maps/locator-map'
import { ArticleText } from '#components/markdown/article-text'
import { ReportBlock } from '#components/reports/report-block'
import { JsonLd } from '#components/site/json-ld'
import { ageOf, aroundArticle, relatedOf } from '#lib/article/page'
import { openCatalog } from '#lib/catalog/catalog'
import { leadPictureOf } from '#lib/content/pictures/picture'
import { dayInUtc } from '#lib/core/dates'
import { embedsFrom } from '#lib/embeds/embeds'
import { locatorMap } from '#lib/maps/locator'
import { renderArticle } from '#lib/markdown/article'
import { articleMetadata } from '#lib/seo/metadata'
import { articleStructuredData } from '#lib/seo/structured-data'
import styles from './page.module.css'

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug)
  return article ? articleMetadata(article, catalog) : {}
}

export default async function ArticlePage({ params }: PageProps<'/articles/[slug]'>) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug) ?? notFound()
  const { rail, terms } = aroundArticle(catalog, article)
  return (
    <div className={styles.page}>
      <article className={styles.article}>
        <JsonLd data={articleStructuredData(article, catalog)} />
        <ArticleHead article={article} age={ageOf(article, dayInUtc(Date.now()))} names={catalog} />
        <LeadFigure picture={leadPictureOf(article)} />
        <ArticleText
          body={renderArticle(article, catalog.listGlossary())}
          embedOf={embedsFrom(catalog)}
          beside={<ArticleRail {...rail} />}
          after={<LocatorMap map={locatorMap(catalog, article)} />}
        >
          <ArticleFoot article={article} terms={terms} />
        </ArticleText>
      </article>
      <RelatedNews {...relatedOf(catalog, article)} names={catalog} />
      <ReportBlock reports={catalog.reportsFor(article, 3)} />
    </div>
  )
}
