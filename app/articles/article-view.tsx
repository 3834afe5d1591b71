import type { ReactNode } from 'react'
import { ArticleFoot } from '#components/article/article-foot'
import { ArticleHead } from '#components/article/article-head'
import { ArticleNotes } from '#components/article/article-notes'
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
import type { Article, Catalog } from '#lib/catalog/model'
import { dayInUtc } from '#lib/core/dates'
import { embedsFrom } from '#lib/embeds/embeds'
import { locatorMap } from '#lib/maps/locator'
import { renderArticle } from '#lib/markdown/article'
import { reportCovers } from '#lib/reports/cover'
import { articleStructuredData } from '#lib/seo/structured-data'
import styles from './[slug]/page.module.css'

/** A whole article as its page and its preview show it: stories left of the text; prices, map and figures right. */
export function ArticleView(props: { catalog: Catalog; article: Article; banner?: ReactNode }) {
  const { catalog, article, banner } = props
  const { rail, terms } = aroundArticle(catalog, article)
  const authors = catalog.authorsOf(article)
  const body = renderArticle(article, catalog.listGlossary())
  const { places, notes } = body
  return (
    <div className={styles.page}>
      {banner}
      <article className={styles.article}>
        <JsonLd data={articleStructuredData(article, catalog)} />
        <ArticleHead {...{ article, authors }} names={catalog} stories={rail.stories} />
        <div className={styles.text}>
          <ArticleNotes age={ageOf(article, dayInUtc(Date.now()))} {...{ article, places }} />
          <LeadFigure piece={article} />
          <KeyPoints points={article.keyPoints} />
          <ArticleText body={body} embedOf={embedsFrom(catalog)} />
        </div>
        <ArticleFoot article={article} places={places} site={catalog.site()} />
        <div className={styles.right}>
          <div className={styles.context}>
            <MarketContext prices={rail.prices} />
            <LocatorMap map={locatorMap(catalog, article)} />
            <FiguresInText notes={notes} />
          </div>
        </div>
        <div className={styles.left}>
          <ArticleStories slug={article.slug} stories={rail.stories} terms={terms} />
        </div>
      </article>
      <RelatedNews {...relatedOf(catalog, article)} />
      <ReportBlock covers={reportCovers(catalog, catalog.reportsFor(article, 3))} />
    </div>
  )
}
