/** Tables that only lay out a page, as old pages and letters do, become what is in their cells. */
import type { Element, ElementContent, Root } from 'hast'
import { isBlock } from './page-measure.ts'

/** A cell with more text than this is a column of a page. */
const LONG_CELL = 600

/** Replaces, in place, tables for layout, and tables of one column, by divisions. */
export function flattenTables(node: Root | Element): void {
  for (const child of [...node.children]) {
    if (child.type !== 'element') continue
    flattenTables(child)
    if (child.tagName !== 'table') continue
    moveCaption(node, child)
    const cells = cellsOf(child)
    const isLayout =
      cells.some(isColumn) ||
      rowsOf(child).every(({ children }) => children.filter(isCell).length < 2)
    if (!isLayout) continue
    child.tagName = 'div'
    child.children = cells.map(
      (cell): ElementContent => ({ ...cell, tagName: 'div', properties: {} }),
    )
  }
}

/** Markdown has no caption: house style is a paragraph above that begins with `Table:`. */
function moveCaption(parent: Root | Element, table: Element): void {
  const caption = table.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption',
  )
  if (caption?.type !== 'element') return
  table.children = table.children.filter((child) => child !== caption)
  const words: ElementContent[] = [{ type: 'text', value: 'Table: ' }, ...caption.children]
  const at = parent.children.indexOf(table)
  parent.children.splice(at, 0, { type: 'element', tagName: 'p', properties: {}, children: words })
}

function isColumn(cell: Element): boolean {
  const blocks = cell.children.filter(isBlock)
  return (
    blocks.length > 1 ||
    blocks.some(({ tagName }) => tagName === 'table' || tagName === 'div') ||
    longerThan(cell, LONG_CELL)
  )
}

function longerThan(node: Element, limit: number): boolean {
  let length = 0
  const add = ({ children }: Element) => {
    for (const child of children) {
      if (length > limit) return
      if (child.type === 'text') length += child.value.length
      else if (child.type === 'element') add(child)
    }
  }
  add(node)
  return length > limit
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : child.tagName === 'table' ? [] : rowsOf(child)
  })
}

function cellsOf(table: Element): Element[] {
  return rowsOf(table).flatMap(({ children }) => children.filter(isCell))
}
