/** Directives in a rendered body: an element that carries one, and links for where nothing draws it. */
import type { Element, ElementContent, Nodes } from 'hast'
import { visit } from 'unist-util-visit'
import type { DirectiveNode } from '#lib/content/syntax/directive-syntax'
import { type Directive, readDirective } from '#lib/content/syntax/directives'
import { type EmbedLinks, type EmbedNames, embedLinks } from '#lib/content/syntax/embed-links'

declare module 'hast' {
  interface ElementData {
    /** What the element represents; no text can set it. */
    directive?: Directive
  }
}

/** The element that represents a directive; it passes the sanitiser as any text with links does. */
export function embedElement(node: DirectiveNode): Element | undefined {
  const { directive } = readDirective(node.name, node.attributes ?? {})
  return (
    directive && {
      type: 'element',
      tagName: 'div',
      properties: {},
      data: { directive },
      children: inLinks(embedLinks(directive, ({ id }) => id)),
    }
  )
}

/** Writes the names of what is embedded where its ids were. */
export function nameEmbeds(tree: Nodes, nameOf: EmbedNames): void {
  visit(tree, 'element', (node) => {
    const directive = node.data?.directive
    if (directive) node.children = inLinks(embedLinks(directive, nameOf))
  })
}

function inLinks({ label, links }: EmbedLinks): ElementContent[] {
  return [
    { type: 'text', value: `${label}: ` },
    ...links.flatMap(({ name, url }, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []),
      {
        type: 'element',
        tagName: 'a',
        properties: { href: url },
        children: [{ type: 'text', value: name }],
      },
    ]),
  ]
}
