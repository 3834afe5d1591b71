/** Finds names in a text: whole words, the longest name first, in the case that a name has. */

export type TermKind = 'commodity' | 'country' | 'organisation' | 'place'

export interface Term {
  readonly kind: TermKind
  readonly id: string
}

export interface Mention extends Term {
  readonly count: number
  /** The offset of the first one, in characters. */
  readonly first: number
}

interface Phrase {
  readonly text: string
  /** Empty for a name that only looks like another's. */
  readonly terms: readonly Term[]
  /** Words of the trade, not names: the case says nothing. */
  readonly anyCase: boolean
}

/** Phrases by their first word in small letters, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Phrase[]>

const WORD = /[\p{L}\p{N}]+/gu

/** Names made ready to be looked for; the same name may be two things. */
export function indexNames(
  entries: readonly { text: string; term?: Term; anyCase?: boolean }[],
): NameIndex {
  const byText = new Map<string, Phrase>()
  for (const { text, term, anyCase = false } of entries) {
    const plain = plainOf(text)
    const known = byText.get(plain)
    const all = [...(known?.terms ?? []), ...(term ? [term] : [])]
    byText.set(plain, { text: plain, terms: all, anyCase })
  }
  const names = new Map<string, Phrase[]>()
  for (const phrase of byText.values()) {
    const first = phrase.text.match(WORD)?.[0].toLowerCase()
    if (first && phrase.text.startsWith(phrase.text.match(WORD)?.[0] ?? ' '))
      names.set(first, [...(names.get(first) ?? []), phrase])
  }
  for (const phrases of names.values()) phrases.sort((a, b) => b.text.length - a.text.length)
  return names
}

/** What a text mentions, in the order in which it does so first. */
export function mentionsIn(text: string, names: NameIndex): Mention[] {
  const plain = plainOf(text)
  const found = new Map<string, Mention>()
  let end = 0
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    if (index < end) continue
    const phrase = names.get(word.toLowerCase())?.find((one) => isAt(plain, index, one))
    if (!phrase) continue
    end = index + phrase.text.length
    for (const { kind, id } of phrase.terms) {
      const key = `${kind} ${id}`
      const before = found.get(key)
      found.set(key, {
        kind,
        id,
        count: (before?.count ?? 0) + 1,
        first: before?.first ?? index,
      })
    }
  }
  return [...found.values()]
}

/** What a text that is a name and nothing else names; here the case says nothing. */
export function termsNamed(text: string, names: NameIndex): readonly Term[] {
  const plain = plainOf(text).toLowerCase()
  const first = plain.match(WORD)?.[0] ?? ''
  return names.get(first)?.find((phrase) => phrase.text.toLowerCase() === plain)?.terms ?? []
}

function isAt(text: string, index: number, { text: name, anyCase }: Phrase): boolean {
  const there = text.slice(index, index + name.length)
  return (
    there.toLowerCase() === name.toLowerCase() &&
    !/[\p{L}\p{N}]/u.test(text.charAt(index + name.length)) &&
    (anyCase || isSameName(there, name, text.charAt(index - 2)))
  )
}

/**
 * `Shell` is a company and `shell` is not; `OPEC` is Opec; `strait of Hormuz` is the strait, for
 * its own name keeps its capital. `bp` after a number counts hundredths.
 */
function isSameName(there: string, name: string, before: string): boolean {
  if (name === name.toLowerCase() && /\d/.test(before)) return false
  if (there === name) return true
  if (name === name.toLowerCase()) return there === name.toUpperCase()
  if (!name.includes(' ')) {
    const isCapitals = (text: string) => text.length >= 3 && text === text.toUpperCase()
    const isTitle = (text: string) =>
      /^\p{Lu}/u.test(text) && text.slice(1) === text.slice(1).toLowerCase()
    return (
      (isCapitals(there) && isTitle(name)) ||
      (isCapitals(name) && name.length > 3 && isTitle(there))
    )
  }
  if (there === name.toUpperCase()) return true
  const own = name.split(' ')
  return there.split(' ').some((word, at) => word === own[at] && /^\p{Lu}/u.test(word))
}

/** Quotation marks, dashes and spaces as a keyboard has them: a name does not hang on typography. */
function plainOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
