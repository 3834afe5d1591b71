/** Marks what a reader may ask about: quantities with equivalents, and terms of the glossary. */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { GlossaryTerm } from '#lib/content/schema'
import { equivalentsOf } from '#lib/units/equivalents'
import { quantitiesIn } from '#lib/units/recognise'
import { type Note, quantityNote, termNote } from './notes.ts'
import { termFinder } from './term-finder.ts'
import { type Block, blocksOf, type Piece } from './text-blocks.ts'

/** More marked terms than this would be noise. */
const MOST_TERMS = 8

interface Mark {
  readonly at: number
  readonly end: number
  readonly note: Note
}

/**
 * Puts a button around each quantity and each first use of a term, and returns what the buttons
 * open, once each. The text itself is never changed: not a character comes, goes or moves.
 */
export function annotate(tree: Root, glossary: readonly GlossaryTerm[]): readonly Note[] {
  const notes = new Map<string, Note>()
  const seen = new Set<string>()
  const replaced = new Map<Text, (Text | Element)[]>()
  const blocks = blocksOf(tree)
  const findTerms = termFinder(glossary, blocks.map(({ text }) => text).join('\n'))
  for (const block of blocks) {
    const marks: Mark[] = []
    const add = (at: number, text: string, note: Note) => {
      const end = at + text.length
      const free = marks.every((other) => end <= other.at || at >= other.end)
      if (!free || !pieceAt(block, at, end)) return false
      marks.push({ at, end, note: notes.get(note.id) ?? note })
      notes.set(note.id, notes.get(note.id) ?? note)
      return true
    }
    for (const quantity of quantitiesIn(block.text)) {
      const equivalents = equivalentsOf(quantity)
      if (equivalents.items.length > 0)
        add(quantity.at, quantity.text, quantityNote(quantity, equivalents, glossary))
    }
    for (const { term, at, text } of findTerms(block.text)) {
      if (seen.size < MOST_TERMS && !seen.has(term.id) && add(at, text, termNote(term)))
        seen.add(term.id)
    }
    for (const piece of block.pieces) {
      const own = marks.filter(({ at, end }) => at >= piece.at && end <= piece.end)
      if (own.length > 0) replaced.set(piece.node, split(piece, own))
    }
  }
  replaceTexts(tree, replaced)
  return [...notes.values()]
}

/** The one text node that holds all of a mark, where marking is allowed. */
function pieceAt(block: Block, at: number, end: number): Piece | undefined {
  return block.pieces.find((piece) => at >= piece.at && end <= piece.end)
}

function split({ node: { value }, at: start }: Piece, marks: readonly Mark[]): (Text | Element)[] {
  const parts: (Text | Element)[] = []
  let from = 0
  const addText = (to: number) => {
    if (to > from) parts.push({ type: 'text', value: value.slice(from, to) })
  }
  for (const { at, end, note } of marks.toSorted((a, b) => a.at - b.at)) {
    addText(at - start)
    parts.push(buttonOf(value.slice(at - start, end - start), note))
    from = end - start
  }
  addText(value.length)
  return parts
}

/** A button opens its popover by itself: the platform needs no code for it. */
function buttonOf(text: string, { id }: Note): Element {
  return {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', className: ['annotation'], popoverTarget: id },
    children: [{ type: 'text', value: text }],
  }
}

function replaceTexts(tree: Root, replaced: ReadonlyMap<Text, (Text | Element)[]>): void {
  const pieces = (node: RootContent | ElementContent) =>
    (node.type === 'text' && replaced.get(node)) || undefined
  visit(tree, 'element', (node) => {
    if (!node.children.some((child) => pieces(child))) return undefined
    node.children = node.children.flatMap((child) => pieces(child) ?? [child])
    return node.tagName === 'button' ? SKIP : undefined
  })
}
