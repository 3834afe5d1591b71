/** Whether two words are likely the same word, spelt by ear or typed in haste. */

/** The consonants of a folded word as they sound: `gasprom` and `gazprom` have the same. */
function skeletonOf(word: string): string {
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
