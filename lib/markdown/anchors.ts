import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { shortHash } from './short-hash.ts'

/** Ids of the page around a text; a heading of the same words gets another. */
const PAGE_IDS = [
  'also',
  'background',
  'figures',
  'further',
  'lead',
  'lead-picture',
  'most',
  'moved',
  'so-far',
  'timeline',
  'where',
  'behind',
  'benchmarks',
  'by-country',
  'by-place',
  'cite',
  'content',
  'converter',
  'connected',
  'converter-title',
  'corrected',
  'corrections',
  'imprint',
  'updates',
  'explore',
  'also-found',
  'articles',
  'filters',
  'error-kind',
  'error-unit',
  'error-value',
  'feeds',
  'foot',
  'found',
  'found-map',
  'newest',
  'settings',
  'in-motion',
  'latest',
  'lost-search',
  'market-context',
  'map-edge',
  'map-title',
  'map-words',
  'nearest',
  'news-close',
  'news-narrow',
  'news-wide',
  'prices',
  'world',
  'world-narrow',
  'world-wide',
  'page-search',
  'inset-world',
  'about-price',
  'newest',
  'next',
  'passages',
  'reports',
  'results',
  'search',
  'settings',
  'sources',
  'stories',
  'suggestions',
  'words',
  'words-how',
  'also',
  'figures-in-text',
  'further',
  'lead',
  'lead-picture',
  'most',
  'moved',
  'story-so-far',
  'story-prices',
  'story-timeline',
  'story-where',
  'at-rest',
  'last-year',
]

/** Names that the page makes of ids and days: of its charts, stories and maps. */
const PAGE_PREFIXES = /^(?:context|embed|map|note|story|timeline)-/

/**
 * Gives headings an id from their words, and paragraphs one from a hash of their text: a link to a
 * passage holds while the rest of the article changes. Repeated texts are numbered.
 */
export function anchors(tree: Root): void {
  const names = { used: new Set(PAGE_IDS), next: new Map<string, number>() }
  // Notes and captions have their names already; links lead to them.
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') names.used.add(id)
  })
  const within: Element[] = []
  visit(tree, 'element', (node, _, parent) => {
    if (typeof node.properties.id === 'string') return
    if (/^h[1-6]$/.test(node.tagName)) {
      // The headline is the page's only h1, so a text begins at h2.
      if (node.tagName === 'h1') node.tagName = 'h2'
      setId(node, headingName(slugOf(textOf(node))), names)
    } else if (node.tagName === 'p') {
      if (parent?.type === 'root') setId(node, passageOf(node), names)
      else within.push(node)
    }
  })
  // Last: a quotation that repeats a paragraph of the text takes no number from it.
  for (const node of within) setId(node, passageOf(node), names)
}

/** The links back from a note are not part of its text: it has one for every place that cites it. */
function passageOf(paragraph: Element): string {
  const children = paragraph.children.filter(
    (one) => one.type !== 'element' || !('dataFootnoteBackref' in one.properties),
  )
  const words = textOf({ ...paragraph, children }).replace(/\s+/g, ' ')
  return `p-${shortHash(words.trim())}`
}

interface Names {
  readonly used: Set<string>
  /** The number to try next for a name that is taken, so that a thousand of one name take no longer. */
  readonly next: Map<string, number>
}

function setId(node: Element, wanted: string, { used, next }: Names): void {
  let id = wanted
  let times = next.get(wanted) ?? 2
  for (; used.has(id); times++) id = `${wanted}-${times}`
  next.set(wanted, times)
  used.add(id)
  node.properties.id = id
}

function headingName(slug: string): string {
  return PAGE_PREFIXES.test(slug) ? `section-${slug}` : slug || 'section'
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
