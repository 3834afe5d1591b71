/**
 * Names that other alphabets give several spellings in Latin letters: Zelensky and Zelenskyy, Nayef and
 * Naif, Araghchi and Araqchi. Two spellings are of one name if their forms here are equal.
 */
import type { Reader } from '../connection.ts'
import { textOf } from '../rows.ts'

/** Names of fewer letters together have too many others near. */
const SHORTEST_PAIR = 9
const MOST = 8

/** Endings and consonants by their sound, in this order; applied to folded words. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/(?:yy|iy|ij|yj|yi|ii|y)$/, 'i'],
  [/(?<=[aeiou])h$/, ''],
  [/d?zh/g, 'z'],
  [/ss?ch|sh/g, 'x'],
  [/tsch|tch|ch/g, 'c'],
  [/kh/g, 'h'],
  [/gh|q|ck|k/g, 'k'],
  [/ph/g, 'f'],
  [/(?<=[dt])h/g, ''],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/t[sz]/g, 'z'],
  [/(?<=.)[jy]/g, 'i'],
]
/** Doubled letters, and vowels, which ears tell apart least; the last is heard. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/[aei]*i$/, 'I'],
  [/[aei]+/g, 'a'],
  [/[ou]+/g, 'o'],
]

/** A folded word by its sound, whichever way its vowels are written. */
export function soundOf(word: string): string {
  return apply(apply(word, rules), sounds)
}

/** Whether two folded words are one name in two ways of writing it; its vowels are the same. */
export function isSameName(one: string, other: string): boolean {
  return isLongEnough(one, other) && apply(one, rules) === apply(other, rules)
}

/** Whether two folded words of about one length sound the same. */
export function soundsSame(one: string, other: string): boolean {
  const isNear = Math.abs(one.length - other.length) <= 1 && one[0] === other[0]
  return isNear && isLongEnough(one, other) && soundOf(one) === soundOf(other)
}

/** Names of the archive, folded, that sound like a folded word; none for a word that is no name there. */
export function namesLike(reader: Reader, word: string): string[] {
  const own = reader.get('select small from spellings where word = ?', word)
  if (Number(own?.small ?? 0) > 0) return []
  return reader
    .all(
      'select word from spellings where sound = ? and small = 0 and word <> ? order by uses desc limit ?',
      soundOf(word),
      word,
      MOST,
    )
    .map((row) => textOf(row, 'word'))
}

function isLongEnough(one: string, other: string): boolean {
  return one.length + other.length >= SHORTEST_PAIR
}

function apply(word: string, all: readonly (readonly [RegExp, string])[]): string {
  return all.reduce((text, [from, to]) => text.replace(from, to), word)
}
