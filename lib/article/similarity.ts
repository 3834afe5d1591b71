/** How similar two texts are, by the words they share (Jaccard index). */

/** A text with its words, and the line it goes by. */
export interface Worded {
  readonly headline: string
  readonly words: () => ReadonlySet<string>
}

/** From this share of common words on, two texts are one piece twice. */
const NEAR_DUPLICATE = 0.8

/** The longer words of a text, lower case. */
export function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
}

/** The Jaccard index of two sets: the share of words in common, of all that either has, 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** True for the same headline, or nearly the same words. */
export function isNearDuplicate(a: Worded, b: Worded): boolean {
  return a.headline === b.headline || jaccard(a.words(), b.words()) >= NEAR_DUPLICATE
}
