/** Text as a keyboard would have written it: on one line, without ligatures and invisible characters. */
import { invisibleIn } from '#lib/content/parse/invisible'

const LIGATURES = /[ﬀ-ﬆ]/g

/** A text as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The trimmed value, or undefined for an empty text. */
export function filled(text: string | undefined): string | undefined {
  return text?.trim() ? text.trim() : undefined
}

/** Undoes ligatures, removes invisible characters, and composes letters with their accents. */
export function withoutInvisible(text: string): string {
  const plain = text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(LIGATURES, (letters) => letters.normalize('NFKD'))
    .normalize('NFC')
  const found = invisibleIn(plain)
  if (found.length === 0) return plain
  let end = 0
  const parts: string[] = []
  for (const { offset } of found) {
    if (offset < end) continue
    parts.push(plain.slice(end, offset))
    const reference = /^&#x?[0-9a-f]{1,7};/i.exec(plain.slice(offset, offset + 12))?.[0]
    end =
      offset + (reference?.length ?? String.fromCodePoint(plain.codePointAt(offset) ?? 0).length)
  }
  parts.push(plain.slice(end))
  return parts.join('')
}

/** Cuts a long text for a message. */
export function shortened(text: string, limit = 60): string {
  return text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text
}
