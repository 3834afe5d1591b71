import { ImageResponse } from 'next/og'
import { IconPicture } from '#components/site/share-picture'
import { openCatalog } from '#lib/catalog/catalog'

/** The mark in one of the sizes that the web manifest names; `lib/addresses` knows no other. */
export async function GET(_: Request, { params }: RouteContext<'/icons/[size]'>) {
  const size = (await params).size === '192' ? 192 : 512
  return new ImageResponse(<IconPicture size={size} site={openCatalog().site()} />, {
    width: size,
    height: size,
  })
}
