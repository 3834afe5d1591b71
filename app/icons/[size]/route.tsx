import { ImageResponse } from 'next/og'
import { IconPicture } from '#components/site/share-picture'

/** The sizes that the web manifest names. */
const sizes = ['192', '512']

export const dynamicParams = false

export function generateStaticParams() {
  return sizes.map((size) => ({ size }))
}

export async function GET(_: Request, { params }: RouteContext<'/icons/[size]'>) {
  const size = Number((await params).size)
  return new ImageResponse(<IconPicture size={size} />, { width: size, height: size })
}
