import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { SharePicture } from '#components/share-picture'

export const shareSize = { width: 1200, height: 630 }

const face = join(
  process.cwd(),
  'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
)

/** The picture of a page where it is shared, in the house's own face. */
export async function share(picture: { line: string; headline: string }) {
  return new ImageResponse(<SharePicture {...picture} />, {
    ...shareSize,
    fonts: [{ name: 'Source Serif 4', data: await readFile(face), weight: 600, style: 'normal' }],
  })
}
