/** Forgives slips of the finger: the nearest word that the archive does use. */
import { editDistance } from '#lib/content/rules/nearest'
import type { Reader } from '../connection.ts'
import type { Correction } from '../queries/finding.ts'
import { numberOf, textOf } from '../rows.ts'
import { type SearchUnit, wordsIn } from './expression.ts'
import type { NameBook } from './term-index.ts'
import { plainOf, stemOf, stemsOf } from './words.ts'

export interface Spelling {
  /** The search mended, or undefined where every word of it occurs, or nothing is near. */
  readonly correct: (text: string, wanted: readonly SearchUnit[]) => Correction | undefined
}

interface Entry {
  readonly word: string
  /** Which letters it has, one bit each: most words are told apart without counting edits. */
  readonly letters: number
  readonly uses: number
  /** As the vocabularies print it, where it is part of a name. */
  readonly name?: string | undefined
}

/** Shorter words have too many neighbours, longer ones are none. */
const SHORTEST = 4
const LONGEST = 30

/** The words of names are what readers misspell most; they come before others. */
export function spellingOn(reader: Reader, book: () => NameBook): Spelling {
  let dictionary: { sync: number; entries: readonly Entry[] } | undefined

  /** A large dictionary hardly changes with one article, and takes a while to read. */
  function entries(): readonly Entry[] {
    const row = reader.get("select value from meta where key = 'syncs'")
    const sync = Number(row?.value ?? 0)
    const patience = (dictionary?.entries.length ?? 0) / 5000
    if (!dictionary || Math.abs(sync - dictionary.sync) > patience)
      dictionary = { sync, entries: readEntries(reader, book()) }
    return dictionary.entries
  }

  function isUsed(word: string): boolean {
    return stemsOf(word).every(
      (stem) => stem.length < 3 || reader.get('select 1 from words where word = ?', stem),
    )
  }

  /** A word of the glossary is spelt as it should be, whether or not the archive has it. */
  function isTrade(word: string): boolean {
    return stemsOf(word).every((stem) => book().trade.has(stem))
  }

  /**
   * A stem is no word to show: the first article that has it says how it is written. Undefined where
   * no text has it: words are counted in whole files, and some stand in none but the front matter.
   */
  function written({ word, name }: Entry): string | undefined {
    if (name) return name
    const row = reader.get(
      `select source from articles where visible = 1 and id =
         (select rowid from search where search match ? limit 1)`,
      `"${word}"`,
    )
    const words = row ? (textOf(row, 'source').match(/\p{L}+/gu) ?? []) : []
    return words.find((one) => stemOf(plainOf(one)) === word)?.toLowerCase()
  }

  function near(word: string): string | undefined {
    const entry = nearest(word, entries())
    return entry && written(entry)
  }

  /** Two words of the archive that were written as one: `nordstream`. */
  function apart(word: string): string | undefined {
    for (let at = 3; at <= word.length - 3; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)]
      if (!isUsed(first) || !isUsed(second)) continue
      const phrase = `"${first} ${second}"`
      if (reader.get('select 1 from search where search match ? limit 1', phrase))
        return `${first} ${second}`
    }
    return undefined
  }

  return {
    correct(text, wanted) {
      const changes = wanted.flatMap(({ typed, exact, wordings }) => {
        if (exact || wordings.length > 1 || isUsed(typed)) return []
        return typed.split(' ').flatMap((word) => {
          const meant = isUsed(word) || isTrade(word) ? undefined : (apart(word) ?? near(word))
          return meant ? [{ typed: word, meant }] : []
        })
      })
      if (changes.length === 0) return undefined
      const mended = changes.reduce(
        (all, { typed, meant }) =>
          all.replace(new RegExp(`(?<!\\p{L})${typed}(?!\\p{L})`, 'u'), meant),
        text.normalize('NFC'),
      )
      return { text: mended, changes }
    },
  }
}

function readEntries(reader: Reader, { terms }: NameBook): Entry[] {
  const byStem = new Map<string, string>()
  for (const { facet, names } of terms) {
    if (facet === 'storyline') continue
    for (const name of names.flatMap(wordsIn))
      if (/^\p{Lu}/u.test(name)) byStem.set(stemOf(plainOf(name)), name)
  }
  return reader
    .all('select word, uses from words where length(word) between ? and ?', SHORTEST - 1, LONGEST)
    .filter((row) => !/\d/.test(textOf(row, 'word')))
    .map((row) => {
      const stem = textOf(row, 'word')
      const name = byStem.get(stem)
      return { word: stem, letters: lettersOf(stem), uses: numberOf(row, 'uses'), name }
    })
}

/** The nearest word: fewest slips, then names, then the same first letter, then the commonest. */
function nearest(typed: string, entries: readonly Entry[]): Entry | undefined {
  const plain = plainOf(typed)
  if (plain.length < SHORTEST || plain.length > LONGEST || /\d/.test(plain)) return undefined
  const stem = stemOf(plain)
  const letters = lettersOf(stem)
  const limit = plain.length < 8 ? 1 : 2
  let best: { entry: Entry; cost: number } | undefined
  for (const entry of entries) {
    if (Math.abs(entry.word.length - stem.length) > limit) continue
    if (bitsIn(entry.letters ^ letters) > 2 * limit) continue
    const distance = editDistance(stem, entry.word)
    if (distance > limit) continue
    const cost =
      distance +
      (entry.name ? 0 : 0.5) +
      (entry.word[0] === stem[0] ? 0 : 0.25) -
      Math.min(0.2, entry.uses / 10_000)
    if (!best || cost < best.cost) best = { entry, cost }
  }
  return best?.entry
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - 97) & 31)
  return letters
}

function bitsIn(number: number): number {
  let bits = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++
  return bits
}
