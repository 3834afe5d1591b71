import { notFound } from 'next/navigation'
import { DraftBanner } from '#components/article/draft-banner'
import { unpublishedAs } from '#lib/article/unpublished'
import { openCatalog } from '#lib/catalog/catalog'
import { ArticleView } from '../../articles/article-view.tsx'

type Props = PageProps<'/preview/[slug]'>

export async function generateMetadata({ params }: Props) {
  const article = openCatalog().findAnyArticle((await params).slug)
  return {
    title: article && `Preview: ${article.headline}`,
    robots: { index: false, follow: false, noarchive: true },
  }
}

/** An article before its time. Only the site's server leads here, from a signed link; see `lib/server/preview.ts`. */
export default async function PreviewPage({ params }: Props) {
  const catalog = openCatalog()
  const article = catalog.findAnyArticle((await params).slug) ?? notFound()
  const state = unpublishedAs(article, Date.now()) ?? 'published'
  return (
    <ArticleView
      catalog={catalog}
      article={article}
      banner={<DraftBanner state={state} published={article.published} />}
    />
  )
}
