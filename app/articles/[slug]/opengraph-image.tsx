import { notFound } from 'next/navigation'
import { openCatalog } from '#lib/catalog/catalog'
import { leadPictureOf } from '#lib/content/pictures/picture'
import { shareLine } from '#lib/seo/metadata'
import { shareArt } from '#lib/seo/share-art'
import { share, shareSize } from '../../share.tsx'

export const size = shareSize
export const contentType = 'image/png'
export const alt =
  'The headline, its commodity and its date, with the price or the map of the story'

/** Drawn when asked for; the server caches it. */
export const dynamic = 'force-dynamic'

export default async function Image({ params }: PageProps<'/articles/[slug]'>) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug) ?? notFound()
  return share({
    line: shareLine(article, catalog),
    headline: article.headline,
    lead: leadPictureOf(article),
    art: shareArt(catalog, article),
  })
}
