import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** A picture in a paragraph of its own becomes a figure; its title becomes the caption. */
export function figures(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'p' || !parent || index === undefined) return undefined
    const [image, ...rest] = node.children
    if (image?.type !== 'element' || image.tagName !== 'img' || rest.length > 0) return undefined
    parent.children[index] = figureOf(image)
    return SKIP
  })
}

function figureOf(image: Element): Element {
  const { title, ...properties } = image.properties
  const picture = { ...image, properties: { ...properties, loading: 'lazy' } }
  const caption: Element[] =
    typeof title === 'string'
      ? [
          {
            type: 'element',
            tagName: 'figcaption',
            properties: {},
            children: [{ type: 'text', value: title }],
          },
        ]
      : []
  return { type: 'element', tagName: 'figure', properties: {}, children: [picture, ...caption] }
}
