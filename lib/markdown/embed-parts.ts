import type { Root } from 'hast'
import type { Directive } from '#lib/content/syntax/directives'

/** A stretch of a body, or one directive with the links that replace it. */
export interface BodyPart {
  readonly tree: Root
  readonly directive?: Directive
}

/** Parts a body at its directives, in the order of the text. */
export function embedParts({ children }: Root): BodyPart[] {
  const parts: BodyPart[] = []
  for (const node of children) {
    const directive = node.type === 'element' ? node.data?.directive : undefined
    const last = parts.at(-1)
    if (directive || !last || last.directive)
      parts.push({ tree: { type: 'root', children: [node] }, ...(directive && { directive }) })
    else last.tree.children.push(node)
  }
  return parts
}
