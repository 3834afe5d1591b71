/** A Markdown tree made safe and plain, and written as text. */
import type { Heading, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { parseMarkdown } from '#lib/content/syntax/markdown'
import { removeBoilerplate } from './boilerplate.ts'
import { oneLine } from './plain-text.ts'
import { readDate } from './read-date.ts'
import { checkSize } from './size.ts'

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', resourceLink: true })
  .freeze()

/** The name that a picture gets beside a draft, by its address in the text. */
export type PictureNamer = (address: string) => string | undefined

/** Paragraphs of plain text; what means something in Markdown is escaped, and stays text. */
export function paragraphTree(texts: readonly string[]): Root {
  return {
    type: 'root',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  }
}

/**
 * Removes raw HTML, pictures of others, links that lead nowhere from here, the headline or the date where the
 * text repeats it, and boilerplate. Headings begin at the second level. Throws when it holds more than any article.
 */
export function cleanBody(
  raw: Root,
  {
    headline,
    url,
    base = url,
    pictureOf = () => undefined,
  }: {
    headline: string
    url?: string | undefined
    base?: string | undefined
    /** The name of a picture that comes with the draft; every other is left out. */
    pictureOf?: PictureNamer | undefined
  },
): { root: Root; unsure: string[] } {
  checkSize(raw)
  // A page can hold what Markdown cannot, code in a heading for one; written and read again, the
  // tree is what readers of the file will have.
  const root = parseMarkdown(markdownOf(raw))
  let pictures = 0
  let unlinked = 0
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const name = node.type === 'image' ? pictureOf(node.url) : undefined
    if (node.type === 'image' && name !== undefined) {
      node.url = name
      return undefined
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      pictures++
      return remove(parent, index)
    }
    if (node.type === 'html' || node.type === 'thematicBreak' || node.type === 'definition')
      return remove(parent, index)
    if (node.type === 'heading') {
      if (node.depth === 1) node.depth = 2
      joinLines(node)
    }
    if (node.type === 'link') {
      const address = outward(node.url, base)
      if (!address) {
        if (node.children.length > 0) unlinked++
        return replace(parent, index, node.children)
      }
      node.url = address
    }
    return undefined
  })
  trimEdges(root)
  const blocks = root.children.filter((block) => {
    const text = oneLine(textOfMarkdown(block))
    if (text === '' && holdsPicture(block)) return true
    return text !== '' && text !== oneLine(headline) && readDate(text) === undefined
  })
  const { blocks: clean, removed } = removeBoilerplate(blocks, textOfMarkdown)
  const left =
    pictures === 1
      ? 'left out a picture, which belongs'
      : `left out ${pictures} pictures, which belong`
  return {
    root: { type: 'root', children: [...clean] },
    unsure: [
      ...(pictures > 0 ? [`${left} to others`] : []),
      ...(unlinked > 0
        ? [
            `left out the address of ${unlinked === 1 ? 'a link' : `${unlinked} links`} within the site it comes from`,
          ]
        : []),
      ...removed,
    ],
  }
}

/** The tree as Markdown. */
export function markdownOf(root: Root): string {
  return writer.stringify(root)
}

function holdsPicture(node: Nodes): boolean {
  if (node.type === 'image') return true
  return 'children' in node && node.children.some(holdsPicture)
}

/** The words of a node. */
export function textOfMarkdown(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOfMarkdown).join('') : ''
}

/** An address that can be followed from anywhere; undefined for what only its own page understood. */
function outward(link: string, base: string | undefined): string | undefined {
  if (link === '' || link.startsWith('#')) return undefined
  const address = URL.parse(link, base)
  return address && /^(?:https?|mailto):$/.test(address.protocol) ? address.href : undefined
}

/** What was removed may have left a space at an edge, which Markdown could only write as a code. */
function trimEdges(root: Root): void {
  visit(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const [first, last] = [node.children[0], node.children.at(-1)]
    if (first?.type === 'text') first.value = first.value.trimStart()
    if (last?.type === 'text') last.value = last.value.trimEnd()
  })
}

/** A heading on one line: of several it could be written only as a paragraph over a line of dashes. */
function joinLines(heading: Heading): void {
  visit(heading, (node, index, parent) => {
    if (node.type === 'break' && parent && index !== undefined)
      parent.children.splice(index, 1, { type: 'text', value: ' ' })
    else if ('value' in node) node.value = node.value.replace(/\s*\n\s*/g, ' ')
  })
}

function remove(parent: Parents, index: number): [typeof SKIP, number] {
  parent.children.splice(index, 1)
  return [SKIP, index]
}

function replace(
  parent: Parents,
  index: number,
  children: PhrasingContent[],
): [typeof SKIP, number] {
  const siblings: Nodes[] = parent.children
  siblings.splice(index, 1, ...children)
  return [SKIP, index]
}
