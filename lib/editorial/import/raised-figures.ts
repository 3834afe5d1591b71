/** Superscripts and subscripts as characters: 10⁶ stays a power, and the mark of a note is left out. */
import type { Element, ElementContent, Root } from 'hast'
import { property, textOfHtml } from './html-tree.ts'
import { oneLine } from './plain-text.ts'

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'
/** What takes an exponent: ten, a unit of length, a single letter. */
const BASE =
  /(?:(?:^|[^\d.,])10|(?:^|[\s\d/(·×])(?:[kcdm]?m|ft|in|yd|mi|s)|(?:^|[\s(=+×·-])[A-Za-z]|\))$/
const ORDINAL = /^(?:st|nd|rd|th|e|er|re|ème|eme|o|a|º|ª|TM|SM|™|®)$/i
const NOTE =
  /^(?:\[?\(?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶]{1,3})(?:\s*[,–-]\s*\d{1,3})*\)?\]?|\[[^\]]{1,12}\])$/i

/** Rewrites every `<sup>` and `<sub>` of a tree in place; returns the marks of notes that were left out. */
export function rewriteScripts(root: Root | Element): string[] {
  const notes: string[] = []
  let before = ''
  const walk = (node: Root | Element) => {
    const children: ElementContent[] = []
    for (const child of node.children) {
      if (child.type === 'element' && (child.tagName === 'sup' || child.tagName === 'sub')) {
        const value = scriptText(child, before, notes)
        if (value) children.push({ type: 'text', value })
        before += value
        continue
      }
      if (child.type === 'element' && isNoteLink(child)) {
        notes.push(oneLine(textOfHtml(child)))
        continue
      }
      if (child.type === 'text') before = `${before.slice(-20)}${child.value}`.slice(-40)
      if (child.type === 'element') {
        if (/^(?:p|div|li|td|th|h[1-6]|br|tr|blockquote)$/.test(child.tagName)) before = ''
        walk(child)
      }
      if (child.type !== 'doctype') children.push(child)
    }
    node.children = children
  }
  walk(root)
  return notes
}

/** A figure that leads to a note or back from it, without being raised. */
function isNoteLink(node: Element): boolean {
  return (
    node.tagName === 'a' &&
    /#(?:[\w-]*[-_])?(?:fn|ftn|foot-?note|note|cite)/i.test(property(node, 'href')) &&
    /^\[?\d{1,3}\]?$/.test(oneLine(textOfHtml(node)))
  )
}

function scriptText(node: Element, before: string, notes: string[]): string {
  const text = oneLine(textOfHtml(node))
  if (text === '') return ''
  if (node.tagName === 'sub') return digits(text, LOWERED) ?? text
  if (ORDINAL.test(text)) return text
  const isPower = /^[-−+]?\d{1,3}$/.test(text) && BASE.test(before) && !holdsLink(node)
  if (isPower) return digits(text, RAISED) ?? text
  if (!NOTE.test(text)) return text
  notes.push(text)
  return ''
}

function digits(text: string, as: string): string | undefined {
  if (!/^[-−+]?\d{1,3}$/.test(text)) return undefined
  const sign = /^[-−]/.test(text) ? (as === RAISED ? '⁻' : '₋') : ''
  return sign + text.replace(/\D/g, '').replace(/\d/g, (digit) => as.charAt(Number(digit)))
}

function holdsLink({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)),
  )
}
