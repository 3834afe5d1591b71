/** What a body may not contain: too much, or what its Markdown tree shows. */
import type { Nodes } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { limits } from '../limits.ts'
import { positionsIn, type TextPosition } from '../parse/positions.ts'
import type { Problem } from '../problem.ts'
import { isPlainText, readMarkdown } from '../syntax/markdown.ts'
import { excesses } from './body-limits.ts'
import type { BodyProblem } from './body-problem.ts'
import { checkDirective } from './directives.ts'
import type { InternalLink } from './internal-link.ts'
import { misreadings } from './misread.ts'
import { noteProblems } from './notes.ts'
import { type PictureUse, pictureAddressProblem, pictureName } from './picture-name.ts'
import { slipsIn, styleProblem } from './style.ts'

const SAFE_SCHEME = /^(?:https?:|mailto:|\/|#)/i

/** Checks a body whose first line is line `bodyLine` of its file, and lists its internal links and pictures. */
export function checkBody(
  file: string,
  body: string,
  bodyLine: number,
): { problems: Problem[]; links: InternalLink[]; pictures: PictureUse[] } {
  const problems: Problem[] = []
  const links: InternalLink[] = []
  const pictures: PictureUse[] = []
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
  const checkImage = (node: Nodes, url: string) => {
    const problem = pictureAddressProblem(url)
    // What the site itself draws: a chart, a mark.
    if (!problem && url.startsWith('/')) checkUrl(node, url)
    else if (problem) add(node, problem.rule, problem.message, problem.fix)
    else if (pictures.length < limits.pictures)
      pictures.push({ name: pictureName(url), ...placeOf(node) })
    else
      add(
        node,
        'too-many-pictures',
        `There are more than ${limits.pictures} pictures.`,
        'Remove some of them, or split the text.',
      )
  }
  const addProblem = ({ line, severity = 'error', ...problem }: BodyProblem) =>
    problems.push({ file, line: line + bodyLine - 1, severity, ...problem })
  const tooMuch = excesses(body)
  if (tooMuch.length > 0) {
    for (const problem of tooMuch) addProblem(problem)
    return { problems, links, pictures }
  }
  const lines = body.split('\n')
  const leadOf = (line: number) => /^[\s>]*/.exec(lines[line - bodyLine] ?? '')?.[0].length ?? 0
  const addSlips = (text: string, start: TextPosition) => {
    for (const warning of styleWarnings(file, text, start, leadOf)) problems.push(warning)
  }
  if (isPlainText(body)) {
    // Of the lines themselves: a plain text has no tree whose texts leave out what leads a line.
    for (const warning of styleWarnings(file, body, { line: bodyLine, column: 1 }, () => 0))
      problems.push(warning)
    return { problems, links, pictures }
  }
  const root = readMarkdown(body)
  for (const problem of [...misreadings(root, body), ...noteProblems(root)]) addProblem(problem)
  const addresses = new Map<string, string>()
  visit(root, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url)
  })
  /** Addresses that pictures alone refer to. */
  const ofPictures = new Set<string>()
  visit(root, 'imageReference', ({ identifier }) => {
    ofPictures.add(identifier)
  })
  visit(root, 'linkReference', ({ identifier }) => {
    ofPictures.delete(identifier)
  })
  visit(root, (node, _, parent) => {
    switch (node.type) {
      case 'leafDirective':
      case 'containerDirective': {
        const found = checkDirective(node, parent)
        for (const problem of found.problems) addProblem(problem)
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
        return undefined
      case 'imageReference':
        checkAlt(node, node.alt)
        checkImage(node, addresses.get(node.identifier) ?? '')
        return undefined
      case 'link': {
        checkUrl(node, node.url)
        // A bare address is not prose.
        const [first] = node.children
        return first?.type === 'text' && node.url.endsWith(first.value) ? SKIP : undefined
      }
      case 'definition':
        if (!ofPictures.has(node.identifier)) checkUrl(node, node.url)
        return undefined
      case 'text':
        addSlips(node.value, placeOf(node))
        return undefined
      default:
        return undefined
    }
  })
  return { problems, links, pictures }
}

/**
 * The style warnings of a text that can have several lines, each at its own. The tree leaves out what leads a
 * line, the sign of a quotation or an indent: `leadOf` says how long that is.
 */
function styleWarnings(
  file: string,
  text: string,
  start: TextPosition,
  leadOf: (line: number) => number,
): Problem[] {
  const found = slipsIn(text)
  if (found.length === 0) return []
  const placeInText = positionsIn(text)
  return found.map(({ offset, rule }) => {
    const { line, column } = placeInText(offset)
    const place =
      line === 1
        ? { line: start.line, column: start.column + column - 1 }
        : { line: start.line + line - 1, column: leadOf(start.line + line - 1) + column }
    return styleProblem(file, place, rule)
  })
}
