/** Paragraphs that a page parts by two line breaks instead of marking them. */
import type { Element, ElementContent, Root } from 'hast'
import { isBlock } from './page-measure.ts'

const WRAPPERS = new Set(['span', 'font', 'center'])

/** Makes paragraphs, in place, of what `<br><br>` parts. */
export function splitAtBreaks(node: Root | Element): void {
  const children = node.children.flatMap((child) => (child.type === 'doctype' ? [] : [child]))
  for (const child of children) if (child.type === 'element') splitAtBreaks(child)
  node.children = children.flatMap((child) => unwrapped(child))
  const isParagraph = node.type === 'element' && node.tagName === 'p'
  if (isParagraph || !hasDoubleBreak(node.children)) return
  node.children = paragraphs(node.children)
}

/** A paragraph, or a wrapper without a meaning, gives way to the paragraphs within it. */
function unwrapped(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.tagName === 'p')
    return hasDoubleBreak(node.children) ? paragraphs(node.children) : [node]
  if (WRAPPERS.has(node.tagName) && (hasDoubleBreak(node.children) || node.children.some(isBlock)))
    return node.children
  return [node]
}

function hasDoubleBreak(children: readonly (ElementContent | Root['children'][number])[]): boolean {
  let breaks = 0
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') breaks++
    else if (child.type !== 'text' || child.value.trim() !== '') breaks = 0
    if (breaks > 1) return true
  }
  return false
}

function paragraphs(
  children: readonly (ElementContent | Root['children'][number])[],
): ElementContent[] {
  const result: ElementContent[] = []
  let line: ElementContent[] = []
  let breaks: ElementContent[] = []
  const close = () => {
    const hasText = line.some((one) => one.type !== 'text' || one.value.trim() !== '')
    if (hasText) result.push({ type: 'element', tagName: 'p', properties: {}, children: line })
    line = []
    breaks = []
  }
  for (const child of children) {
    if (child.type === 'doctype') continue
    const isBreak = child.type === 'element' && child.tagName === 'br'
    if (isBlock(child)) {
      close()
      result.push(child)
    } else if (isBreak) {
      breaks.push(child)
      if (breaks.length > 1) close()
    } else if (child.type === 'text' && child.value.trim() === '' && breaks.length > 0) continue
    else {
      if (line.length > 0) line.push(...breaks)
      breaks = []
      line.push(child)
    }
  }
  close()
  return result
}
