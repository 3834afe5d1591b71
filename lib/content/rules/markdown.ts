/** What a body may not hold, found in its Markdown tree. */
import type { Nodes } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Problem } from '../problem.ts'
import { parseMarkdown } from '../syntax/markdown.ts'
import { checkDirective } from './directives.ts'
import type { InternalLink } from './internal-link.ts'
import { slipsIn, styleProblem } from './style.ts'

/**
 * What the rules look for can only stand where one of these does; most articles have none, and
 * need no tree. It keeps a sync of a large archive short.
 */
const MARKUP = /[<[\]`]|:\/\/|www\.|^[\s>*+\d.)-]*(?:#|::|=+[ \t]*$)|^(?: {4}|\t)/m
const SAFE_SCHEME = /^(?:https?:|mailto:|\/|#)/i

/** Checks a body whose first line is line `bodyLine` of its file, and lists its internal links. */
export function checkBody(
  file: string,
  body: string,
  bodyLine: number,
): { problems: Problem[]; links: InternalLink[] } {
  const problems: Problem[] = []
  const links: InternalLink[] = []
  const placeOf = (node: Nodes) => ({
    line: (node.position?.start.line ?? 1) + bodyLine - 1,
    column: node.position?.start.column ?? 1,
  })
  const add = (node: Nodes, rule: string, message: string, fix: string) =>
    problems.push({ file, ...placeOf(node), severity: 'error', rule, message, fix })
  const checkAlt = (node: Nodes, alt: string | null | undefined) => {
    if (!alt?.trim())
      add(
        node,
        'missing-alt',
        'The image has no alternative text.',
        'Say what it shows: ![text](file).',
      )
  }
  const checkImage = (node: Nodes, url: string) => {
    // The security policy of every page, `img-src 'self'`, blocks it.
    if (/^https?:/i.test(url))
      add(
        node,
        'foreign-image',
        'The image comes from elsewhere, and the site shows only its own.',
        'Take it out, or link to it: [text](https://…).',
      )
  }
  const checkUrl = (node: Nodes, url: string) => {
    if (!SAFE_SCHEME.test(url))
      add(
        node,
        'unsafe-link',
        `The address \`${url.slice(0, 60)}\` is not one to link to.`,
        'Use https://… or a path such as /articles/….',
      )
    else if (url.startsWith('/')) links.push({ url, ...placeOf(node) })
  }
  if (!MARKUP.test(body))
    return { problems: slips(file, body, { line: bodyLine, column: 1 }), links }
  const root = parseMarkdown(body)
  const addresses = new Map<string, string>()
  visit(root, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url)
  })
  const lines = body.split('\n')
  const leadOf = (line: number) => /^[\s>]*/.exec(lines[line - bodyLine] ?? '')?.[0].length ?? 0
  visit(root, (node, _, parent) => {
    switch (node.type) {
      case 'leafDirective':
      case 'containerDirective': {
        const found = checkDirective(node, parent)
        for (const { line, column, ...fault } of found.faults)
          problems.push({ file, line: line + bodyLine - 1, column, severity: 'error', ...fault })
        for (const link of found.links) links.push({ ...link, line: link.line + bodyLine - 1 })
        return undefined
      }
      case 'html':
        add(node, 'raw-html', 'There is raw HTML in the text.', 'Write it in Markdown.')
        return SKIP
      case 'heading':
        if (node.depth === 1)
          add(
            node,
            'heading-one',
            'The headline is the only first-level heading.',
            'Use ## or ###.',
          )
        return undefined
      case 'image':
        checkAlt(node, node.alt)
        checkImage(node, node.url)
        checkUrl(node, node.url)
        return undefined
      case 'imageReference':
        checkAlt(node, node.alt)
        checkImage(node, addresses.get(node.identifier) ?? '')
        return undefined
      case 'link': {
        checkUrl(node, node.url)
        // A bare address is no prose.
        const [first] = node.children
        return first?.type === 'text' && node.url.endsWith(first.value) ? SKIP : undefined
      }
      case 'definition':
        checkUrl(node, node.url)
        return undefined
      case 'text':
        problems.push(...slips(file, node.value, placeOf(node), leadOf))
        return undefined
      default:
        return undefined
    }
  })
  return { problems, links }
}

/**
 * A text can hold several lines; each slip is told at its own. The tree leaves out what leads a line,
 * a quotation's sign or an indent: `leadOf` says how long that is.
 */
function slips(
  file: string,
  text: string,
  start: { line: number; column: number },
  leadOf: (line: number) => number = () => 0,
): Problem[] {
  return slipsIn(text).map(({ offset, rule }) => {
    const before = text.slice(0, offset).split('\n')
    const line = start.line + before.length - 1
    const column =
      before.length === 1 ? start.column + offset : leadOf(line) + (before.at(-1)?.length ?? 0) + 1
    return styleProblem(file, { line, column }, rule)
  })
}
