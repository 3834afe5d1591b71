import { notFound } from 'next/navigation'
import { DraftBanner } from '#components/article/draft-banner'
import { unpublishedAs } from '#lib/article/unpublished'
import { openCatalog } from '#lib/catalog/catalog'

import { articleMetadata } from '#lib/seo/metadata'
import { ArticleView } from '../article-view.tsx'

export async function generateMetadata({ params }: PageProps<'/articles/[slug]'>) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug)
  return article ? articleMetadata(article, catalog) : {}
}

/** An article; under `npm run dev` also one that readers do not see yet, and then it says so. */
export default async function ArticlePage({ params }: PageProps<'/articles/[slug]'>) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug) ?? notFound()
  const state = unpublishedAs(article, Date.now())
  return (
    <ArticleView
      catalog={catalog}
      article={article}
      banner={state ? <DraftBanner state={state} published={article.published} /> : null}
    />
  )
}
