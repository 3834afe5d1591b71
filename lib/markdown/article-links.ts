import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** The slugs of the articles that a body links to, each once, in the order of the text. */
export function articleLinks(...trees: readonly Root[]): string[] {
  const slugs = new Set<string>()
  for (const tree of trees) {
    visit(tree, 'element', (node) => {
      const { href } = node.properties
      if (node.tagName !== 'a' || typeof href !== 'string') return
      const slug = /^\/articles\/([a-z0-9-]+)(?:[?#]|$)/.exec(href)?.[1]
      if (slug) slugs.add(slug)
    })
  }
  return [...slugs]
}
