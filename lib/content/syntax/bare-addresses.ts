/** Web addresses that are written without a mark become links. */
import type { Link, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** In linear time, unlike GFM's own reading of addresses, which also takes longer than all else. */
const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"“”‘’`|\\]+/giu
const LINKS = new Set(['link', 'linkReference'])

/** Replaces the addresses in the texts of a tree by links, but for those that are in a link already. */
export function linkBareAddresses(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (LINKS.has(node.type)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const pieces = piecesOf(node)
    parent.children.splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
}

function piecesOf(text: Text): (Text | Link)[] {
  const pieces: (Text | Link)[] = []
  let from = 0
  for (const { 0: found, index } of text.value.matchAll(ADDRESS)) {
    const address = withoutEnd(found)
    if (!/[/.][\p{L}\p{N}]/u.test(address)) continue
    if (index > from) pieces.push(textOf(text, from, index))
    from = index + address.length
    const url = /^www\./i.test(address) ? `http://${address}` : address
    const inside = textOf(text, index, from)
    pieces.push({ type: 'link', url, children: [inside], ...placed(inside) })
  }
  if (from === 0) return [text]
  if (from < text.value.length) pieces.push(textOf(text, from, text.value.length))
  return pieces
}

/** An address without the punctuation of the sentence around it. */
function withoutEnd(address: string): string {
  let end = address.length
  while (end > 0) {
    const last = address.charAt(end - 1)
    if (last === ')' && address.slice(0, end).includes('(')) break
    if (!`.,:;!?'*_~)]`.includes(last)) break
    end--
  }
  return address.slice(0, end)
}

function textOf({ value, position }: Text, from: number, to: number): Text {
  const before = value.slice(0, from).split('\n')
  const start = position && {
    line: position.start.line + before.length - 1,
    column: before.length === 1 ? position.start.column + from : (before.at(-1)?.length ?? 0) + 1,
    offset: (position.start.offset ?? 0) + from,
  }
  const piece: Text = { type: 'text', value: value.slice(from, to) }
  return position && start ? { ...piece, position: { start, end: position.end } } : piece
}

function placed({ position }: Text): Pick<Link, 'position'> {
  return position ? { position } : {}
}
