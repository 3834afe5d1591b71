/**
 * The one normal form of words, for the index and for what is typed: the README has its rules as a
 * table. A text becomes tokens; each keeps its place in the text, so that it can be highlighted.
 */
import { stemmer } from 'stemmer'
import { americanSpellings, irregularForms, stemFamilies } from './word-forms.ts'

export interface Token {
  /** As the index holds it: folded and stemmed. */
  readonly term: string
  /** Folded, not stemmed: `Łotos` as `lotos`. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** Joined to the token before it by a hyphen: `G-7`. */
  readonly hyphenated: boolean
  /** It begins with a small letter, as no name does. */
  readonly small: boolean
}

/**
 * In this order: abbreviations with points, numbers with separators, other numbers, signs that are
 * words (a minus before a price among them), letters of scripts without spaces one by one, and words
 * with their possessive.
 */
const TOKEN =
  /(?<![\p{L}\p{N}])[\-\u2212](?=[$€£]\d)|(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\d{1,3}(?:[,'’ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[$€£¥%]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]*(?:['’]s(?![\p{L}\p{N}]))?/gv
const HYPHEN = /^[-\u2010\u2011]$/

/** Letters that are no accented form of another. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
}
const OWN_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'cny'],
  ['%', 'pc'],
  ['-', 'minus'],
  ['\u2212', 'minus'],
])

/** Stemming is the dearest step of a large sync, and its words repeat; long ones hardly do. */
const CACHED = 100_000
const LONGEST_CACHED = 30
type Forms = Pick<Token, 'word' | 'term' | 'small'>
const cache = new Map<string, Forms>()
const SMALL = /^\p{Ll}/u

/** The tokens of a text, in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = -2
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match
    const start = match.index
    const hyphenated = start === end + 1 && HYPHEN.test(text.charAt(end))
    end = start + raw.length
    const { word, term, small } = formsOf(raw)
    if (word) tokens.push({ term, word, start, end, hyphenated, small })
  }
  return tokens
}

/** The terms of a text, as the index holds them. */
export function termsIn(text: string): string[] {
  return tokensOf(text).map(({ term }) => term)
}

/** Parts joined by hyphens, written as one: `cease-fire` gives `ceasefir`. */
export function joinedTerms(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ word, hyphenated }, at) => {
    const before = tokens[at - 1]?.word ?? ''
    const joined = before + word
    return hyphenated && /\p{L}/u.test(joined) && joined.length <= LONGEST_CACHED
      ? [termOf(joined)]
      : []
  })
}

/** The term of a word that is folded already. */
export function termOf(word: string): string {
  const known = irregularForms.get(word) ?? americanSpellings.get(word) ?? word
  const stem = stemmer(known.replace(/(?<=\p{L}{3})iz(?=(?:e[dsr]?|ing|ations?|ers?)$)/u, 'is'))
  return stemFamilies.get(stem) ?? stem
}

/** A word without accents, signs and capitals: `Ørsted’s` as `orsted`, `2,500` as `2500`. */
export function foldWord(raw: string): string {
  const sign = SIGNS.get(raw)
  if (sign) return sign
  if (/^\d/.test(raw)) return foldNumber(raw)
  return raw
    .normalize('NFKD')
    .replace(/['’]s$/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(OWN_LETTER, (letter) => LETTERS[letter] ?? letter)
}

/** `1,234.50` as `1234_5`: the index knows no points. */
function foldNumber(raw: string): string {
  const [whole = '', part = ''] = raw.replace(/[^\d.]/g, '').split('.')
  const decimals = part.replace(/0+$/, '')
  return decimals ? `${whole}_${decimals}` : whole
}

function formsOf(raw: string): Forms {
  const known = cache.get(raw)
  if (known) return known
  const word = foldWord(raw)
  const term = /^\d/.test(word) ? word : termOf(word)
  const forms = { word, term, small: SMALL.test(raw) }
  if (raw.length > LONGEST_CACHED) return forms
  if (cache.size >= CACHED) cache.clear()
  cache.set(raw, forms)
  return forms
}
