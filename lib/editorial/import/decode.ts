/** Bytes of a file as text, in the encoding that they say they have, or a reason why not. */
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Bytes; a long feed has some hundred thousand. */
export const IMPORT_LIMIT = 5_000_000

export type Decoded = { ok: true; text: string } | { ok: false; why: string }

/** A mark of byte order decides; then what the file says of itself; then UTF-8, without mercy. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > IMPORT_LIMIT)
    return refuse(`is over ${IMPORT_LIMIT / 1_000_000} MB; cut it into pieces`)
  const label = byMark(bytes) ?? declared(bytes) ?? 'utf-8'
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(label, { fatal: true })
  } catch {
    return refuse(`says that its encoding is “${label.slice(0, 40)}”, which is none that we know`)
  }
  try {
    const text = decoder.decode(bytes)
    if (text.includes('\0')) return refuse('holds zero bytes and is no text')
    return text.trim() === '' ? refuse('is empty') : { ok: true, text }
  } catch {
    return refuse(`is not ${label.toUpperCase()}; save it as UTF-8`)
  }
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** The encoding in an XML declaration, or in a page's `<meta>`; both are in ASCII. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]
  if (xml) return xml
  if (!head.trimStart().startsWith('<')) return undefined
  let found: string | undefined
  visit(unified().use(rehypeParse).parse(head), 'element', ({ tagName, properties }) => {
    if (tagName !== 'meta' || found) return
    const inContent = /charset\s*=\s*["']?([\w.:-]+)/i.exec(String(properties.content ?? ''))?.[1]
    found = String(properties.charSet ?? inContent ?? '') || undefined
  })
  return found
}

function refuse(why: string): Decoded {
  return { ok: false, why }
}
