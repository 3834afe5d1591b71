/** What is wrong with a directive of a body, and what it names. */
import type { Parents } from 'mdast'
import type { Problem } from '../problem.ts'
import type { ReferenceIndex } from '../reference-index.ts'
import { type DirectiveNode, hasLabel, isDirective } from '../syntax/directive-syntax.ts'
import { type DirectiveProblem, readDirective, referencesOf } from '../syntax/directives.ts'
import { embedLinks } from '../syntax/embed-links.ts'
import type { InternalLink } from './internal-link.ts'
import { suggest } from './nearest.ts'

interface Place {
  readonly line: number
  readonly column: number
}

/** The problems of a directive and its links, each at its line and column of the body. */
export function checkDirective(
  node: DirectiveNode,
  parent: Parents | undefined,
): {
  problems: readonly (Omit<DirectiveProblem, 'attribute'> & Place)[]
  links: readonly InternalLink[]
} {
  const own = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
  const placeOf = (attribute: string | undefined): Place => {
    const start = attribute ? node.data?.position?.attributes?.[attribute]?.start : undefined
    return start ? { line: start.line, column: start.column } : own
  }
  const { directive, problems } = readDirective(node.name, node.attributes ?? {})
  const all: DirectiveProblem[] = [...problems]
  if (parent && parent.type !== 'root' && !isDirective(parent))
    all.push({
      rule: 'directive-place',
      message: 'The directive is inside a list, a quotation or a note.',
      fix: 'Give it a line of its own between paragraphs.',
    })
  if (hasLabel(node))
    all.push({
      rule: 'directive-label',
      message: 'A directive takes no label in square brackets.',
      fix: 'Remove it.',
    })
  return {
    problems: all.map(({ attribute, ...problem }) => ({ ...problem, ...placeOf(attribute) })),
    links: directive
      ? linksOf(directive).map((link) => ({ ...link, ...placeOf(link.attribute) }))
      : [],
  }
}

function linksOf(directive: Parameters<typeof referencesOf>[0]) {
  const { links } = embedLinks(directive, () => undefined)
  return referencesOf(directive).flatMap(({ kind, id, attribute }, index) => {
    const url = links[index]?.url
    return url ? [{ url, names: { kind, id }, attribute }] : []
  })
}

/** An id in a directive that nothing has. */
export function unknownReference(
  file: string,
  { line, column }: Place,
  { kind, id }: NonNullable<InternalLink['names']>,
  known: ReferenceIndex,
): Problem {
  const fix =
    kind === 'country'
      ? 'Use its ISO 3166-1 alpha-2 code.'
      : suggest(id, known[kind], 'Correct it or remove the directive.')
  const message = `There is no ${kind} \`${id}\`.`
  return { file, line, column, severity: 'error', rule: `unknown-${kind}`, message, fix }
}
