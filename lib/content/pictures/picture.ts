/** A picture as read from its file, and its variants. */
import { z } from 'zod'
import { urls } from '#lib/filter/urls'

/** By the bytes of the file, never by its name. */
export const pictureKinds = ['jpg', 'png', 'webp', 'avif', 'gif', 'svg'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** A picture of the content folder, upright. */
export const picture = z.object({
  /** Inside the content folder. */
  path: z.string(),
  /** Of its bytes: half of their SHA-256, in hexadecimal digits. */
  hash: z.string(),
  kind: z.enum(pictureKinds),
  /** In pixels, as it is shown. */
  width: z.number(),
  height: z.number(),
})
export type Picture = z.infer<typeof picture>

/** The formats that readers get. What no longer is small or old enough for all is made into `jpg` or `png`. */
export const pictureFormats = ['avif', 'webp', 'jpg', 'png'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** One form of a picture that can be asked for. */
export interface PictureVariant {
  readonly width: number
  readonly format: PictureFormat
}

/** In pixels. 1080 is a phone of 360 with three pixels to one; 1920 a page of 960 with two. */
const WIDEST = 1920
const LADDER = [360, 540, 720, 1080, 1440, WIDEST] as const
/** What is shown where only one width can be named: in feeds, and by browsers without a choice. */
const USUAL_WIDTH = 1080

/** The widths of a picture, the narrowest first: never wider than it is, unless it has no pixels. */
export function widthsOf({ kind, width }: Pick<Picture, 'kind' | 'width'>): readonly number[] {
  if (kind === 'svg') return LADDER
  return width >= WIDEST ? LADDER : [...LADDER.filter((one) => one < width), width]
}

/** The format that every reader knows: drawings stay sharp, photographs small. */
export function plainFormatOf({ kind }: Pick<Picture, 'kind'>): 'jpg' | 'png' {
  return kind === 'png' || kind === 'gif' || kind === 'svg' ? 'png' : 'jpg'
}

/** True for a form that a picture has; nothing else is ever made. */
export function hasVariant(of: Picture, { width, format }: PictureVariant): boolean {
  return (
    widthsOf(of).includes(width) &&
    (format === 'avif' || format === 'webp' || format === plainFormatOf(of))
  )
}

/** The height that belongs to a width, in whole pixels. */
export function pictureHeight(
  { width, height }: Pick<Picture, 'width' | 'height'>,
  at: number,
): number {
  return Math.max(1, Math.round((height * at) / width))
}

/** Addresses with their widths, as `srcset` lists them. */
export function srcSetOf(of: Picture, format: PictureFormat): string {
  return widthsOf(of)
    .map((width) => `${urls.picture(of.hash, { width, format })} ${width}w`)
    .join(', ')
}

/** The one form for whoever cannot choose: its address, type and size. */
export function plainVariantOf(of: Picture) {
  const widths = widthsOf(of)
  const width = widths.findLast((one) => one <= USUAL_WIDTH) ?? widths[0] ?? of.width
  const format = plainFormatOf(of)
  return {
    url: urls.picture(of.hash, { width, format }),
    type: typeOf(format),
    width,
    height: pictureHeight(of, width),
  }
}

/** The media type of a format. */
export function typeOf(format: PictureFormat): `image/${string}` {
  return format === 'jpg' ? 'image/jpeg' : `image/${format}`
}

/** What of a picture must stay where it is cropped. */
export const focuses = ['centre', 'top', 'bottom', 'left', 'right'] as const

/** A picture that leads a piece, with what is said of it. */
export const leadPicture = picture.extend({
  alt: z.string(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  focus: z.enum(focuses),
})
export type LeadPicture = z.infer<typeof leadPicture>

/** The pictures of a piece by their names in it. */
export const pictureMap = z.record(z.string(), picture)
export type PictureMap = z.infer<typeof pictureMap>

/** The picture of a piece's front matter, where its file is there. */
export function leadPictureOf({
  picture: lead,
  pictures,
}: {
  readonly picture?: (Omit<LeadPicture, keyof Picture> & { readonly file: string }) | undefined
  readonly pictures?: PictureMap | undefined
}): LeadPicture | undefined {
  const found = lead && pictures && Object.hasOwn(pictures, lead.file) && pictures[lead.file]
  if (!found) return undefined
  const { alt, caption, credit, focus } = lead
  return { ...found, alt, focus, ...(caption && { caption }), ...(credit && { credit }) }
}
