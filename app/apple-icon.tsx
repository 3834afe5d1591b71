import { ImageResponse } from 'next/og'
import { IconPicture } from '#components/site/share-picture'

export const size = { width: 180, height: 180 }
export const contentType = 'image/png'

export default function Icon() {
  return new ImageResponse(<IconPicture size={size.width} />, size)
}
