/** Characters that nobody sees: they hide from editors and searches, turn text around, or break XML. */

/** What joins letters in scripts that need it, and emoji. */
const JOINED = String.raw`\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}`
const HIDDEN = String.raw`(?![\u{200C}\u{200D}\u{FE0E}\u{FE0F}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`
const JOINER = String.raw`(?<![${JOINED}])[\u{200C}\u{200D}]`
const IN_TEXT = new RegExp(`(?![\\t\\n])(?:${HIDDEN}|${JOINER})`, 'gu')
const IN_LINE = new RegExp(`${HIDDEN}|${JOINER}|\\p{Cs}`, 'u')
/** The same written as references: `&#x202e;`. */
const REFERENCE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi

const names: Readonly<Record<string, string>> = {
  '00AD': 'soft hyphen',
  '200B': 'zero width space',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  FEFF: 'byte order mark',
}

export interface InvisibleCharacter {
  readonly offset: number
  /** `U+00AD (soft hyphen)`. */
  readonly name: string
}

/** Every invisible character of a text of several lines, also those that are written as references. */
export function invisibleIn(text: string): InvisibleCharacter[] {
  const found = [...text.matchAll(IN_TEXT)].map(({ 0: character, index }) => ({
    offset: index,
    name: nameOf(character.codePointAt(0) ?? 0),
  }))
  if (!text.includes('&#')) return found
  const references = [...text.matchAll(REFERENCE)].flatMap(({ 1: hex, 2: decimal, index }) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    const hides = code <= 0x10ffff && isInvisible(String.fromCodePoint(code))
    return hides ? [{ offset: index, name: nameOf(code) }] : []
  })
  return [...found, ...references]
}

/** True for a text that one line can hold: no line break and nothing invisible. */
export function fitsOnLine(text: string): boolean {
  return !IN_LINE.test(text)
}

function isInvisible(character: string): boolean {
  return character !== '\t' && character !== '\n' && IN_LINE.test(character)
}

function nameOf(code: number): string {
  const hex = code.toString(16).toUpperCase().padStart(4, '0')
  return `U+${hex}${names[hex] ? ` (${names[hex]})` : ''}`
}
