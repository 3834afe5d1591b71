import type { Element, Root, Text } from 'hast'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { partsAround, type TextPart } from '#lib/core/line-breaks'

/** More spans than this are a file made to hurt; the rest of its figures may break over lines. */
const MOST_SPANS = 1000

/**
 * Holds a number and its unit on one line, by a span and not by other characters: what one copies
 * is what was written.
 */
export function joinUnits(tree: Root): void {
  let left = MOST_SPANS
  visit(tree, 'text', (node, index, parent) => {
    if (left <= 0) return EXIT
    if (!parent || index === undefined) return undefined
    if (parent.type === 'element' && (parent.tagName === 'code' || isNoWrap(parent)))
      return undefined
    const parts = partsAround(node.value, /[\s/–-]/, left)
    if (!parts.some((part) => part.isWhole)) return undefined
    left -= parts.filter((part) => part.isWhole).length
    parent.children.splice(index, 1, ...parts.map(nodeOf))
    // On to what follows: the parts have been seen, and would be split for ever.
    return [SKIP, index + parts.length]
  })
}

function nodeOf({ text, isWhole }: TextPart): Text | Element {
  const node: Text = { type: 'text', value: text }
  return isWhole
    ? { type: 'element', tagName: 'span', properties: { className: ['nowrap'] }, children: [node] }
    : node
}

function isNoWrap({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('nowrap')
}
