/** Sets columns of figures to the end, so that their digits align. */
import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const HEDGE =
  '(?:(?:about|around|some|nearly|almost|over|under|above|below|up to|at least|[~≈<>≤≥]) ?)?'
/** No date and no place in an order: `2021`, `2021-22`, `23 December`, `9-10 April`, `2nd`. */
const NO_FIGURE = new RegExp(
  String.raw`^${HEDGE}(?:(?:19|20)\d\d(?![\d,.\p{L}%])|\d+(?:[-–]\d+)? ?(?:${MONTH}|st|nd|rd|th)(?!\p{L}))`,
  'u',
)
const NUMBER = String.raw`[-−–+±]?\p{Sc}?[-−]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:[mb]n|trn)?`
const WORD = String.raw`\/?[\p{L}%°][\p{L}\p{N}\/]*`
/** At most two words, and `a day`: more of them are a sentence. */
const UNIT = String.raw`(?: ?${WORD}(?: ${WORD})?)?(?: (?:a|per) \p{L}+)?`
const FIGURE = new RegExp(`^${HEDGE}${NUMBER}(?:[-–]${NUMBER})?${UNIT}$`, 'u')
/** Says that there is no figure; says nothing about the others. */
const NOTHING = /^(?:[-–—−…]|n\/a|none|nil)?$/i

/** Most of a column's cells decide for all of them; what the text aligns itself is left alone. */
export function alignFigures(table: Element): void {
  const [head, ...body] = rowsOf(table)
  for (const [column, cell] of (head ?? []).entries()) {
    if (cell.properties.dataAlign) continue
    const cells = body.flatMap((row) => row[column] ?? [])
    if (!mostlyFigures(cells.map(wordsOf))) continue
    for (const one of [cell, ...cells]) one.properties.dataAlign = 'right'
  }
}

function mostlyFigures(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => !NOTHING.test(text))
  return filled.filter(isFigure).length > filled.length / 2
}

function isFigure(text: string): boolean {
  return FIGURE.test(text) && !NO_FIGURE.test(text)
}

/** The cells of each row. */
export function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = []
  visit(table, 'element', ({ tagName, children }) => {
    if (tagName === 'tr') rows.push(children.filter((one) => one.type === 'element'))
  })
  return rows
}

/** A cell's text without the numbers of its notes, which would make a figure of a year. */
function wordsOf(cell: Element): string {
  const children = cell.children.filter((one) => one.type !== 'element' || one.tagName !== 'sup')
  return textOf({ ...cell, children })
    .replace(/\s+/g, ' ')
    .trim()
}
