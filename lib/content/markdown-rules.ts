/** What a body may not hold, found in its Markdown tree. */
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { SKIP, visit } from 'unist-util-visit'
import { directiveSyntax, directiveTree } from '../markdown/directive-syntax.ts'
import { checkDirective } from './directive-rules.ts'
import type { KnownKind } from './known.ts'
import type { Problem } from './problem.ts'
import { slipsIn, styleProblem } from './style-rules.ts'

/** A link from a body to another page of the site, or a directive's mention of what a page is about. */
export interface InternalLink {
  readonly url: string
  /** What a directive names. */
  readonly names?: { readonly kind: KnownKind | 'country'; readonly id: string }
  readonly line: number
  readonly column: number
}

const extensions = {
  extensions: [gfm(), directiveSyntax],
  mdastExtensions: [gfmFromMarkdown(), directiveTree],
}
/**
 * What the rules look for can only stand where one of these does; most articles have none, and
 * need no tree. It keeps a sync of a large archive short.
 */
const MARKUP = /[<[\]`]|:\/\/|www\.|^[\s>*+\d.)-]*(?:#|::|=+[ \t]*$)|^(?: {4}|\t)/m
const SAFE_SCHEME = /^(?:https?:|mailto:|\/|#)/i

/** Parses Markdown with GFM and directives, the one way everywhere in the house. */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, extensions)
}

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
  visit(parseMarkdown(body), (node, _, parent) => {
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
        checkUrl(node, node.url)
        return undefined
      case 'imageReference':
        checkAlt(node, node.alt)
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
        problems.push(...slips(file, node.value, placeOf(node)))
        return undefined
      default:
        return undefined
    }
  })
  return { problems, links }
}

/** A text node can hold several lines; each slip is told at its own. */
function slips(file: string, text: string, start: { line: number; column: number }): Problem[] {
  return slipsIn(text).map(({ offset, rule }) => {
    const before = text.slice(0, offset).split('\n')
    const column = before.length === 1 ? start.column + offset : (before.at(-1)?.length ?? 0) + 1
    return styleProblem(file, { line: start.line + before.length - 1, column }, rule)
  })
}
