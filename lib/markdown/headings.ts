import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/** The second-level headings of a body, for a list of its contents. */
export function listHeadings(tree: Root): { id: string; text: string }[] {
  return tree.children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'h2' && typeof node.properties.id === 'string'
      ? [{ id: node.properties.id, text: textOf(node) }]
      : [],
  )
}
