import { notFound } from 'next/navigation'
import { CitePage } from '#components/citation/cite-page'
import { openCatalog } from '#lib/catalog/catalog'
import { citationOfArticle } from '#lib/citation/citation'
import { urls } from '#lib/filter/urls'
import { renderArticle } from '#lib/markdown/article'
import { passagesOf } from '#lib/markdown/passages'
import { citeMetadata } from '#lib/seo/metadata'

type Props = PageProps<'/articles/[slug]/cite'>

export async function generateMetadata({ params }: Props) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug)
  if (!article) return {}
  return citeMetadata(catalog.site(), {
    title: article.headline,
    path: urls.article(article.slug),
  })
}

/** How an article is cited, and the address of each of its paragraphs. */
export default async function CiteArticlePage({ params }: Props) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug) ?? notFound()
  const { slug } = article
  const { opening, rest } = renderArticle(article)
  return (
    <CitePage
      citation={citationOfArticle(article, catalog)}
      passages={passagesOf(opening, rest)}
      path={urls.article(slug)}
      fileUrl={(format) => urls.cite(slug, format)}
    />
  )
}
