import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** A link to another site says so to machines, and gives that site no access to its window. */
export function outwardLinks(tree: Root): void {
  visit(tree, 'element', (node) => {
    const { href } = node.properties
    if (node.tagName === 'a' && typeof href === 'string' && /^https?:/i.test(href)) {
      node.properties.rel = ['noopener', 'external']
    }
  })
}
