import { ImageResponse } from 'next/og'
import { IconPicture } from '#components/site/share-picture'
import { openCatalog } from '#lib/catalog/catalog'

export const size = { width: 180, height: 180 }
export const contentType = 'image/png'

/** Drawn when asked for; the server caches it. */
export const dynamic = 'force-dynamic'

export default function Icon() {
  return new ImageResponse(<IconPicture size={size.width} site={openCatalog().site()} />, size)
}
