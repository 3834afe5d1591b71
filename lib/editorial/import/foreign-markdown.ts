/** Markdown of another system as a tree without raw HTML: what was HTML becomes Markdown. */
import { toHtml } from 'hast-util-to-html'
import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { parseHtml } from './html-tree.ts'
import { markdownBody } from './page-body.ts'

const toHast = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze()
/** Marks in one paragraph; more take the parser time that grows faster than they do. */
const MARKS = 4000
/** Marks of 40 quotations and lists before a line's text, or an indent that stands for as many of 4 columns. */
const DEEP =
  /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){40}|^(?:[ ]{160}|\t{40})[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/m

/** Parses a body; throws when one paragraph holds thousands of marks. */
export function parseForeignMarkdown(body: string): { root: Root; unsure: readonly string[] } {
  for (const paragraph of body.split(/\n\s*\n/)) {
    if ((paragraph.match(/[*_~`[\]<>]/g)?.length ?? 0) > MARKS)
      throw new Error(`a paragraph holds over ${MARKS} marks`)
    if (DEEP.test(paragraph)) throw new Error('it is nested over 40 deep')
  }
  const root = fromMarkdown(body, {
    extensions: [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable()],
    mdastExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
    ],
  })
  resolveReferences(root)
  dropUnusedNotes(root)
  const unsure: string[] = []
  const children: RootContent[] = []
  let html: RootContent[] = []
  const flush = () => {
    if (html.length === 0) return
    const hast = toHast.runSync({ type: 'root', children: html })
    const read = markdownBody(parseHtml(toHtml(hast, { allowDangerousHtml: true })))
    unsure.push(...read.unsure)
    children.push(...read.root.children)
    html = []
  }
  // HTML may begin in one block and end in another, so neighbours are read together.
  let open = 0
  for (const block of root.children) {
    const change = openTags(block)
    if (change !== undefined || open > 0) {
      html.push(block)
      open = Math.max(0, open + (change ?? 0))
      if (open === 0) flush()
    } else children.push(block)
  }
  flush()
  return { root: { type: 'root', children }, unsure }
}

/** How many more block tags a block opens than it closes; undefined for one without HTML. */
function openTags(block: RootContent): number | undefined {
  let found: number | undefined
  visit(block, 'html', ({ value }) => {
    const opened =
      value.match(
        /<(?:div|section|figure|table|blockquote|details|article|aside|center|ul|ol|p|iframe|script|style)\b[^>]*>/gi,
      )?.length ?? 0
    const closed =
      value.match(
        /<\/(?:div|section|figure|table|blockquote|details|article|aside|center|ul|ol|p|iframe|script|style)>/gi,
      )?.length ?? 0
    found = (found ?? 0) + opened - closed
  })
  return found
}

/** Links and pictures by reference get their address; one whose address is missing becomes its text. */
function resolveReferences(root: Root): void {
  const addresses = new Map<string, { url: string; title?: string | null | undefined }>()
  visit(root, 'definition', (node) => {
    if (!addresses.has(node.identifier)) addresses.set(node.identifier, node)
  })
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (node.type === 'definition') return splice(parent, index, [])
    if (node.type === 'linkReference') {
      const url = addresses.get(node.identifier)?.url
      return splice(
        parent,
        index,
        url === undefined
          ? [{ type: 'text', value: '[' }, ...node.children, { type: 'text', value: ']' }]
          : [{ type: 'link', url, children: node.children }],
      )
    }
    if (node.type === 'imageReference') {
      const url = addresses.get(node.identifier)?.url
      return splice(
        parent,
        index,
        url === undefined ? [] : [{ type: 'image', url, alt: node.alt ?? '' }],
      )
    }
    return undefined
  })
}

function dropUnusedNotes(root: Root): void {
  const cited = new Set<string>()
  visit(root, 'footnoteReference', ({ identifier }) => {
    cited.add(identifier)
  })
  const written = new Set<string>()
  root.children = root.children.flatMap((node): RootContent[] => {
    if (node.type !== 'footnoteDefinition') return [node]
    if (cited.has(node.identifier) && !written.has(node.identifier)) {
      written.add(node.identifier)
      return [node]
    }
    return node.children
  })
}

function splice(parent: Parents, index: number, nodes: Nodes[]): [typeof SKIP, number] {
  const siblings: Nodes[] = parent.children
  siblings.splice(index, 1, ...nodes)
  return [SKIP, index]
}
