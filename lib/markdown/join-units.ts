import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

const UNIT = String.raw`(?:[mb]n |trn )?(?:b\/d|bl(?:\/d)?|t\/(?:yr|d)|m³\/(?:yr|d)|ft³\/(?:yr|d)|Btu|GWh|TWh|MWh|kWh|[GMTk]W|m³|ft³|bl|t|tonnes|barrels|pc|boe|lb|dwt|km|kg|cents?)`
const AMOUNT = String.raw`[-−]?[$€£¥]?\d[\d,.]*(?:\/\d+)?(?:[mb]n|trn)?`
const RANGE = `${AMOUNT}(?:[–-]${AMOUNT})?`

/** What must stay on one line: an amount with its unit, a price by a unit, a day with its month. */
const KEPT = new RegExp(
  [
    String.raw`${RANGE}\/(?:[mb]n )?[\p{L}³]+`,
    String.raw`${RANGE} ?${UNIT}(?:\/[\p{L}³]+)?(?![\p{L}\p{N}])`,
    String.raw`\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b`,
    String.raw`[$€£]\d[\d,.]*(?:[mb]n|trn)?`,
  ].join('|'),
  'gu',
)

/**
 * Keeps a number and its unit on one line, by a span and not by other characters: what one copies
 * is what was written.
 */
export function joinUnits(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (parent.type === 'element' && (parent.tagName === 'code' || isKept(parent))) return undefined
    const pieces = split(node)
    if (pieces.length === 1) return undefined
    parent.children.splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
}

function split(node: Text): (ElementContent & RootContent)[] {
  const pieces: (Text | Element)[] = []
  let from = 0
  for (const { 0: kept, index } of node.value.matchAll(KEPT)) {
    if (!/[ /–-]/.test(kept)) continue
    if (index > from) pieces.push({ type: 'text', value: node.value.slice(from, index) })
    pieces.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['nowrap'] },
      children: [{ type: 'text', value: kept }],
    })
    from = index + kept.length
  }
  if (from === 0) return [node]
  if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) })
  return pieces
}

function isKept({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('nowrap')
}
