/** How directives are read out of Markdown, for the check and for the page alike. */
import type { Paragraph, Root, RootContent } from 'mdast'
import {
  type ContainerDirective,
  directiveFromMarkdown,
  type LeafDirective,
} from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import { visit } from 'unist-util-visit'
import { readDirective } from './directives.ts'

/**
 * Directives on lines of their own. The form within a line, `:name`, is left out of the grammar, so
 * that `14:30`, `16:9` and `:word` are the plain text that they are meant to be.
 */
export const directiveSyntax = { flow: directive().flow ?? {} }
export const directiveTree = directiveFromMarkdown({ verbose: true })

export type DirectiveNode = LeafDirective | ContainerDirective

/** True for a directive on a line of its own. */
export function isDirective(node: { type: string }): node is DirectiveNode {
  return node.type === 'leafDirective' || node.type === 'containerDirective'
}

/**
 * `:::timeline{…}` without a closing line contains all that follows. Its content is moved behind it,
 * so that both ways of writing show the same. An unknown directive, or one where none is allowed,
 * becomes the text that it was.
 */
export function flattenDirectives(tree: Root, source: string): void {
  tree.children = tree.children.flatMap((node) => flattened(node, source))
  visit(tree, (node, index, parent) => {
    if (!isDirective(node) || !parent || parent === tree || index === undefined) return
    parent.children.splice(index, 1, ...flattened(node, source, false))
  })
}

function flattened(node: RootContent, source: string, allowed = true): RootContent[] {
  if (!isDirective(node)) return [node]
  const inside = node.type === 'containerDirective' ? node.children : []
  const good =
    allowed && !hasLabel(node) && readDirective(node.name, node.attributes ?? {}).directive
  return [
    good ? { ...node, children: [] } : asText(node, source),
    ...inside.flatMap((child) => flattened(child, source, allowed)),
  ]
}

/** `::chart[Prices]{…}`: a label, which no directive has. */
export function hasLabel(node: DirectiveNode): boolean {
  return node.type === 'leafDirective'
    ? node.children.length > 0
    : node.children.some(({ data }) => data !== undefined && 'directiveLabel' in data)
}

function asText({ position }: DirectiveNode, source: string): Paragraph {
  const from = position?.start.offset ?? 0
  const [line = ''] = source.slice(from, position?.end.offset ?? from).split('\n', 1)
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: line }],
    ...(position && { position }),
  }
}
