import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { shortHash } from './body.ts'

/**
 * Gives headings an id from their words, and paragraphs one from a hash of their text: a link to a
 * passage holds while the rest of the article changes. Repeated texts are numbered.
 */
export function anchors(tree: Root): void {
  const used = new Map<string, number>()
  visit(tree, 'element', (node, _, parent) => {
    if (/^h[1-6]$/.test(node.tagName)) {
      // The headline is the page's only h1, so a text begins at h2.
      if (node.tagName === 'h1') node.tagName = 'h2'
      setId(node, slugOf(textOf(node)) || 'section', used)
    } else if (node.tagName === 'p' && parent?.type === 'root') {
      setId(node, `p-${shortHash(textOf(node).replace(/\s+/g, ' ').trim())}`, used)
    }
  })
}

function setId(node: Element, wanted: string, used: Map<string, number>): void {
  const times = (used.get(wanted) ?? 0) + 1
  used.set(wanted, times)
  node.properties.id = times === 1 ? wanted : `${wanted}-${times}`
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
