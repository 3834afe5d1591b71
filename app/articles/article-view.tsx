import type { ReactNode } from 'react'
import { ArticleFoot } from '#components/article/article-foot'
import { ArticleHead } from '#components/article/article-head'
import { ArticleRail } from '#components/article/article-rail'
import { RelatedNews } from '#components/article/related-news'
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
import { articleStructuredData } from '#lib/seo/structured-data'
import styles from './[slug]/page.module.css'

/** A whole article as its page and its preview show it, with what is to be said above it. */
export function ArticleView({
  catalog,
  article,
  banner,
}: {
  catalog: Catalog
  article: Article
  banner?: ReactNode
}) {
  const { rail, terms } = aroundArticle(catalog, article)
  const body = renderArticle(article, catalog.listGlossary())
  const { places } = body
  return (
    <div className={styles.page}>
      {banner}
      <article className={styles.article}>
        <JsonLd data={articleStructuredData(article, catalog)} />
        <ArticleHead
          article={article}
          age={ageOf(article, dayInUtc(Date.now()))}
          authors={catalog.authorsOf(article)}
          places={places}
          names={catalog}
        />
        <ArticleText
          body={body}
          embedOf={embedsFrom(catalog)}
          beside={<ArticleRail {...rail} />}
          after={<LocatorMap map={locatorMap(catalog, article)} />}
        >
          <ArticleFoot article={article} terms={terms} places={places} site={catalog.site()} />
        </ArticleText>
      </article>
      <RelatedNews {...relatedOf(catalog, article)} names={catalog} />
      <ReportBlock reports={catalog.reportsFor(article, 3)} />
    </div>
  )
}
