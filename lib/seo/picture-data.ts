/** The picture that leads a piece as schema.org sees it. */
import type { Article, Report } from '#lib/catalog/model'
import { leadPictureOf, plainVariantOf } from '#lib/content/pictures/picture'
import { absolute } from '#lib/filter/urls'

/** The picture of a piece, with what is said of it. */
export function pictureData(piece: Article | Report) {
  const lead = leadPictureOf(piece)
  if (!lead) return {}
  const { url, width, height } = plainVariantOf(lead)
  return {
    image: {
      '@type': 'ImageObject',
      url: absolute(url),
      width: String(width),
      height: String(height),
      caption: lead.caption ?? lead.alt,
      ...(lead.credit && { creditText: lead.credit }),
    } as const,
  }
}
