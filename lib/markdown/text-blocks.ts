/** The running text of a tree, paragraph by paragraph, with the nodes that it is made of. */
import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** A text node, and where it is in its block's text. */
export interface Piece {
  readonly node: Text
  readonly at: number
  readonly end: number
}

export interface Block {
  /** All that the block says, links and code too, so that a sentence can be read whole. */
  readonly text: string
  /** The nodes in which something may be marked. */
  readonly pieces: readonly Piece[]
}

/** Blocks of their own: their text belongs to no block around them. */
const BLOCKS = new Set(['p', 'li', 'tr', 'dd'])
/** Nothing is marked inside these: they do something already, or are no running text. */
const CLOSED = new Set(['a', 'code', 'pre', 'button', 'sup', 'th', 'summary', 'label'])
/** Between cells, so that two figures are not read as one. */
const CELL_GAP = ' | '

/** Every block of a body but its notes, in the order of the text. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = []
  visit(tree, 'element', (node) => {
    if ('dataFootnotes' in node.properties || node.data?.directive) return SKIP
    if (BLOCKS.has(node.tagName)) blocks.push(blockOf(node))
    return undefined
  })
  return blocks
}

function blockOf(block: Element): Block {
  const pieces: Piece[] = []
  let text = ''
  const read = (children: readonly ElementContent[], open: boolean) => {
    for (const child of children) {
      if (child.type === 'text') {
        const at = text.length
        text += child.value
        if (open) pieces.push({ node: child, at, end: text.length })
      } else if (child.type === 'element' && !BLOCKS.has(child.tagName)) {
        read(child.children, open && !CLOSED.has(child.tagName))
        if (child.tagName === 'td' || child.tagName === 'th') text += CELL_GAP
      }
    }
  }
  read(block.children, true)
  return { text, pieces }
}
