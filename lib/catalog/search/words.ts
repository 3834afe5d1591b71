/** In how many articles each word occurs; the full-text index can only count by reading. */
import type { DatabaseSync } from 'node:sqlite'
import { type Token, tokensOf } from './normal-form.ts'

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
}

/** The words of an article that are indexed: no source titles, no addresses. */
export function wordSetOf(
  tokens: readonly (readonly Token[])[],
  joined: readonly string[],
): WordSet {
  const terms = new Set(joined)
  const words = new Set<string>()
  for (const some of tokens) {
    for (const { term, word } of some) {
      terms.add(term)
      // A correction is offered among these: letters only.
      if (word.length > SHORTEST && word.length <= 30 && !/[\d_]/.test(word)) words.add(word)
    }
  }
  return { terms, words }
}

/** Gathers what articles add and remove, and writes it once, at the end of a sync. */
export function wordCounter(db: DatabaseSync) {
  const tables = ['words', 'spellings'] as const
  const changes = { words: new Map<string, number>(), spellings: new Map<string, number>() }
  const change = ({ terms, words }: WordSet, by: 1 | -1) => {
    for (const term of terms) changes.words.set(term, (changes.words.get(term) ?? 0) + by)
    for (const word of words) changes.spellings.set(word, (changes.spellings.get(word) ?? 0) + by)
  }
  return {
    add: (words: WordSet) => change(words, 1),
    remove: (words: WordSet) => change(words, -1),
    flush() {
      for (const table of tables) {
        const save = db.prepare(
          `insert into ${table} (word, uses) values (?, ?) on conflict do update set uses = uses + excluded.uses`,
        )
        const drop = db.prepare(`delete from ${table} where word = ? and uses <= 0`)
        for (const [word, by] of changes[table]) {
          if (by !== 0) save.run(word, by)
          if (by < 0) drop.run(word)
        }
        changes[table].clear()
      }
    },
  }
}
