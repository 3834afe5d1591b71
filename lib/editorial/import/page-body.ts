/** A piece of HTML as a Markdown tree: no script, no menu, nothing hidden, no raw HTML. */
import type { Element, ElementContent, Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import rehypeRemark from 'rehype-remark'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import { unified } from 'unified'
import { isHidden, labelsOf, property, textOfHtml } from './html-tree.ts'
import { flattenTables } from './layout-tables.ts'
import { isBlock, type Measure, measureAll, measureOf } from './page-measure.ts'
import { splitAtBreaks } from './paragraph-breaks.ts'
import { withoutInvisible } from './plain-text.ts'
import { rewriteScripts } from './raised-figures.ts'
import { checkSize } from './size.ts'

const toMarkdown = unified()
  .use(rehypeSanitize, { ...defaultSchema, clobber: [], ancestors: {} })
  .use(rehypeRemark)
  .freeze()

const UNSEEN =
  /^(?:script|style|template|noscript|head|link|meta|button|select|input|textarea|iframe|object|embed|svg|canvas|video|audio|dialog|nav|form|footer)$/
const BYLINE =
  /(?:^|[\s_-])(?:by-?line|author|authors|dateline|timestamp|pubdate|date|published|posted|reading-?time|kicker)(?:$|[\s_-])/i

/** Characters of prose that no form asks for. */
const STORY = 200

export interface PageBody {
  readonly root: MarkdownRoot
  readonly unsure: readonly string[]
}

/** The body of a page's article, without what its own page puts into it. */
export function bodyOfPage(article: Root | Element): PageBody {
  const measures = measureAll(article)
  dropLinkBlocks(article, measures, measureOf(measures, article).prose)
  return markdownBody(article)
}

/** A piece of HTML that is all of a text, an entry of a feed for one. Throws when it holds more than any article. */
export function markdownBody(article: Root | Element): PageBody {
  const root: Root = {
    type: 'root',
    children: article.type === 'root' ? article.children : [article],
  }
  dropUnseen(root)
  checkSize(root)
  const notes = rewriteScripts(root)
  flattenTables(root)
  splitAtBreaks(root)
  mergeSpaces(root)
  flattenCrowds(root)
  return {
    root: toMarkdown.runSync(root),
    unsure:
      notes.length > 0
        ? [
            `left out ${notes.length === 1 ? 'the mark of a note' : `the marks of ${notes.length} notes`}: ${notes.slice(0, 8).join(', ')}`,
          ]
        : [],
  }
}

function dropUnseen(parent: Root | Element): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child]
    if (child.type !== 'element' || isHidden(child.properties)) return []
    // Some systems put a whole page into a form.
    if (child.tagName === 'form' && measureOf(measureAll(child), child).prose >= STORY)
      child.tagName = 'div'
    if (UNSEEN.test(child.tagName)) return []
    if (isWayBack(child)) return []
    dropUnseen(child)
    return [child]
  })
}

/** An arrow from a note to the text that it is a note to. */
function isWayBack(node: Element): boolean {
  return node.tagName === 'a' && /^[↩↑⤴^\s]+$/.test(textOfHtml(node))
}

/** Blocks that are mostly links to other pages, signatures and dates, and headings above nothing. */
function dropLinkBlocks(
  parent: Root | Element,
  measures: ReadonlyMap<Root | Element, Measure>,
  whole: number,
): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [child]
    if (child.type !== 'element') return []
    const size = measureOf(measures, child)
    if (isBlock(child) && isAside(child, size, whole)) return []
    dropLinkBlocks(child, measures, whole)
    return [child]
  })
}

function isAside(node: Element, { text, links, prose }: Measure, whole: number): boolean {
  const { tagName } = node
  if (prose > whole * 0.3) return false
  if (text < 200 && BYLINE.test(labelsOf(node)) && prose < 100) return true
  if (/^(?:h[1-6]|table|thead|tbody|tr|th|blockquote|pre)$/.test(tagName)) return false
  if (/^(?:ul|ol|dl)$/.test(tagName)) return links > text * 0.8 && prose < 60
  // A line that is a link as a whole leads to another page.
  if (tagName === 'p' || tagName === 'td') return links > text * 0.9 && text > 20
  if (tagName === 'li') return false
  // A block of a few words around links: tags, teasers, "read also".
  return links > text * 0.6 && prose < 100 && (linksIn(node) > 1 || isCard(node))
}

/** A link with its own heading or picture. */
function isCard(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' && (/^(?:h[2-6]|img|picture)$/.test(child.tagName) || isCard(child)),
  )
}

function linksIn(node: Element): number {
  let count = node.tagName === 'a' && property(node, 'href') !== '' ? 1 : 0
  for (const child of node.children) if (child.type === 'element') count += linksIn(child)
  return count
}

/** White space as a page shows it, and characters as a keyboard has them. */
function mergeSpaces(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type === 'text')
      child.value = withoutInvisible(child.value).replace(/\u00A0|\u202F|\u2007/g, ' ')
    if (child.type === 'element' && child.tagName !== 'pre') mergeSpaces(child)
  }
}

/** Pieces of one paragraph that can be bold, links and so on; more of them say nothing, and take time. */
const CROWD = 1000

/** Makes plain text, in place, of paragraphs with thousands of pieces. */
function flattenCrowds(node: Root | Element): void {
  const inline = node.children.filter((child) => !isBlock(child))
  if (inline.length > CROWD) {
    const blocks = node.children.filter(isBlock)
    const value = textOfHtml({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: inline.filter((child) => child.type !== 'doctype'),
    })
    node.children = [{ type: 'text', value }, ...blocks]
  }
  for (const child of node.children) if (child.type === 'element') flattenCrowds(child)
}
