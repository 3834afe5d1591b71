/** The paragraphs of a body that have an address of their own, so that one can be shared. */
import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'

export interface Passage {
  readonly id: string
  /** Its first words. */
  readonly begins: string
}

const LONGEST = 110

/** In the order of the text; notes at its end are reached from where they are cited. */
export function passagesOf(...trees: readonly Root[]): Passage[] {
  const passages: Passage[] = []
  for (const tree of trees) {
    visit(tree, 'element', (node) => {
      if ('dataFootnotes' in node.properties || node.data?.directive) return SKIP
      const { id } = node.properties
      if (node.tagName === 'p' && typeof id === 'string') {
        const begins = firstWords(wordsOf(node))
        if (begins) passages.push({ id, begins })
      }
      return undefined
    })
  }
  return passages
}

/** Without the marks of notes, which are figures of no meaning here. */
function wordsOf(paragraph: Element): string {
  const children = paragraph.children.filter(
    (one) => one.type !== 'element' || one.tagName !== 'sup',
  )
  return textOf({ ...paragraph, children })
    .replace(/\s+/g, ' ')
    .trim()
}

function firstWords(text: string): string {
  if (text.length <= LONGEST) return text
  // A long first word is cut between characters, never within one.
  const whole = text.slice(0, LONGEST + 1).replace(/\s\S*$/, '')
  const cut = whole.length > LONGEST ? [...text].slice(0, LONGEST).join('') : whole
  return `${cut.replace(/[\s,;:–—-]+$/, '')} …`
}
