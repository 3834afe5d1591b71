/** Looks into a rendered body. */
import type { Element, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { renderBody } from '#lib/markdown/body'

/** A body as HTML, to read in a test. */
export function htmlOf(markdown: string): string {
  return toHtml(renderBody(markdown))
}

/** Every element of a name, in the order of the text. */
export function elementsOf(tree: Nodes, name: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    if (node.tagName === name) found.push(node)
  })
  return found
}

/** Every id, in the order of the text. */
export function idsOf(tree: Nodes): string[] {
  const found: string[] = []
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') found.push(id)
  })
  return found
}

/** The anchor of each paragraph, by its text. */
export function anchorsOf(markdown: string): Map<string, string> {
  const paragraphs = elementsOf(renderBody(markdown), 'p')
  return new Map(paragraphs.map((node) => [textOf(node), String(node.properties.id)]))
}
