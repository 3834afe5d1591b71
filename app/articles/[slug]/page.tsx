import { notFound } from 'next/navigation'
import { ArticleFoot } from '#components/article-foot'
import { ArticleHead } from '#components/article-head'
import { ArticleRail } from '#components/article-rail'
import { ArticleText } from '#components/article-text'
import { JsonLd } from '#components/json-ld'
import { LocatorMap } from '#components/locator-map'
import { RelatedNews } from '#components/related-news'
import { ReportBlock } from '#components/report-block'
import { ageOf, aroundArticle, relatedOf } from '#lib/article-page'
import { openCatalog } from '#lib/catalog/catalog'
import { dayInUtc } from '#lib/dates'
import { embedsFrom } from '#lib/embeds'
import { locatorMap } from '#lib/maps/locator'
import { renderArticle } from '#lib/markdown/article'
import { articleMetadata } from '#lib/metadata'
import { articleStructuredData } from '#lib/structured-data'
import styles from './page.module.css'

/** An hour, so that an article's age is told anew each day; its content is kept until it changes. */
export const revalidate = 3600

/** What is read most is made at build; the rest on first request. */
const PRERENDERED = 200

export function generateStaticParams() {
  return openCatalog()
    .listSlugs(0, PRERENDERED)
    .map(({ slug }) => ({ slug }))
}

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
