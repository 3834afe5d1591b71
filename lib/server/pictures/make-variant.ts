/** Makes one variant of a picture: upright, resized, in sRGB, and without camera metadata. */
import sharp, { type Sharp } from 'sharp'
import { limits } from '#lib/content/limits'
import type { Damage } from '#lib/content/pictures/damage'
import {
  type Picture,
  type PictureFormat,
  type PictureVariant,
  pictureHeight,
} from '#lib/content/pictures/picture'

/** Pictures are made one after the other, each by one thread: readers come first. */
sharp.concurrency(1)
sharp.cache(false)

/** How well an AVIF is saved where its bytes allow it, and at worst. */
const avifQuality = { best: 52, worst: 14 } as const
/** A picture that is hard to save is half as large at a quality that is so much lower. */
const HALVING = 8
const SMALLEST_STEP = 5
/** Of ten, how hard an AVIF is worked on: more takes thrice the time, and spares a few per cent. */
const AVIF_EFFORT = 2
const WEBP_QUALITY = 72
const JPEG_QUALITY = 76
/** Bytes that an AVIF may take: 58 kB at the width of a phone, less in step with narrower ones, more with the area of wider. */
const phone = { width: 1080, bytes: 58_000 } as const
/** One SVG pixel is one at 72 to the inch. */
const SVG_DENSITY = 72
/** The most that the program for SVG takes. */
const MOST_DENSITY = 2400
const PAPER = '#fff'

/**
 * Decodes the bytes and encodes them again. sharp copies no metadata (EXIF, XMP, IPTC) unless
 * asked, so places and cameras go; colours become sRGB. Rejects for what is damaged or has more pixels than
 * its limit.
 */
export async function makeVariant(
  bytes: Buffer,
  of: Picture,
  { width, format }: PictureVariant,
  failOn: 'error' | 'warning' = 'error',
): Promise<Buffer> {
  const density = Math.min(MOST_DENSITY, Math.ceil((SVG_DENSITY * width) / of.width))
  const upright = sharp(bytes, {
    limitInputPixels: limits.picturePixels,
    failOn,
    ...(of.kind === 'svg' && { density: Math.max(1, density) }),
  }).autoOrient()
  const height = pictureHeight(of, width)
  const scaled = upright.resize({ width, height, fit: 'fill' }).toColourspace('srgb')
  return format === 'avif' ? smallestAvif(scaled, width) : encoders[format](scaled).toBuffer()
}

const encoders: Readonly<Record<Exclude<PictureFormat, 'avif'>, (image: Sharp) => Sharp>> = {
  webp: (image) => image.webp({ quality: WEBP_QUALITY, effort: 4 }),
  jpg: (image) =>
    image.flatten({ background: PAPER }).jpeg({ quality: JPEG_QUALITY, mozjpeg: true }),
  png: (image) => image.png({ compressionLevel: 9, palette: true, quality: 90, effort: 5 }),
}

/** Scaled once, then saved until it is small enough for who reads on a phone. */
async function smallestAvif(image: Sharp, width: number): Promise<Buffer> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  const part = width / phone.width
  const most = phone.bytes * (part > 1 ? part ** 2 : part)
  for (let quality: number = avifQuality.best; ; ) {
    const made = await sharp(data, { raw: info }).avif({ quality, effort: AVIF_EFFORT }).toBuffer()
    if (made.length <= most || quality === avifQuality.worst) return made
    const step = Math.max(SMALLEST_STEP, Math.ceil(HALVING * Math.log2(made.length / most)))
    quality = Math.max(avifQuality.worst, quality - step)
  }
}

/** Makes a variant also of a damaged picture, as far as it can be decoded, and says what is wrong within. */
export async function salvageVariant(
  bytes: Buffer,
  of: Picture,
  variant: PictureVariant,
): Promise<{ readonly made: Buffer; readonly damage?: string }> {
  try {
    return { made: await makeVariant(bytes, of, variant, 'warning') }
  } catch (warning) {
    return { made: await makeVariant(bytes, of, variant), damage: firstLine(warning) }
  }
}

/** What is wrong within a picture; undefined for one that is whole. Decodes all of it, at the least size. */
export async function damageOf(bytes: Buffer, of: Picture): Promise<Damage | undefined> {
  try {
    const { damage } = await salvageVariant(bytes, of, { width: 16, format: 'webp' })
    return damage === undefined ? undefined : { isShown: true, message: damage }
  } catch (error) {
    return { isShown: false, message: firstLine(error) }
  }
}

/** An error of the decoder lists all that it met, a line each. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
