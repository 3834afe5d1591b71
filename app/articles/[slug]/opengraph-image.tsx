import { notFound } from 'next/navigation'
import { openCatalog } from '#lib/catalog/catalog'
import { leadPictureOf } from '#lib/content/pictures/picture'
import { shareLine } from '#lib/seo/metadata'
import { share, shareSize } from '../../share.tsx'

export const size = shareSize
export const contentType = 'image/png'
export const alt = 'The headline, its commodity and its date'

/** Drawn when asked for; the server caches it. */
export const dynamic = 'force-dynamic'

export default async function Image({ params }: PageProps<'/articles/[slug]'>) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug) ?? notFound()
  return share({
    line: shareLine(article, catalog),
    headline: article.headline,
    lead: leadPictureOf(article),
  })
}
