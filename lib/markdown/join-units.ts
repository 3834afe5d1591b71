import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { EXIT, SKIP, visit } from 'unist-util-visit'

/** A line that ends in the source is a space on the page. */
const SPACE = String.raw`[ \n\u00a0\u202f\u2009]`
const SCALE = '(?:[mb]n|trn)'
const SCALE_WORD = '(?:million|billion|trillion)'
const UNITS = [
  String.raw`b\/d|bl(?:\/d)?|t\/(?:yr|d)|m³\/(?:yr|d)|ft³\/(?:yr|d)|Btu|[GTMk]Wh|[GMTk]W|[PTG]J`,
  `tonnes?(?:${SPACE}(?:a|per)${SPACE}year)?|barrels?(?:${SPACE}(?:a|per)${SPACE}day)?`,
  'm³|ft³|t|pc|boe|therms?|lb|dwt|km|miles?|kg|cents?',
].join('|')
const UNIT = `(?:${SCALE}${SPACE})?(?:${UNITS})`
const AMOUNT = String.raw`[-−]?[$€£¥]?\d[\d,.]*(?:\/\d+)?(?:${SCALE}|${SPACE}${SCALE_WORD})?`
const RANGE = `${AMOUNT}(?:[–-]${AMOUNT})?`

/** What must stay on one line: an amount with its unit, a price by a unit, a day with its month. */
const KEPT = new RegExp(
  [
    String.raw`${RANGE}\/(?:[mb]n${SPACE})?[\p{L}³]+`,
    String.raw`${RANGE}${SPACE}?${UNIT}(?:\/[\p{L}³]+)?(?![\p{L}\p{N}])`,
    String.raw`\d{1,2}${SPACE}(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`,
    String.raw`${RANGE}(?<=${SCALE_WORD})(?!\p{L})`,
    String.raw`[$€£]\d[\d,.]*${SCALE}?`,
  ].join('|'),
  'gu',
)

/** More spans than this are a file made to hurt; the rest of its figures may break over lines. */
const MOST_SPANS = 1000

/**
 * Keeps a number and its unit on one line, by a span and not by other characters: what one copies
 * is what was written.
 */
export function joinUnits(tree: Root): void {
  let left = MOST_SPANS
  visit(tree, 'text', (node, index, parent) => {
    if (left <= 0) return EXIT
    if (!parent || index === undefined) return undefined
    if (parent.type === 'element' && (parent.tagName === 'code' || isKept(parent))) return undefined
    const pieces = split(node, left)
    left -= Math.floor(pieces.length / 2)
    parent.children.splice(index, 1, ...pieces)
    // On to what follows: the pieces have been seen, and would be split for ever.
    return [SKIP, index + pieces.length]
  })
}

/** A plain text in pieces, those that must stay on one line apart from the others. */
export function unitsInText(text: string): { text: string; isJoined: boolean }[] {
  const pieces: { text: string; isJoined: boolean }[] = []
  let from = 0
  for (const { 0: joined, index } of text.matchAll(KEPT)) {
    if (!/[\s/–-]/.test(joined)) continue
    if (index > from) pieces.push({ text: text.slice(from, index), isJoined: false })
    pieces.push({ text: joined, isJoined: true })
    from = index + joined.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isJoined: false })
  return pieces
}

function split(node: Text, most: number): (ElementContent & RootContent)[] {
  const pieces: (Text | Element)[] = []
  let from = 0
  for (const { 0: kept, index } of node.value.matchAll(KEPT)) {
    if (!/[\s/–-]/.test(kept)) continue
    if (pieces.length >= 2 * most) break
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
