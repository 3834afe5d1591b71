/** How much one text may hold, so that no input takes long. An article's file may have 200 kB. */
import type { Nodes as HastNodes } from 'hast'
import type { Nodes as MarkdownNodes } from 'mdast'

/** Of a feed, a Markdown file or a plain text, in characters; not of pages, most of which is no text. */
const FILE_CHARACTERS = 5_000_000
/** Of one article: ten times as much as its file may have in links, tables and so on, and twice its letters. */
const CHARACTERS = 500_000
const NODES = 50_000

/** Why a file's text is too long to be read whole; undefined for all others. */
export function fileTooLong(text: string): string | undefined {
  return text.length > FILE_CHARACTERS
    ? `is over ${FILE_CHARACTERS / 1_000_000} MB; cut it into pieces`
    : undefined
}

/** Throws for a tree that is no article by its size. */
export function checkSize(tree: HastNodes | MarkdownNodes): void {
  let [characters, nodes] = [0, 0]
  const count = (node: HastNodes | MarkdownNodes) => {
    if ('value' in node) characters += node.value.length
    if (++nodes > NODES) throw new Error(`its text has over ${counted(NODES)} elements`)
    if (characters > CHARACTERS)
      throw new Error(`its text has over ${counted(CHARACTERS)} characters`)
    if ('children' in node) for (const child of node.children) count(child)
  }
  count(tree)
}

function counted(limit: number): string {
  return limit.toLocaleString('en-GB')
}
