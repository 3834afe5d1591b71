/** What a page says of itself: metadata, structured data, headings and times, each where it is. */
import type { Element, Root } from 'hast'
import { CONTINUE, EXIT, SKIP, visitParents } from 'unist-util-visit-parents'
import { isHidden, labelsOf, property, rawText, textOfHtml, wordsOfHtml } from './html-tree.ts'
import { type DescribedArticle, describedArticle } from './json-ld.ts'
import { filled, oneLine } from './plain-text.ts'

export interface PageHead {
  /** The first value that is not empty of each name, in small letters. */
  readonly meta: ReadonlyMap<string, string>
  /** Tags that the page repeats, one an element. */
  readonly tags: readonly string[]
  readonly title: string | undefined
  readonly canonical: string | undefined
  readonly language: string | undefined
  readonly described: DescribedArticle | undefined
  /** The first-level headings, those in the page's own header last. */
  readonly headings: readonly string[]
  /** The first of them within an `<article>`. */
  readonly ownHeading: string | undefined
  /** What the page sets in bold or large type or as a second heading, in the order of the page. */
  readonly emphasised: readonly string[]
  /** What is marked as the headline, by itemprop or class. */
  readonly marked: string | undefined
}

const HEADLINE_LABEL =
  /(?:^|[\s_-])(?:(?:article|post|entry|story|news|page|content)[_-]{0,2}(?:title|headline|heading)|headline)(?:$|\s)/i

/** A headline in bold is among the first of what is. */
const EMPHASISED = 20

/** Reads the head of a page, and what serves as one in its body. */
export function headOf(page: Root): PageHead {
  const meta = new Map<string, string>()
  const tags: string[] = []
  const blocks: string[] = []
  const headings: Ranked[] = []
  const emphasised: string[] = []
  const found: Partial<Record<'title' | 'canonical' | 'marked', string | undefined>> = {}
  visitParents(page, 'element', (node, parents) => {
    const { tagName } = node
    const around = parents.filter((parent) => parent.type === 'element')
    if (tagName === 'meta') addMeta(node, meta, tags)
    else if (tagName === 'link') {
      if (/(?:^|\s)canonical(?:\s|$)/i.test(property(node, 'rel')))
        found.canonical ??= property(node, 'href')
    } else if (tagName === 'title' && !around.some(({ tagName }) => tagName === 'svg'))
      found.title ??= filled(oneLine(textOfHtml(node)))
    else if (tagName === 'script') {
      if (/ld\+json/i.test(property(node, 'type'))) blocks.push(rawText(node))
      return SKIP
    } else if (tagName === 'h1') addHeading(node, around, headings)
    else if (/^(?:h2|b|strong|big|font)$/.test(tagName) && emphasised.length < EMPHASISED)
      emphasised.push(oneLine(textOfHtml(node)))
    if (
      /(?:^|\s)headline(?:\s|$)/i.test(property(node, 'itemProp')) ||
      (/^h[1-3]$/.test(tagName) && HEADLINE_LABEL.test(labelsOf(node)))
    )
      found.marked ??= filled(
        oneLine(tagName === 'meta' ? property(node, 'content') : textOfHtml(node)),
      )
    return CONTINUE
  })
  return {
    meta,
    tags,
    title: found.title,
    canonical: found.canonical,
    language: meta.get('og:locale') ?? meta.get('content-language') ?? languageOf(page),
    described: describedArticle(blocks),
    headings: headings.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text),
    ownHeading: headings.find(({ isOwn }) => isOwn)?.text,
    emphasised,
    marked: found.marked,
  }
}

function addMeta(node: Element, meta: Map<string, string>, tags: string[]): void {
  const content = filled(property(node, 'content')) ?? filled(property(node, 'value'))
  if (!content) return
  for (const key of ['property', 'name', 'itemProp', 'http-equiv']) {
    for (const name of property(node, key).toLowerCase().split(/\s+/)) {
      if (!name) continue
      if (
        /^(?:article:tag|news_keywords|keywords|parsely-tags|sailthru\.tags|article:section|parsely-section|citation_keywords)$/.test(
          name,
        )
      )
        tags.push(content)
      if (!meta.has(name)) meta.set(name, content)
    }
  }
}

interface Ranked {
  readonly text: string
  readonly rank: number
  readonly isOwn: boolean
}

/** A heading within an article comes first, one of the page's header or its logo last. */
function addHeading(node: Element, around: readonly Element[], headings: Ranked[]): void {
  const text = filled(oneLine(textOfHtml(node)))
  if (!text || isHidden(node.properties)) return
  const tags = around.map(({ tagName }) => tagName)
  const labels = labelsOf(node)
  const isLogo =
    /(?:^|[\s_-])(?:logo|site-?(?:title|name|branding)|brand|blog-?title)(?:$|[\s_-])/i.test(
      [labels, ...around.slice(-3).map(labelsOf)].join(' '),
    )
  const inArticle = tags.includes('article') || tags.includes('main')
  const inHeader = tags.includes('header') && !inArticle
  headings.push({
    text,
    isOwn: tags.includes('article') && !isLogo,
    rank: isLogo
      ? 3
      : inArticle
        ? 0
        : inHeader || tags.includes('nav') || tags.includes('aside')
          ? 2
          : 1,
  })
}

function languageOf(page: Root): string | undefined {
  let language: string | undefined
  visitParents(page, 'element', (node) => {
    language ??= filled(property(node, 'lang'))
    return language ? EXIT : CONTINUE
  })
  return language
}

/** The first of some metadata, its entities decoded once more where a page encoded them twice. */
export function metaText(
  meta: ReadonlyMap<string, string>,
  ...names: readonly string[]
): string | undefined {
  for (const name of names) {
    const value = meta.get(name)
    const text = value && filled(oneLine(wordsOfHtml(value)))
    if (text) return text
  }
  return undefined
}
