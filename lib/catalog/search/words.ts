/** In how many articles each word occurs; the full-text index can only count by reading. */
import type { DatabaseSync } from 'node:sqlite'
import { type Token, tokensOf } from './normal-form.ts'
import { soundOf } from './romanisation.ts'

/** Letters of a term worth counting; shorter ones say nothing. */
const SHORTEST = 3

/** The terms of a text that are long enough to say something. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).flatMap(({ term }) => (term.length >= SHORTEST ? [term] : []))
}

/** What is counted of an article: the terms that are searched, and the words they come from. */
export interface WordSet {
  readonly terms: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Those of them that begin with a small letter somewhere: no names. */
  readonly small: ReadonlySet<string>
}

/** The words of an article that are indexed: no source titles, no addresses. */
export function wordSetOf(
  tokens: readonly (readonly Token[])[],
  joined: readonly string[],
): WordSet {
  const terms = new Set(joined)
  const words = new Set<string>()
  const small = new Set<string>()
  for (const some of tokens) {
    for (const one of some) {
      const { term, word } = one
      terms.add(term)
      // A correction is offered among these: letters only.
      if (word.length <= SHORTEST || word.length > 30 || /[\d_]/.test(word)) continue
      words.add(word)
      if (one.small) small.add(word)
    }
  }
  return { terms, words, small }
}

/** Gathers what articles add and remove, and writes it once, at the end of a sync. */
export function wordCounter(db: DatabaseSync) {
  const terms = new Map<string, number>()
  const words = new Map<string, number>()
  const small = new Map<string, number>()
  const change = (set: WordSet, by: 1 | -1) => {
    for (const [counts, some] of [
      [terms, set.terms],
      [words, set.words],
      [small, set.small],
    ] as const)
      for (const word of some) counts.set(word, (counts.get(word) ?? 0) + by)
  }
  return {
    add: (set: WordSet) => change(set, 1),
    remove: (set: WordSet) => change(set, -1),
    flush() {
      const saveTerm = db.prepare(
        'insert into words (word, uses) values (?, ?) on conflict do update set uses = uses + excluded.uses',
      )
      const dropTerm = db.prepare('delete from words where word = ? and uses <= 0')
      for (const [term, by] of terms) {
        if (by !== 0) saveTerm.run(term, by)
        if (by < 0) dropTerm.run(term)
      }
      const saveWord = db.prepare(
        `insert into spellings (word, uses, small, sound) values (?, ?, ?, ?)
         on conflict do update set uses = uses + excluded.uses, small = small + excluded.small`,
      )
      const dropWord = db.prepare('delete from spellings where word = ? and uses <= 0')
      for (const [word, by] of words) {
        const smaller = small.get(word) ?? 0
        if (by !== 0 || smaller !== 0) saveWord.run(word, by, smaller, soundOf(word))
        if (by < 0) dropWord.run(word)
      }
      for (const counts of [terms, words, small]) counts.clear()
    },
  }
}
