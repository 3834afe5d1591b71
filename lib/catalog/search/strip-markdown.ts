/** Markdown without its marks: for a line or two of context, not for reading. In linear time. */

/** Of a body, this much is looked through for the words of a search. */
const MOST_CHARACTERS = 50_000
const TABLE_RULE = /^[ \t]*\|?[ \t:|-]*-[ \t:|-]*\|?[ \t]*$/
const NOTE = /^\[\^[^\][]+\]:/
/** A chart, a timeline or a map. */
const DIRECTIVE = /^::/
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]/
const ROW = /^[ \t]*\|/
/** What begins a heading, a quotation or an item of a list. */
const LEAD = /^[ \t]{0,3}(?:#{1,6}|>|[-*+]|\d{1,9}\.)[ \t]+/

/**
 * The words of each block of a body, each on one line: paragraphs and items of lists, then headings
 * and rows of tables, which say little by themselves.
 */
export function textBlocks(markdown: string): string[] {
  const prose: string[][] = []
  const rest: string[] = []
  let isOpen = false
  for (const line of markdown.slice(0, MOST_CHARACTERS).split('\n')) {
    const isApart = HEADING.test(line) || ROW.test(line)
    const isText =
      line.trim() !== '' && ![TABLE_RULE, NOTE, DIRECTIVE].some((one) => one.test(line))
    if (isText && isApart) rest.push(withoutMarks(line))
    if (isText && !isApart) {
      if (isOpen && !LEAD.test(line)) prose.at(-1)?.push(line)
      else prose.push([line])
    }
    isOpen = isText && !isApart
  }
  return [...prose.map((lines) => withoutMarks(lines.join('\n'))), ...rest].filter(Boolean)
}

/** The words of a block; cells of a row are parted by points. */
function withoutMarks(block: string): string {
  const isRow = ROW.test(block)
  const cells = isRow ? block.replace(/^[ \t]*\||\|[ \t]*$/g, '').split('|') : [block]
  return cells.map(wordsOf).filter(Boolean).join(' · ')
}

function wordsOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(LEAD, ''))
    .join('\n')
    .replace(/!?\[([^\][]*)\]\([^()\s]*(?: "[^"\n]*")?\)/g, '$1')
    .replace(/\[\^[^\][\s]+\]/g, '')
    .replace(/[*_`|\s]+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim()
}
