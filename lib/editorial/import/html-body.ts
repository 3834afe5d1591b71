/** The article within a page's HTML, as a Markdown tree. */
import type { Element, Nodes, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Root as MarkdownRoot } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import rehypeSanitize from 'rehype-sanitize'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

const parser = unified().use(rehypeParse).freeze()
const toMarkdown = unified().use(rehypeSanitize).use(rehypeRemark).freeze()

const FURNITURE = new Set(
  'script style template noscript nav header footer aside form button select input textarea iframe object embed svg canvas video audio dialog menu'.split(
    ' ',
  ),
)
const ROLES = new Set('navigation complementary search banner contentinfo form dialog'.split(' '))
/** Whole words of a class: `share-bar` is furniture, `shareholders` is not. */
const CLASSES =
  /(?:^|[-_])(?:related|share|sharing|social|newsletter|promo|advert|advertisement|ads?|cookies?|comments?|breadcrumbs?|sidebar|byline|paywall|subscribe|recirculation)(?:$|[-_])/i

/** Parses a page as a browser would. */
export function parseHtml(text: string): Root {
  return parser.parse(text)
}

/** The article of a page, and whether the page marks it as one. */
export function findArticle(page: Root): { node: Root | Element; marked: boolean } {
  const longest = (test: (node: Element) => boolean): Element | undefined => {
    let best: Element | undefined
    let length = 0
    visit(page, 'element', (node) => {
      if (!test(node)) return undefined
      const size = textOf(node).length
      if (size > length) [best, length] = [node, size]
      return SKIP
    })
    return best
  }
  const marked =
    longest(({ properties }) => [properties.itemProp].flat().includes('articleBody')) ??
    longest(({ tagName }) => tagName === 'article') ??
    longest(({ tagName }) => tagName === 'main')
  if (marked) return { node: marked, marked: true }
  return { node: longest(({ tagName }) => tagName === 'body') ?? page, marked: false }
}

/** What one reads of it, in Markdown: no script, no menu, no form, nothing hidden, no raw HTML. */
export function bodyOf(article: Root | Element): MarkdownRoot {
  const children = article.type === 'root' ? article.children : [article]
  const root: Root = { type: 'root', children: [...children] }
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined || !isFurniture(node, article)) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return toMarkdown.runSync(root)
}

function isFurniture(node: Nodes, article: Root | Element): boolean {
  if (node.type === 'comment' || node.type === 'doctype') return true
  if (node.type !== 'element' || node === article) return false
  const { hidden, ariaHidden, role, className } = node.properties
  return (
    FURNITURE.has(node.tagName) ||
    Boolean(hidden) ||
    String(ariaHidden) === 'true' ||
    ROLES.has(String(role)) ||
    [className].flat().some((name) => CLASSES.test(String(name ?? ''))) ||
    // A caption without its picture says nothing.
    (node.tagName === 'figure' && holdsPicture(node))
  )
}

function holdsPicture(figure: Element): boolean {
  let found = false
  visit(figure, 'element', ({ tagName }) => {
    if (tagName === 'img' || tagName === 'picture') found = true
  })
  return found
}
