/** How much of an element is prose, how much is links, and how much is anything at all. */
import type { Element, ElementContent, Root } from 'hast'

export interface Measure {
  /** Characters of text. */
  readonly text: number
  /** Characters within links. */
  readonly links: number
  /** Characters of paragraphs that read like sentences, without links. */
  readonly prose: number
}

const NOTHING: Measure = { text: 0, links: 0, prose: 0 }
/** Shorter, a paragraph is a label, unless it ends like a sentence. */
const SENTENCE = 80
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'textarea',
  'svg',
  'option',
  'button',
])
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** True for an element that begins a line of its own. */
export function isBlock(node: Root['children'][number]): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName)
}

/** Measures every element of a tree once. */
export function measureAll(root: Root | Element): ReadonlyMap<Root | Element, Measure> {
  const measures = new Map<Root | Element, Measure>()
  measure(root, measures)
  return measures
}

interface Run {
  text: number
  links: number
  endsSentence: boolean
}

function measure(
  node: Root | Element,
  measures: Map<Root | Element, Measure>,
): Measure & { run: Run } {
  let [text, links, prose] = [0, 0, 0]
  let run: Run = { text: 0, links: 0, endsSentence: false }
  const close = () => {
    const words = run.text - run.links
    if (
      words > 0 &&
      run.links < run.text * 0.5 &&
      (run.text >= SENTENCE || (run.endsSentence && run.text >= 25))
    )
      prose += words
    run = { text: 0, links: 0, endsSentence: false }
  }
  const isLink = node.type === 'element' && node.tagName === 'a'
  const children: readonly (Root['children'][number] | ElementContent)[] =
    node.type === 'element' && UNREAD.has(node.tagName) ? [] : node.children
  for (const child of children) {
    if (child.type === 'text') {
      const words = child.value.replace(/\s+/g, ' ')
      const length = words.trim() === '' ? 0 : words.length
      text += length
      run.text += length
      if (length > 0) run.endsSentence = /[.!?…。”"»)]\s*$/.test(words)
    } else if (child.type === 'element') {
      if (child.tagName === 'br') continue
      const inner = measure(child, measures)
      text += inner.text
      links += inner.links
      prose += inner.prose
      if (isBlock(child)) close()
      else {
        run.text += inner.run.text
        run.links += inner.run.links
        if (inner.run.text > 0) run.endsSentence = inner.run.endsSentence
      }
    }
  }
  if (isLink) {
    links = text
    run.links = run.text
  }
  const open = { ...run }
  const isOwnBlock = node.type === 'root' || BLOCKS.has(node.tagName)
  if (isOwnBlock) close()
  const isLabel = node.type === 'element' && /^(?:h[1-6]|figcaption|th)$/.test(node.tagName)
  const result = isLabel ? { text, links, prose: 0 } : { text, links, prose }
  measures.set(node, result)
  return { ...result, run: isOwnBlock ? { text: 0, links: 0, endsSentence: false } : open }
}

/** The measure of a node, nothing for one that was not in the tree. */
export function measureOf(
  measures: ReadonlyMap<Root | Element, Measure>,
  node: Root | Element,
): Measure {
  return measures.get(node) ?? NOTHING
}
