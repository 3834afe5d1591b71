/** The text of an entry: a tree that is in anybody's page, beside other entries. */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { Article, Report } from '#lib/catalog/model'
import { leadPictureOf } from '#lib/content/pictures/picture'
import { formatPublished } from '#lib/core/dates'
import { renderArticle, renderReport } from '#lib/markdown/article'
import { leadFigure } from '#lib/markdown/figures'

/** An article as its page shows it: what was revised, key points, text, sources. */
export function articleContent(article: Article): Root {
  const { opening, rest } = renderArticle(article)
  return root([
    ...article.revisions.map(({ kind, date, note }) =>
      paragraph([
        element('strong', [text(`${capital(kind)}, ${formatPublished(date)}:`)]),
        text(` ${note}`),
      ]),
    ),
    ...leadOf(article),
    ...list(article.keyPoints.map((point) => [text(point)])),
    ...opening.children,
    ...rest.children,
    ...sourcesOf(article),
  ])
}

/** A report: key points, text, sources. */
export function reportContent(report: Report): Root {
  const { opening, rest } = renderReport(report)
  return root([
    ...leadOf(report),
    ...list(report.keyPoints.map((point) => [text(point)])),
    ...opening.children,
    ...rest.children,
    ...sourcesOf(report),
  ])
}

function leadOf(piece: Article | Report): Element[] {
  const lead = leadPictureOf(piece)
  return lead ? [leadFigure(lead)] : []
}

/** One revision as an entry of its own. */
export function revisionContent(note: string): Root {
  return root([paragraph([text(note)])])
}

/**
 * The tree as HTML. A feed has no address to resolve a link against, so links are absolute; a
 * reader may show many entries on one page, so an id carries the entry's name, and one that nothing
 * leads to goes. Classes mean nothing elsewhere, nor does a span that had nothing else.
 */
export function contentHtml(tree: Root, { url, name }: { url: string; name: string }): string {
  const ids = new Set<string>()
  const wanted = new Set<string>()
  visit(tree, 'element', ({ properties: { id, href, ariaDescribedBy, ariaLabelledBy } }) => {
    if (typeof id === 'string') ids.add(id)
    if (typeof href === 'string' && href.startsWith('#')) wanted.add(href.slice(1))
    for (const named of [ariaDescribedBy, ariaLabelledBy].flat()) wanted.add(String(named))
  })
  const scoped = (id: unknown) => `${name}-${String(id)}`
  visit(tree, 'element', ({ properties }) => {
    delete properties.className
    delete properties.dataLabel
    delete properties.tabIndex
    if (properties.id !== undefined) {
      if (wanted.has(String(properties.id))) properties.id = scoped(properties.id)
      else delete properties.id
    }
    for (const key of ['ariaDescribedBy', 'ariaLabelledBy']) {
      if (properties[key] !== undefined) properties[key] = [properties[key]].flat().map(scoped)
    }
    for (const key of ['href', 'src']) {
      const link = properties[key]
      if (typeof link !== 'string') continue
      const target = link.startsWith('#') ? link.slice(1) : undefined
      properties[key] =
        target && ids.has(target) ? `#${scoped(target)}` : (URL.parse(link, url)?.href ?? link)
    }
  })
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (node.tagName === 'picture') {
      // Readers of feeds know one address of a picture, and load it as they like.
      parent.children.splice(index, 1, ...node.children.filter(isImage).map(plain))
      return index
    }
    if (node.tagName !== 'span' || Object.keys(node.properties).length > 0) return undefined
    parent.children.splice(index, 1, ...node.children)
    return index
  })
  return toHtml(tree)
}

function isImage(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'img'
}

function plain({ properties: { src, alt, width, height } }: Element): Element {
  return element('img', [], { src, alt, width, height })
}

function sourcesOf({ sources }: Pick<Article, 'sources'>): Element[] {
  const items = sources.map(({ publisher, title, url, date }) => [
    text(`${publisher}, `),
    url ? element('a', [text(title)], { href: url }) : text(title),
    text(date ? `, ${formatPublished(date)}` : ''),
  ])
  return items.length > 0 ? [element('h2', [text('Sources')]), ...list(items)] : []
}

function list(items: readonly ElementContent[][]): Element[] {
  return items.length > 0
    ? [
        element(
          'ul',
          items.map((item) => element('li', item)),
        ),
      ]
    : []
}

function root(children: RootContent[]): Root {
  return { type: 'root', children }
}

function paragraph(children: ElementContent[]): Element {
  return element('p', children)
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
