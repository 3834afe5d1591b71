/** Bytes of a file as text: in the encoding that they are in, whatever the file says. */

/** Bytes; a page saved with its pictures has many, and so has an export of a whole archive. */
export const IMPORT_LIMIT = 50_000_000
/** Bytes in which a page says what its encoding is; the standard has 1,024, and pages have more. */
const HEAD = 100_000
/** More zero bytes than this share, and a file is not text. */
const ZEROS = 0.01
/** More characters than this share that the declared encoding lacks, and it is another. */
const BROKEN = 0.002

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly unsure?: string }
  | { readonly ok: false; readonly why: string }

/** A byte order mark decides; then UTF-8 where the bytes are; then what the file declares. */
export function decodeText(bytes: Uint8Array, limit = IMPORT_LIMIT): Decoded {
  if (bytes.length > limit) return refuse(`is over ${limit / 1_000_000} MB; cut it into pieces`)
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked) return decodeAs(marked, bytes)
  const utf8 = decodeAs('utf-8', bytes)
  const label = declared(bytes)
  if (utf8.ok && (!label || isUtf8(label) || !isAscii(bytes))) return utf8
  if (!utf8.ok && utf8.why !== NOT_UTF8) return utf8
  if (label && !isUtf8(label)) return decodeAs(label, bytes)
  if (utf8.ok) return utf8
  // What neither is UTF-8 nor says what it is comes, nearly always, from an old Windows.
  const guess = decodeAs('windows-1252', bytes)
  return guess.ok
    ? {
        ...guess,
        unsure: `encoding: the file ${label ? 'says that it is UTF-8 and is not' : 'does not declare it'}; it was read as windows-1252`,
      }
    : guess
}

const NOT_UTF8 = 'is not UTF-8; save it as UTF-8'

function decodeAs(label: string, bytes: Uint8Array): Decoded {
  let text: string
  let broken = 0
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError)
      return refuse(`says that its encoding is “${label.slice(0, 40)}”, which is not known`)
    if (isUtf8(label)) return refuse(NOT_UTF8)
    text = new TextDecoder(label).decode(bytes)
    broken = text.match(/\uFFFD/g)?.length ?? 0
    if (broken > Math.max(1, text.length * BROKEN))
      return refuse(`is not ${label.toUpperCase()}; save it as UTF-8`)
  }
  const zeros = text.match(/\0/g)?.length ?? 0
  if (zeros > Math.max(1, text.length * ZEROS)) return refuse('holds zero bytes and is not text')
  const clean = zeros > 0 ? text.replaceAll('\0', '') : text
  if (clean.trim() === '') return refuse('is empty')
  return broken > 0
    ? { ok: true, text: clean, unsure: `encoding: ${broken} characters could not be read` }
    : { ok: true, text: clean }
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without a mark: of a Western text, every other byte is zero. */
function byZeros(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 400)
  if (head.length < 8) return undefined
  let [even, odd] = [0, 0]
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const half = head.length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : undefined
}

/** The encoding in an XML declaration, or in a page's `<meta>`; both are in ASCII. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]
  if (xml) return xml
  if (!head.trimStart().startsWith('<')) return undefined
  for (const [tag] of head.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<meta\s[^>]{0,500}>/gi)) {
    const label = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(tag)?.[1]
    if (label) return label
  }
  return undefined
}

function isUtf8(label: string): boolean {
  return /^utf-?8$/i.test(label)
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

function refuse(why: string): Decoded {
  return { ok: false, why }
}
