/** In how many articles each word occurs; kept beside the full text, which can only count by reading. */
import type { DatabaseSync } from 'node:sqlite'
import { stemmer } from 'stemmer'

/** Stemming is the dearest step of a large sync, and its words repeat. */
const stems = new Map<string, string>()
const REMEMBERED = 200_000

/** The words of a text as the index holds them: lower case, without accents, stemmed. */
export function wordsOf(text: string): string[] {
  return (plainOf(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stemOf)
}

/** Every word of a text, also the short ones, as the index holds them. */
export function stemsOf(text: string): string[] {
  return (plainOf(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf)
}

/** A text without accents, in lower case, with amounts parted from their units. */
export function plainOf(text: string): string {
  return partAmounts(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
}

/** `55bn m³` as `55 bn m³`: the house closes them up, and a reader looks for either. */
export function partAmounts(text: string): string {
  return text.replace(/(\d)(?=\p{L}{2})/gu, '$1 ')
}

/** The stem of one word that is plain already. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= REMEMBERED) stems.clear()
  const stem = stemmer(word)
  stems.set(word, stem)
  return stem
}

/** Gathers what articles add and take away, and writes it down once, at the end of a sync. */
export function wordCounter(db: DatabaseSync) {
  const changes = new Map<string, number>()
  const change = (text: string, by: 1 | -1) => {
    for (const word of new Set(wordsOf(text))) changes.set(word, (changes.get(word) ?? 0) + by)
  }
  return {
    add: (text: string) => change(text, 1),
    remove: (text: string) => change(text, -1),
    flush() {
      const save = db.prepare(
        'insert into words (word, uses) values (?, ?) on conflict do update set uses = uses + excluded.uses',
      )
      const drop = db.prepare('delete from words where word = ? and uses <= 0')
      for (const [word, by] of changes) {
        if (by !== 0) save.run(word, by)
        if (by < 0) drop.run(word)
      }
      changes.clear()
    },
  }
}
