/** A picture as HTML: every form of it, for a browser to choose from. */
import type { Element } from 'hast'
import {
  type Picture,
  type PictureFormat,
  plainVariantOf,
  srcSetOf,
  typeOf,
} from '#lib/content/pictures/picture'

interface Shown {
  readonly alt: string
  /** How wide it is shown, as the attribute says it. */
  readonly sizes: string
  /** True for what is seen first. */
  readonly isEager: boolean
}

/** The element `picture`, whose place on the page is known before any of it is there. */
export function pictureElement(of: Picture, { alt, sizes, isEager }: Shown): Element {
  const { url, width, height } = plainVariantOf(of)
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties: {
      src: url,
      alt,
      width,
      height,
      loading: isEager ? 'eager' : 'lazy',
      decoding: 'async',
    },
    children: [],
  }
  const source = (format: PictureFormat): Element => ({
    type: 'element',
    tagName: 'source',
    properties: { type: typeOf(format), srcSet: srcSetOf(of, format), sizes },
    children: [],
  })
  return {
    type: 'element',
    tagName: 'picture',
    properties: {},
    children: [source('avif'), source('webp'), image],
  }
}
