/** Counts what a body holds before it is parsed: what is too much is refused unread. */
import { limits } from '../limits.ts'
import type { BodyProblem } from './body-problem.ts'

/** What begins quotations and lists at the start of a line. */
const PREFIX = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y
const BULLET = /^[ \t>]*[-*+][ \t]+\S/
const RULE = /^[ \t>]*(?:[-*_][ \t]*)+$/
const DELIMITER_ROW = /^[ \t>]*[|:-][|:\- \t]*$/
const MARKS = /[*_~[\]<>&\\`]|:\/\/|www\./g
/** What is looked for through the rest of its paragraph when it has no end. */
const OPENERS = /<|`+|\]\(/g

interface Paragraph {
  line: number
  length: number
  marks: number
  openers: number
  rows: number
  pipes: number
  isTable: boolean
}

/** The limits that a body exceeds, each at the first line that does; in time linear in the body. */
export function excesses(body: string): BodyProblem[] {
  const found = new Map<string, BodyProblem>()
  const add = (rule: string, line: number, message: string, fix: string) => {
    if (!found.has(rule)) found.set(rule, { rule, line, column: 1, message, fix })
  }
  const total = { marks: 0, reach: 0, cells: 0, pipes: 0, notes: 0, directives: 0 }
  let paragraph = emptyParagraph()
  const close = () => {
    const { line, length, marks, openers, rows, pipes, isTable } = paragraph
    total.marks += marks
    total.reach += length * openers
    if (isTable) total.cells += rows * (pipes + 1)
    if (marks > limits.paragraphMarks)
      add(
        'too-many-marks',
        line,
        ...tooMany(marks, 'marks of Markdown in a paragraph', limits.paragraphMarks),
      )
    if (total.marks > limits.marks)
      add('too-many-marks', line, ...tooMany(total.marks, 'marks of Markdown', limits.marks))
    if (total.reach > limits.markReach)
      add(
        'too-many-marks',
        line,
        'There are too many links and pieces of code in paragraphs as long as these.',
        'Split the paragraphs or remove some of the links.',
      )
    if (total.cells > limits.tableCells)
      add('too-many-cells', line, ...tooMany(total.cells, 'cells in tables', limits.tableCells))
    paragraph = emptyParagraph()
  }
  const lines = body.split('\n')
  if (lines.length > limits.lines)
    add('too-many-lines', limits.lines + 1, ...tooMany(lines.length, 'lines', limits.lines))
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    checkStart(text, line, add)
    const isBlank = !/[^\s>]/.test(text)
    if (isBlank || BULLET.test(text)) close()
    if (isBlank) continue
    if (paragraph.rows === 0) paragraph.line = line
    paragraph.length += text.length + 1
    paragraph.marks += countOf(text, MARKS)
    paragraph.openers += countOf(text, OPENERS)
    paragraph.rows++
    const pipes = countOf(text, /\|/g)
    total.pipes += pipes
    if (total.pipes > 2 * limits.tableCells)
      add('too-many-cells', line, ...tooMany(total.pipes, 'signs |', 2 * limits.tableCells))
    paragraph.pipes = Math.max(paragraph.pipes, pipes)
    paragraph.isTable ||= DELIMITER_ROW.test(text)
    total.notes += countOf(text, /\[\^/g)
    if (total.notes > limits.footnotes)
      add(
        'too-many-notes',
        line,
        ...tooMany(total.notes, 'footnotes and references to them', limits.footnotes),
      )
    if (/^\s*::/.test(text) && ++total.directives > limits.directives)
      add(
        'too-many-directives',
        line,
        ...tooMany(total.directives, 'directives', limits.directives),
      )
  }
  close()
  return [...found.values()]
}

type Add = (rule: string, line: number, message: string, fix: string) => void

/** How deeply a line's text is nested: marks on the line itself, and the columns before it. */
function checkStart(text: string, line: number, add: Add): void {
  if (!/^[ \t>\-*+\d]/.test(text) || isRule(text)) return
  let depth = 0
  let at = 0
  let end = 0
  for (PREFIX.lastIndex = 0; PREFIX.test(text); at = PREFIX.lastIndex) {
    depth++
    end = PREFIX.lastIndex
    if (depth > limits.depth) break
  }
  const indent =
    columnsOf(text.slice(0, at)) + columnsOf(/^[ \t]*/.exec(text.slice(end))?.[0] ?? '')
  if (depth > limits.depth)
    add(
      'too-deep',
      line,
      `Quotations and lists are nested more than ${limits.depth} deep.`,
      'Write them less deeply nested.',
    )
  else if (indent > limits.indent)
    add(
      'too-deep',
      line,
      `The line is indented by more than ${limits.indent} columns.`,
      'Indent it less.',
    )
}

/** `- - -` is a rule, however many; a very long one is a file made to hurt. */
function isRule(text: string): boolean {
  return text.length <= 200 && RULE.test(text)
}

function columnsOf(space: string): number {
  let columns = 0
  for (const character of space) columns += character === '\t' ? 4 : character === ' ' ? 1 : 0
  return columns
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function tooMany(count: number, what: string, limit: number): [message: string, fix: string] {
  return [
    `There are ${count.toLocaleString('en-GB')} ${what}; at most ${limit.toLocaleString('en-GB')} are allowed.`,
    'Remove some of them, or split the text.',
  ]
}

function emptyParagraph(): Paragraph {
  return { line: 1, length: 0, marks: 0, openers: 0, rows: 0, pipes: 0, isTable: false }
}
