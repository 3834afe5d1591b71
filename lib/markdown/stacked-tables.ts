/** Tables with too many words for a phone, whose rows the style sheet stacks there, each cell under its head. */
import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { rowsOf } from './figure-columns.ts'

/** What a phone shows side by side, in characters, and what of it parts two columns. */
const PHONE = 50
const GUTTER = 3
/** Two columns have half a phone each, which is enough. */
const FEWEST = 3

/**
 * Marks a table that needs it. Two cells fit abreast under their heads; where there are more, each after
 * a row's first gets the name of its column.
 */
export function stackOnPhones(table: Element): void {
  const hasHead = table.children.some((part) => part.type === 'element' && part.tagName === 'thead')
  const rows = rowsOf(table)
  const [head = [], ...body] = rows
  if (!hasHead || head.length < FEWEST) return
  const names = head.map((cell) => textOf(cell).trim())
  const width = names.reduce((sum, _, column) => {
    const texts = rows.map((row) => row[column]).flatMap((cell) => (cell ? [textOf(cell)] : []))
    return sum + widthOf(texts) + GUTTER
  }, 0)
  if (width <= PHONE) return
  table.properties.className = ['stacks']
  if (head.length === FEWEST) return
  for (const row of body)
    for (const [column, cell] of row.entries())
      if (column > 0) cell.properties.dataLabel = names[column]
}

/** A column may break its longest text once, and no word. */
function widthOf(texts: readonly string[]): number {
  return Math.max(
    ...texts.map((text) =>
      Math.max(text.length / 2, ...text.split(/[\s-]/).map((one) => one.length)),
    ),
  )
}
