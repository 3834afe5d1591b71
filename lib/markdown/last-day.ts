/** The day of a text's last word, as its last paragraph: `As of 21 August 2026.` is a date, and no prose. */
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

const AS_OF = /^As of \d{1,2} \p{Lu}\p{Ll}+ \d{4}\.$/u

/** Marks such a paragraph, for the style sheet. */
export function lastDay({ children }: Root): void {
  const last = children.findLast((node) => node.type === 'element')
  if (last?.tagName === 'p' && AS_OF.test(textOf(last))) last.properties.className = ['as-of']
}
