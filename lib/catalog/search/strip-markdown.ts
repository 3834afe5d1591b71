/** Markdown without its marks: for a line or two of context, not for reading. In linear time. */

/** Of a body, this much is looked through for the words of a search. */
const MOST_CHARACTERS = 50_000
const TABLE_RULE = /^[ \t]*\|?[ \t:|-]*-[ \t:|-]*\|?[ \t]*$/
const NOTE = /^\[\^[^\][]+\]:/
/** What begins a heading, a quotation or an item of a list. */
const LEAD = /^[ \t]{0,3}(?:#{1,6}|>|[-*+]|\d{1,9}\.)[ \t]+/

/** The words of a body, on one line. */
export function plainText(markdown: string): string {
  return markdown
    .slice(0, MOST_CHARACTERS)
    .split('\n')
    .filter((line) => !TABLE_RULE.test(line) && !NOTE.test(line))
    .map((line) => line.replace(LEAD, ''))
    .join('\n')
    .replace(/!?\[([^\][]*)\]\([^()\s]*(?: "[^"\n]*")?\)/g, '$1')
    .replace(/\[\^[^\][\s]+\]/g, '')
    .replace(/[*_`|\s]+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim()
}
