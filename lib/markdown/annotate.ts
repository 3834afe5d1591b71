/** Marks what a reader may ask about: quantities with equivalents, and terms of the glossary. */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { GlossaryTerm } from '#lib/content/vocabulary-schema'
import { equivalentsOf } from '#lib/units/equivalents'
import { quantitiesIn } from '#lib/units/find-quantities'
import { type Note, quantityNote, termNote } from './notes.ts'
import { type FoundTerm, termFinder } from './term-finder.ts'
import { blocksOf, type Piece } from './text-blocks.ts'

/** More marked terms than this would be noise. */
const MOST_TERMS = 8
/** More notes than this would be longer than any text; later quantities stay unmarked. */
const MOST_NOTES = 200
/** Characters of a text that are looked through: several times the longest report. */
const MOST_CHARACTERS = 40_000
/** Marked quantities of one text. */
const MOST_MARKS = 500

/** What belongs to the word before it: a genitive, and marks that close. */
const TAIL = /^(?:['’]s(?![\p{L}\d]))?[,.;:!?)\]'’”"]*/u
/** Longer words, in characters, may be broken over lines with what follows them. */
const SHORT = 24

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
  let left = MOST_CHARACTERS
  let marked = 0
  for (const block of blocks) {
    if (left <= 0 || marked >= MOST_MARKS) break
    const found = foundIn(block.text.slice(0, left), glossary, findTerms)
    left -= block.text.length
    const pieces = block.pieces[Symbol.iterator]()
    let piece = pieces.next().value
    let end = 0
    let own: Mark[] = []
    for (const { at, text, note, term } of found) {
      while (piece && piece.end <= at) {
        if (own.length > 0) replaced.set(piece.node, split(piece, own))
        own = []
        piece = pieces.next().value
      }
      // One text node must contain all of a mark, where marking is allowed, and marks never overlap.
      if (!piece || at < piece.at || at + text.length > piece.end || at < end) continue
      if (notes.size >= MOST_NOTES && !notes.has(note.id)) continue
      if (++marked > MOST_MARKS) break
      if (term && (seen.size >= MOST_TERMS || seen.has(term))) continue
      if (term) seen.add(term)
      if (!notes.has(note.id)) notes.set(note.id, note)
      end = at + text.length
      own.push({ at, end, note: notes.get(note.id) ?? note })
    }
    if (piece && own.length > 0) replaced.set(piece.node, split(piece, own))
  }
  replaceTexts(tree, replaced)
  return [...notes.values()]
}

interface Found {
  readonly at: number
  readonly text: string
  readonly note: Note
  /** The id of a glossary term, which is marked once. */
  readonly term?: string
}

/** Quantities with equivalents and terms, in the order of the text; where they overlap, quantities. */
function foundIn(
  text: string,
  glossary: readonly GlossaryTerm[],
  findTerms: (text: string) => readonly FoundTerm[],
): Found[] {
  const quantities = quantitiesIn(text).flatMap((quantity): Found[] => {
    const equivalents = equivalentsOf(quantity)
    const note = quantityNote(quantity, equivalents, glossary)
    return equivalents.items.length > 0 ? [{ at: quantity.at, text: quantity.text, note }] : []
  })
  const terms: Found[] = []
  let next = 0
  for (const { term, at, text: words } of findTerms(text)) {
    while (
      (quantities[next]?.at ?? Number.POSITIVE_INFINITY) + (quantities[next]?.text.length ?? 0) <=
      at
    )
      next++
    if ((quantities[next]?.at ?? Number.POSITIVE_INFINITY) < at + words.length) continue
    terms.push({ at, text: words, note: termNote(term), term: term.id })
  }
  return [...quantities, ...terms].sort((a, b) => a.at - b.at)
}

function split({ node: { value }, at: start }: Piece, marks: readonly Mark[]): (Text | Element)[] {
  const parts: (Text | Element)[] = []
  let from = 0
  const addText = (to: number) => {
    if (to > from) parts.push({ type: 'text', value: value.slice(from, to) })
  }
  for (const { at, end, note } of marks.toSorted((a, b) => a.at - b.at)) {
    addText(at - start)
    const text = value.slice(at - start, end - start)
    const tail = text.length <= SHORT ? (TAIL.exec(value.slice(end - start))?.[0] ?? '') : ''
    parts.push(tail ? unbroken(buttonOf(text, note), tail) : buttonOf(text, note))
    from = end - start + tail.length
  }
  addText(value.length)
  return parts
}

/** A button and what is written up to it: a line may break beside a button, and would before `'s`. */
function unbroken(button: Element, tail: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['nowrap'] },
    children: [button, { type: 'text', value: tail }],
  }
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
