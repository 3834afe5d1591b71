import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { SharePicture } from '#components/site/share-picture'
import { openCatalog } from '#lib/catalog/catalog'
import type { LeadPicture } from '#lib/content/pictures/picture'
import type { ShareArt } from '#lib/seo/share-art'
import { drawableText } from '#lib/seo/share-text'
import { sharePhoto } from './share-photo.ts'

export const shareSize = { width: 1200, height: 630 }

/** The site's own font, in two files: what the first lacks is drawn from the second. */
const fonts = ['latin', 'latin-ext'].map((letters) =>
  join(
    process.cwd(),
    `node_modules/@fontsource/source-serif-4/files/source-serif-4-${letters}-600-normal.woff`,
  ),
)

/** The picture of a page where it is shared. */
export async function share({
  line,
  headline,
  lead,
  art,
}: {
  line: string
  headline: string
  /** The chart or the map of the page. */
  art?: ShareArt | undefined
  /** The picture that leads the page. */
  lead?: LeadPicture | undefined
}) {
  const site = openCatalog().site()
  const files = await Promise.all(fonts.map((font) => readFile(/* turbopackIgnore: true */ font)))
  return new ImageResponse(
    <SharePicture
      line={drawableText(line)}
      headline={drawableText(headline)}
      photo={lead && (await sharePhoto(lead))}
      art={art}
      site={{ ...site, name: drawableText(site.name), line: drawableText(site.line) }}
    />,
    {
      ...shareSize,
      fonts: files.map((data, at) => ({
        name: at === 0 ? 'Source Serif 4' : 'Source Serif 4 Extended',
        data,
        weight: 600,
        style: 'normal',
      })),
    },
  )
}
