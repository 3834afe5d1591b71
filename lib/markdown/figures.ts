import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { LeadPicture, Picture, PictureMap } from '#lib/content/pictures/picture'
import { pictureName } from '#lib/content/rules/picture-name'
import { pictureElement } from './picture-element.ts'

/** A picture of the text is as wide as its column. */
const COLUMN = '(min-width: 62rem) 41rem, calc(100vw - 2rem)'

/**
 * Puts the pictures of a text in place of their names; one that is not there goes. A picture in a
 * paragraph of its own becomes a figure, and its title the caption. All wait until they are near the
 * window, but the first of a text that `isFirst` on its page.
 */
export function figures(tree: Root, pictures: PictureMap, isFirst: boolean): void {
  let isNext = isFirst
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (node.tagName === 'img') {
      const made = drawn(node)
      parent.children.splice(index, 1, ...(made ? [made] : []))
      return [SKIP, index + (made ? 1 : 0)]
    }
    if (node.tagName !== 'p') return undefined
    const [image, ...rest] = node.children
    if (image?.type !== 'element' || image.tagName !== 'img' || rest.length > 0) return undefined
    const made = drawn(image)
    const { title } = image.properties
    parent.children.splice(index, 1, ...(made ? [figure(made, captionOf(title))] : []))
    return [SKIP, index + (made ? 1 : 0)]
  })

  function ofName(name: string): Picture | undefined {
    return Object.hasOwn(pictures, name) ? pictures[name] : undefined
  }

  function drawn(image: Element): Element | undefined {
    const { src, alt, title: _, ...rest } = image.properties
    // What the site itself draws: a chart, a mark.
    if (typeof src === 'string' && /^\/(?!\/)/.test(src))
      return { ...image, properties: { src, alt, ...rest, loading: 'lazy' } }
    const found = typeof src === 'string' ? ofName(pictureName(src)) : undefined
    if (!found) return undefined
    const isEager = isNext
    isNext = false
    return pictureElement(found, { alt: String(alt ?? ''), sizes: COLUMN, isEager })
  }
}

/** The picture that leads a piece, for where no component draws it. */
export function leadFigure(lead: LeadPicture): Element {
  const { alt, caption, credit } = lead
  const words = [caption, credit].filter(Boolean).join(' ')
  return figure(pictureElement(lead, { alt, sizes: COLUMN, isEager: true }), captionOf(words))
}

function captionOf(text: unknown): ElementContent[] {
  if (typeof text !== 'string' || text === '') return []
  const children: ElementContent[] = [{ type: 'text', value: text }]
  return [{ type: 'element', tagName: 'figcaption', properties: {}, children }]
}

function figure(made: Element, caption: readonly ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['picture'] },
    children: [made, ...caption],
  }
}
