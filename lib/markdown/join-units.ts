import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { UNBREAKABLE } from '#lib/core/line-breaks'

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
    if (parent.type === 'element' && (parent.tagName === 'code' || isWhole(parent)))
      return undefined
    const pieces = split(node, left)
    left -= Math.floor(pieces.length / 2)
    parent.children.splice(index, 1, ...pieces)
    // On to what follows: the pieces have been seen, and would be split for ever.
    return [SKIP, index + pieces.length]
  })
}

function split(node: Text, most: number): (ElementContent & RootContent)[] {
  const pieces: (Text | Element)[] = []
  let from = 0
  for (const { 0: whole, index } of node.value.matchAll(UNBREAKABLE)) {
    if (!/[\s/–-]/.test(whole)) continue
    if (pieces.length >= 2 * most) break
    if (index > from) pieces.push({ type: 'text', value: node.value.slice(from, index) })
    pieces.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['nowrap'] },
      children: [{ type: 'text', value: whole }],
    })
    from = index + whole.length
  }
  if (from === 0) return [node]
  if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) })
  return pieces
}

function isWhole({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('nowrap')
}
