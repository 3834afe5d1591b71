/** What a search is made of, and what reading one needs to know. */

/** Words in a row, as the index holds them. */
export type Phrase = readonly string[]

/** One thing that must occur, in any of its wordings. */
export interface SearchUnit {
  readonly wordings: readonly Phrase[]
  /** Tags of articles that are about it: `c_qa`. */
  readonly tags: readonly string[]
  /** Words of nearly the same meaning, for a search that finds little. */
  readonly related: readonly Phrase[]
  /** As it was typed, without marks. */
  readonly typed: string
  /** A quoted phrase: no synonyms, no corrections, never left out. */
  readonly exact: boolean
  /** It has a name that the vocabularies, the glossary or the table of synonyms hold, or is an amount. */
  readonly known: boolean
}

export interface Search {
  readonly wanted: readonly SearchUnit[]
  readonly unwanted: readonly SearchUnit[]
  /** Words as typed that are not looked for, as every article has been `latest` once. */
  readonly ignored: readonly string[]
}

/** What else a name or a word is called. */
export interface NameMatch {
  readonly wordings: readonly Phrase[]
  readonly tags: readonly string[]
}

/** What reading a search needs to know of the archive's words. */
export interface Lexicon {
  readonly nameOf: (phrase: Phrase) => NameMatch | undefined
  readonly relatedTo: (phrase: Phrase) => readonly Phrase[]
  /** Words of the longest name. */
  readonly longestName: number
  /** Words of the longest expression that has others near in meaning: `phase out`. */
  readonly longestRelated: number
  /** Whether some article has a term. */
  readonly has: (term: string) => boolean
  /** Other ways in which the archive writes a name, folded: `zelensky` for `zelenskyy`. */
  readonly spelledAs: (word: string) => readonly string[]
}

/** Each phrase once. */
export function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()]
}
