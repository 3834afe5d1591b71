import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { alignFigures } from './figure-columns.ts'
import { stackOnPhones } from './stacked-tables.ts'

const CAPTION = /^Table:\s*/
const NOTE = /^(?:Sources?|Notes?):\s/

/**
 * A table can be wider than a phone: it gets a region of its own to scroll in, reachable by
 * keyboard, and named by its caption, the paragraph before it that starts with `Table:`. A paragraph
 * after it that starts with `Source:` or `Note:` is part of it.
 */
export function tables(tree: Root): void {
  let count = 0
  tree.children = inFigures(tree.children, () => `table-${++count}`)
}

/** Tables occur in quotations, lists and notes too; each is looked for beside its own caption. */
function inFigures<Child extends RootContent>(
  children: readonly Child[],
  nextId: () => string,
): (Child | Element)[] {
  return children.flatMap((node, index): (Child | Element)[] => {
    if (isCaption(node) && followedByTable(children, index)) return []
    if (isNote(node) && afterTable(children, index)) return []
    if (node.type !== 'element') return [node]
    if (node.tagName !== 'table') {
      node.children = inFigures(node.children, nextId)
      return [node]
    }
    scopeHeaders(node)
    alignFigures(node)
    stackOnPhones(node)
    const before = children.slice(0, index).findLast((one) => one.type === 'element')
    const caption = before && isCaption(before) ? before : undefined
    const after = children.slice(index + 1).find((one) => one.type === 'element')
    return [figureOf(node, caption, after && isNote(after) ? after : undefined, nextId())]
  })
}

function isCaption(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'p' && CAPTION.test(textOf(node))
}

function followedByTable(children: readonly RootContent[], index: number): boolean {
  const next = children.slice(index + 1).find((one) => one.type === 'element')
  return next?.type === 'element' && next.tagName === 'table'
}

function isNote(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'p' && NOTE.test(textOf(node))
}

function afterTable(children: readonly RootContent[], index: number): boolean {
  const last = children.slice(0, index).findLast((one) => one.type === 'element')
  return last?.type === 'element' && last.tagName === 'table'
}

function figureOf(
  table: Element,
  caption: Element | undefined,
  note: Element | undefined,
  id: string,
): Element {
  const label = caption ? { ariaLabelledBy: [id] } : { ariaLabel: 'Table' }
  const region: Element = {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ...label },
    children: [table],
  }
  const parts: ElementContent[] = caption
    ? [
        {
          type: 'element',
          tagName: 'figcaption',
          properties: { id },
          children: withoutMark(caption.children),
        },
        region,
      ]
    : [region]
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['table'] },
    children: note
      ? [...parts, { ...note, properties: { ...note.properties, className: ['table-note'] } }]
      : parts,
  }
}

function withoutMark([first, ...rest]: ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest
  return [{ ...first, value: first.value.replace(CAPTION, '') }, ...rest]
}

/** Column heads say so, and an empty one heads nothing; a first cell of a row that is text heads its row. */
function scopeHeaders(table: Element): void {
  table.children = table.children.filter((part) => !isEmptyHead(part))
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') {
      if (textOf(node).trim() === '') node.tagName = 'td'
      else node.properties.scope ??= 'col'
    }
    // As data, for the style sheet: the attribute is obsolete, and a style attribute is refused.
    const { align, ...rest } = node.properties
    if (align) node.properties = { ...rest, dataAlign: align }
    if (node.tagName !== 'tr') return
    const first = node.children.find((one) => one.type === 'element')
    if (first?.type === 'element' && first.tagName === 'td' && /\p{L}/u.test(textOf(first))) {
      first.tagName = 'th'
      first.properties.scope = 'row'
    }
  })
}

function isEmptyHead(part: ElementContent): boolean {
  return part.type === 'element' && part.tagName === 'thead' && textOf(part).trim() === ''
}
