/** Removes links from a body and leaves their text. */
import type { Link, LinkReference } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from './markdown.ts'

/** What at the start of a line begins something else than a paragraph. */
const STARTS_BLOCK = /^(?:[#>|=~`:-]|[+*](?=\s)|[*_]{3})/
const STARTS_LIST = /^(\d{1,9})([.)])/

/** The same text, with each link to one of these addresses as its words alone. */
export function unlink(body: string, isDead: (url: string) => boolean): string {
  const root = parseMarkdown(body)
  const addresses = new Map<string, string>()
  visit(root, 'definition', ({ identifier, url }) => {
    // The first of several holds.
    if (!addresses.has(identifier)) addresses.set(identifier, url)
  })
  const cuts: { from: number; to: number; words: string }[] = []
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return
    const url = node.type === 'link' ? node.url : addresses.get(node.identifier)
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (url === undefined || !isDead(url) || from === undefined || to === undefined) return
    cuts.push({ from, to, words: wordsOf(node, body, from) })
  })
  return cuts.reduceRight(
    (text, { from, to, words }) => text.slice(0, from) + words + text.slice(to),
    body,
  )
}

function wordsOf({ children }: Link | LinkReference, body: string, from: number): string {
  const start = children[0]?.position?.start.offset
  const end = children.at(-1)?.position?.end.offset
  const words = start === undefined || end === undefined ? '' : body.slice(start, end)
  const isFirst = /(?:^|\n)[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?$/.test(
    body.slice(Math.max(0, from - 100), from),
  )
  if (!isFirst) return words
  return STARTS_BLOCK.test(words) ? `\\${words}` : words.replace(STARTS_LIST, '$1\\$2')
}
