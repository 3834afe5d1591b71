/** Whether two words are likely the same word, spelt by ear or typed in haste. */

const VOWEL = /[aeiou]/
const LONG = 7
const VERY_LONG = 9

/** The consonants of a folded word as they sound: `gasprom` and `gazprom` have the same. */
export function skeletonOf(word: string): string {
  const sounds = word
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/qu?|ck|ch|kh|c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/dg/g, 'g')
    .replace(/h/g, '')
    .replace(/[jy]/g, 'i')
  const first = /^[aeiou]/.test(sounds) ? 'a' : ''
  return first + sounds.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1')
}

/**
 * A slip of a word too long to be another: one letter exchanged for one of the same sound, two swapped,
 * or in a long word one more, one less, or another vowel. `Ford` is no slip of `Fordo`.
 */
export function isSureTypo(typed: string, meant: string): boolean {
  if (Math.min(typed.length, meant.length) < 5) return false
  if (isSwapped(typed, meant)) return true
  const sameSounds = skeletonOf(typed) === skeletonOf(meant)
  if (typed.length === meant.length) {
    const other = [...typed].flatMap((letter, at) => (letter === meant[at] ? [] : [at]))
    const isVowel = other.some((at) => VOWEL.test(typed[at] ?? '') && VOWEL.test(meant[at] ?? ''))
    return sameSounds && (isVowel ? typed.length >= LONG : other.length === 1)
  }
  if (sameSounds && typed.length >= VERY_LONG) return true
  // `Saharan` is a word of its own.
  if (typed.startsWith(meant)) return false
  const [long, short] = typed.length > meant.length ? [typed, meant] : [meant, typed]
  return isLetterMore(long, short) && (short.length >= 6 || /(.)\1/.test(long))
}

/** Whether a name was typed as it sounds, with one letter more or less: `Quatar`. */
export function isHeardAs(typed: string, name: string): boolean {
  const [long, short] = typed.length > name.length ? [typed, name] : [name, typed]
  return skeletonOf(typed) === skeletonOf(name) && isLetterMore(long, short)
}

/** A letter too many, one too few, two exchanged, or the same sounds: a typo, not another word. */
export function isLikelyTypo(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] && skeletonOf(typed)[0] !== skeletonOf(meant)[0]) return false
  if (skeletonOf(typed) === skeletonOf(meant)) return true
  return isLetterMore(typed, meant) || isLetterMore(meant, typed) || isSwapped(typed, meant)
}

function isLetterMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1 || short.length < 5) return false
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, n) => letter !== b[n])
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  )
}
