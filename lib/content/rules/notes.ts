/** Footnotes, and addresses that links refer to: each written once and used, and no link in a link. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { BodyProblem } from './body-problem.ts'

/** What is written twice or used nowhere, and so never shown; and links within links. */
export function noteProblems(tree: Root): BodyProblem[] {
  const problems: BodyProblem[] = []
  const add = (node: Nodes, rule: string, message: string, fix: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    problems.push({ line, column, rule, message, fix })
  }
  const cited = new Set<string>()
  const referred = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') cited.add(node.identifier)
    if (node.type === 'linkReference' || node.type === 'imageReference')
      referred.add(node.identifier)
    if (node.type === 'link' || node.type === 'linkReference') {
      const inner = linkIn(node.children)
      if (inner)
        add(
          inner,
          'nested-link',
          inner.type === 'footnoteReference'
            ? 'A footnote is cited within a link.'
            : 'There is a link within a link.',
          'Put one after the other.',
        )
    }
  })
  const written = new Set<string>()
  visit(tree, (node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return
    const isNote = node.type === 'footnoteDefinition'
    const id = `${node.type} ${node.identifier}`
    if (written.has(id))
      add(
        node,
        isNote ? 'duplicate-note' : 'duplicate-definition',
        isNote ? 'The footnote is written twice.' : 'The address is written twice.',
        'Remove one, or give it another name.',
      )
    else if (!(isNote ? cited : referred).has(node.identifier))
      add(
        node,
        isNote ? 'unused-note' : 'unused-definition',
        isNote
          ? 'The footnote is cited nowhere, and readers do not see it.'
          : 'The line is read as the address of a link that is nowhere, and readers do not see it.',
        isNote
          ? 'Cite it in the text, or remove it.'
          : 'Remove it, or write a backslash before the first bracket.',
      )
    written.add(id)
  })
  return problems
}

function linkIn(nodes: readonly Nodes[]): Nodes | undefined {
  for (const node of nodes) {
    if (node.type === 'link' || node.type === 'linkReference' || node.type === 'footnoteReference')
      return node
    const inner = 'children' in node ? linkIn(node.children) : undefined
    if (inner) return inner
  }
  return undefined
}
