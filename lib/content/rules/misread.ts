/** Text that Markdown reads as something else than its writer meant, or drops, without an error. */
import type { Nodes, Paragraph, Root, Table, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { invisibleIn } from '../parse/invisible.ts'
import { positionsIn } from '../parse/positions.ts'
import type { BodyProblem } from './body-problem.ts'

/** `at` is an offset within the node. */
type Add = (
  node: Nodes,
  rule: string,
  message: string,
  fix: string,
  more?: { readonly severity?: 'warning'; readonly at?: number },
) => void

/** Every place of a body, and of its tree, where a reader would not see what was written. */
export function misreadings(tree: Root, body: string): BodyProblem[] {
  const problems: BodyProblem[] = []
  const placeOf = positionsIn(body)
  const add: Add = (node, rule, message, fix, { severity, at = 0 } = {}) =>
    problems.push({
      ...placeOf((node.position?.start.offset ?? 0) + at),
      rule,
      message,
      fix,
      ...(severity && { severity }),
    })
  const from = (node: Nodes) => node.position?.start.offset ?? 0
  const to = (node: Nodes) => node.position?.end.offset ?? 0
  const sourceOf = (node: Nodes) => body.slice(from(node), to(node))
  visit(tree, (node) => {
    checkInvisible(node, add)
    switch (node.type) {
      case 'heading':
        if (node.depth === 2 && body.charAt(from(node)) !== '#')
          add(
            node,
            'paragraph-as-heading',
            'The line of dashes below makes this paragraph a heading.',
            'Put an empty line above the dashes, or write ## before a heading.',
          )
        break
      case 'table':
        checkRows(node, add)
        break
      case 'text':
        checkVisibleMarks(node, sourceOf(node), add)
        break
      case 'paragraph':
        checkParagraph(node, sourceOf(node), add)
        break
      case 'emphasis':
        if (isSum(body, from(node)) || isSum(body, to(node) - 1))
          add(
            node,
            'asterisk-as-emphasis',
            'Two asterisks between figures make the text between them italic, and vanish.',
            'Write ×, or a backslash before each asterisk: 2\\*400.',
          )
        break
      case 'blockquote':
        if (/^>[\d$€£=~]/.test(body.slice(from(node), from(node) + 2)))
          add(
            node,
            'sign-as-quotation',
            'The sign > at the start of the line makes it a quotation, and vanishes.',
            'Write “more than”, or a backslash before it: \\>.',
          )
        break
      case 'list':
        if ((node.start ?? 0) > 99)
          add(
            node,
            'number-as-list',
            'The number and the full stop at the start of the line make it a list.',
            'Reword it, or write a backslash before the full stop: 2021\\.',
          )
        break
      case 'code':
        if (!isClosed(sourceOf(node)))
          add(
            node,
            'unclosed-code',
            'The code has no end, and contains all that follows.',
            'Put a line ``` after it.',
          )
        break
    }
  })
  return problems
}

function checkInvisible(node: Nodes, add: Add): void {
  const texts: readonly unknown[] = [
    'value' in node && node.value,
    'url' in node && node.url,
    'title' in node && node.title,
    'alt' in node && node.alt,
  ]
  for (const text of texts) {
    if (typeof text !== 'string') continue
    const [first] = invisibleIn(text)
    if (first)
      add(
        node,
        'control-character',
        `There is an invisible character, ${first.name}.`,
        'Delete it.',
      )
  }
}

/** GFM drops the cells that a row has beyond the first row's. */
function checkRows({ align, children }: Table, add: Add): void {
  const columns = align?.length ?? 0
  for (const row of children) {
    const extra = row.children[columns]
    if (extra)
      add(
        extra,
        'table-cells',
        `The row has ${row.children.length} cells and the table ${columns} columns: what is too much is dropped.`,
        'Give the first row and the row of dashes as many cells, or write \\| for a sign in a cell.',
      )
  }
}

const BOLD = /(?<!\\)\*\*/
const NOTE = /(?<!\\)\[\^[^\][\s]+\]/
const REFERENCE = /(?<!\\)\]\[[^\][]+\]/

function checkVisibleMarks(node: Text, source: string, add: Add): void {
  const bold = BOLD.exec(source)
  if (bold)
    add(
      node,
      'visible-asterisks',
      'Readers see the asterisks: before a letter, no bold text ends after a quotation mark or a full stop.',
      'Put a space or the punctuation outside: **“We will cut”**, he said.',
      { at: bold.index },
    )
  const note = NOTE.exec(source)
  if (note)
    add(
      node,
      'undefined-note',
      'The footnote is cited, and nowhere written.',
      'Write it on a line of its own, [^1]: followed by its text, or remove the mark.',
      { at: note.index },
    )
  const reference = REFERENCE.exec(source)
  if (reference)
    add(
      node,
      'undefined-reference',
      'The link refers to an address that is nowhere written.',
      'Write the address in the link: [text](https://…).',
      { at: reference.index },
    )
}

function checkParagraph(node: Paragraph, source: string, add: Add): void {
  if (/^##+[^#\s]/.test(source))
    add(
      node,
      'visible-hashes',
      'Readers see the signs #: a heading needs a space after them.',
      'Write ## and a space before the heading.',
    )
  if (source.match(/^[ \t]*\|.*\|[ \t]*$/gm)?.[1] !== undefined)
    add(
      node,
      'no-table',
      'The rows are not read as a table.',
      'Put a row of dashes, |---|---|, under the first, with as many cells.',
    )
  const single = source.match(/(?<![\\*])\*(?!\*)/g)?.length ?? 0
  const used = node.children.filter(({ type }) => type === 'emphasis' || type === 'strong').length
  if (single === 2 && used === 0 && /(?<![\\*\s])\*[\p{L}\p{N}]/u.test(source))
    add(
      node,
      'visible-asterisks',
      'Readers see the asterisks: they make nothing italic here.',
      'Put a space after the second, or write a backslash before both.',
      { severity: 'warning' },
    )
}

/** `2*400`: an asterisk between two digits. */
function isSum(body: string, at: number): boolean {
  return body.charAt(at) === '*' && /\d/.test(body.charAt(at - 1)) && /\d/.test(body.charAt(at + 1))
}

function isClosed(source: string): boolean {
  const lines = source.split('\n')
  return lines.length > 1 && /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(lines.at(-1) ?? '')
}
