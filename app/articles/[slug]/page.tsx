import { notFound } from 'next/navigation'
import { ArticleFoot } from '#components/article/article-foot'
import { ArticleHead } from '#components/article/article-head'
import { ArticleStories } from '#components/article/article-stories'
import { FiguresInText } from '#components/article/figures-in-text'
import { KeyPoints } from '#components/article/key-points'
import { LeadFigure } from '#components/article/lead-figure'
import { RelatedNews } from '#components/article/related-news'
import { MarketContext } from '#components/benchmarks/market-context'
import { LocatorMap } from '#components/maps/locator-map'
import { ArticleText } from '#components/markdown/article-text'
import { ReportBlock } from '#components/reports/report-block'
import { JsonLd } from '#components/site/json-ld'
import { ageOf, aroundArticle, relatedOf } from '#lib/article/page'
import { openCatalog } from '#lib/catalog/catalog'
import { dayInUtc } from '#lib/core/dates'
import { embedsFrom } from '#lib/embeds/embeds'
import { locatorMap } from '#lib/maps/locator'
import { renderArticle } from '#lib/markdown/article'
import { reportCovers } from '#lib/reports/cover'
import { articleMetadata } from '#lib/seo/metadata'
import { articleStructuredData } from '#lib/seo/structured-data'
import styles from './page.module.css'

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug)
  return article ? articleMetadata(article, catalog) : {}
}

/** An article: its stories to the left of the text, its prices, map and figures to the right. */
export default async function ArticlePage({ params }: PageProps<'/articles/[slug]'>) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug) ?? notFound()
  const { rail, terms } = aroundArticle(catalog, article)
  const body = renderArticle(article, catalog.listGlossary())
  return (
    <div className={styles.page}>
      <article className={styles.article}>
        <JsonLd data={articleStructuredData(article, catalog)} />
        <ArticleHead
          article={article}
          age={ageOf(article, dayInUtc(Date.now()))}
          authors={catalog.authorsOf(article)}
          places={body.places}
          names={catalog}
        />
        <div className={styles.text}>
          <LeadFigure piece={article} />
          <KeyPoints points={article.keyPoints} />
          <ArticleText body={body} embedOf={embedsFrom(catalog)} />
        </div>
        <div className={styles.context}>
          <MarketContext prices={rail.prices} />
          <LocatorMap map={locatorMap(catalog, article)} />
          <FiguresInText notes={body.notes} />
        </div>
        <ArticleStories slug={article.slug} stories={rail.stories} terms={terms} />
        <ArticleFoot article={article} places={body.places} site={catalog.site()} />
      </article>
      <RelatedNews {...relatedOf(catalog, article)} />
      <ReportBlock covers={reportCovers(catalog, catalog.reportsFor(article, 3))} />
    </div>
  )
}
