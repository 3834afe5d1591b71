/** The article of a page: where the page marks it, as far as that holds most of what reads like one. */

import { Readability } from '@mozilla/readability'
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { parseHTML } from 'linkedom'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { labelsOf, parseHtml, property } from './html-tree.ts'
import { type Measure, measureAll, measureOf } from './page-measure.ts'

export interface FoundArticle {
  readonly node: Root | Element
  /** Characters of prose in it. */
  readonly prose: number
  /** Whether the page marks it, by an element or a class that the field knows. */
  readonly marked: boolean
}

/** Classes and ids by which content systems mark the text of an article. */
const BODY_LABEL =
  /(?:^|[\s])(?:(?:article|story|post|entry|news|blog|content|single|page|text|body|main)[-_]{0,2}(?:body|text|content|copy|bodytext|inner-body|container-body|main|entry)(?:[-_]{0,2}(?:inner|wrapper|text|container|main|content|inner-content))?|articlebody|article|story|bodytext|body-copy|copy|fulltext|full-text|maincontent|postarea|post|entry|field-name-body|field--name-body|td-post-content|wysiwyg|rich-?text|prose|e-content|hentry|text|artikel|artikeltext|texte|cuerpo|testo)(?=$|\s)/i
/** Elements beyond this number are not read by the general reader, whose time grows faster than theirs. */
const READABLE_ELEMENTS = 12_000
/** Of the prose that reads like an article, a marked element must hold this share. */
const SHARE = 0.55

/** Articles beside one that has no headline, with this share of its prose or more, are entries of one text with it. */
const OTHER_ENTRIES = 0.7

/** Finds the article of a page whose furniture is gone. */
export function findArticle(page: Root): FoundArticle {
  const measures = measureAll(page)
  const pageProse = measureOf(measures, page).prose
  const readable = readArticle(page)
  const readableMeasures = readable ? measureAll(readable) : undefined
  const readableProse =
    readable && readableMeasures ? measureOf(readableMeasures, readable).prose : 0
  const goal = readableProse > 0 ? Math.min(pageProse, readableProse) : pageProse
  const candidates = [
    byProse(page, measures, (node) =>
      /(?:^|\s)articleBody(?:\s|$)/i.test(property(node, 'itemProp')),
    ),
    byProse(page, measures, (node) => isContainer(node) && BODY_LABEL.test(labelsOf(node))),
    wholeArticle(page, measures),
    byProse(page, measures, (node) => node.tagName === 'main' || property(node, 'role') === 'main'),
  ]
  for (const node of candidates) {
    const prose = node ? measureOf(measures, node).prose : 0
    if (node && prose > 0 && prose >= goal * SHARE) return { node, prose, marked: true }
  }
  if (readable && readableProse >= pageProse * 0.3)
    return { node: readable, prose: readableProse, marked: false }
  const body = byProse(page, measures, (node) => node.tagName === 'body')
  return { node: body ?? page, prose: pageProse, marked: false }
}

/** The `<article>` with most prose; undefined where it is an entry among others, as in a live blog. */
function wholeArticle(
  page: Root,
  measures: ReadonlyMap<Root | Element, Measure>,
): Element | undefined {
  const found = byProse(page, measures, (node) => node.tagName === 'article')
  const outermost: Element[] = []
  let hasHeadline = false
  visit(page, 'element', (node) => {
    if (node.tagName !== 'article') return CONTINUE
    outermost.push(node)
    return SKIP
  })
  if (!found || !outermost.includes(found)) return found
  visit(found, 'element', ({ tagName }) => {
    hasHeadline ||= tagName === 'h1'
  })
  const proseOf = (node: Element) => measureOf(measures, node).prose
  const others = outermost.reduce((sum, node) => sum + proseOf(node), -proseOf(found))
  return hasHeadline || others < proseOf(found) * OTHER_ENTRIES ? found : undefined
}

function isContainer({ tagName }: Element): boolean {
  return /^(?:div|section|article|main|td|span|font|center)$/.test(tagName)
}

/** The smallest element of a kind that holds nearly as much prose as the largest of that kind. */
function byProse(
  page: Root,
  measures: ReadonlyMap<Root | Element, Measure>,
  test: (node: Element) => boolean,
): Element | undefined {
  const found: { node: Element; prose: number }[] = []
  visit(page, 'element', (node) => {
    if (test(node)) found.push({ node, prose: measureOf(measures, node).prose })
  })
  const most = Math.max(0, ...found.slice(0, 5000).map(({ prose }) => prose))
  return found.findLast(({ prose }) => prose > 0 && prose >= most * 0.85)?.node
}

/** What Mozilla's reader mode would show; undefined for a page too large for it, or without an article. */
function readArticle(page: Root): Root | undefined {
  let elements = 0
  visit(page, 'element', () => {
    elements++
  })
  if (elements > READABLE_ELEMENTS) return undefined
  const bodyOnly: ElementContent[] = page.children.flatMap((child) =>
    child.type === 'doctype' ? [] : [child],
  )
  const html = toHtml(bodyOnly, { allowDangerousHtml: true })
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
  try {
    const article = new Readability(document, {
      charThreshold: 250,
      maxElemsToParse: READABLE_ELEMENTS * 2,
    }).parse()
    return article?.content ? parseHtml(article.content) : undefined
  } catch {
    // It has no notion of some broken trees; the other candidates remain.
    return undefined
  }
}
