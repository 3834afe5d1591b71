import {
  type LeadPicture,
  type Picture,
  plainVariantOf,
  srcSetOf,
} from '#lib/content/pictures/picture'

/**
 * A picture in every form that it has, for the browser to choose from; its place is known before any of it
 * is there. `sizes` says how wide it is shown, and `isEager` that it is seen first.
 */
export function ResponsivePicture({
  picture,
  sizes,
  alt,
  isEager = false,
  className,
}: {
  picture: Picture | LeadPicture
  sizes: string
  /** Unless given, that of the picture; empty where the text beside it says the same. */
  alt?: string
  isEager?: boolean
  className?: string | undefined
}) {
  const { url, width, height } = plainVariantOf(picture)
  const focus = 'focus' in picture ? picture.focus : undefined
  return (
    <picture className={className}>
      <source type="image/avif" srcSet={srcSetOf(picture, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={srcSetOf(picture, 'webp')} sizes={sizes} />
      <img
        src={url}
        alt={alt ?? ('alt' in picture ? picture.alt : '')}
        width={width}
        height={height}
        loading={isEager ? 'eager' : 'lazy'}
        fetchPriority={isEager ? 'high' : 'auto'}
        decoding="async"
        data-focus={focus}
      />
    </picture>
  )
}
