/**
 * Corrects typos to the nearest word that the archive uses, and does no harm: never a word of a
 * vocabulary or the glossary, never a quoted one; a capitalised one only to a name that it sounds like. What
 * is less sure than that is only offered.
 */
import { editDistance } from '#lib/content/rules/nearest'
import type { Reader } from '../connection.ts'
import type { Correction } from '../queries/search-result.ts'
import { numberOf, textOf } from '../rows.ts'
import { termOf, tokensOf } from './normal-form.ts'
import { namesLike, soundsSame } from './romanisation.ts'
import type { SearchUnit } from './search-unit.ts'
import { isHeardAs, isLikelyTypo, isSureTypo, skeletonOf } from './sounds-alike.ts'
import type { TermIndex } from './term-index.ts'
import { unitUses } from './unit-uses.ts'
import { isUnitTerm } from './units.ts'

export interface Spelling {
  /** The search corrected; undefined where every word of it occurs, or nothing is near. */
  readonly correct: (text: string, wanted: readonly SearchUnit[]) => Correction | undefined
}

interface Entry {
  readonly word: string
  /** Which letters it has, one bit each: most words are distinguished without counting edits. */
  readonly letters: number
  readonly uses: number
  /** As the vocabularies print it, where it is part of a name. */
  readonly name?: string | undefined
}

interface Change {
  readonly typed: string
  readonly meant: string
  readonly applied: boolean
}

/** Shorter words have too many neighbours; longer ones are not words. */
const SHORTEST = 4
const LONGEST = 30
/** Below so many letters, one edit makes another word. */
const LONG_WORD = 8
/** A search has no more typos than this, and each reads the whole dictionary. */
const MOST_CHANGES = 6

export function spellingOn(reader: Reader, terms: () => TermIndex): Spelling {
  let dictionary: { sync: number; entries: readonly Entry[] } | undefined

  /** A large dictionary hardly changes with one article, and takes a while to read. */
  function entries(): readonly Entry[] {
    const row = reader.get("select value from meta where key = 'syncs'")
    const sync = Number(row?.value ?? 0)
    const tolerated = (dictionary?.entries.length ?? 0) / 5000
    if (!dictionary || Math.abs(sync - dictionary.sync) > tolerated)
      dictionary = { sync, entries: readEntries(reader, terms()) }
    return dictionary.entries
  }

  const isUsed = (term: string) => term.length < 3 || terms().lexicon.has(term)

  function isRight(word: string): boolean {
    const term = termOf(word)
    const { glossaryStems, nameWords } = terms()
    return isUsed(term) || isUnitTerm(term) || glossaryStems.has(term) || nameWords.has(word)
  }

  /** Words of the archive that were written as one: `nordstream2`. */
  function apart(word: string): string | undefined {
    const [, letters = word, digits] = /^(\p{L}{3,})(\d+)$/u.exec(word) ?? []
    if (digits) {
      const left = isUsed(termOf(letters)) ? letters : apart(letters)
      return left && occurs(`${left} ${digits}`) ? `${left} ${digits}` : undefined
    }
    for (let at = 3; at <= word.length - 3; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)]
      if (!isUsed(termOf(first)) || !isUsed(termOf(second))) continue
      if (occurs(`${first} ${second}`)) return `${first} ${second}`
    }
    return undefined
  }

  function occurs(words: string): boolean {
    const phrase = tokensOf(words).map(({ term }) => term)
    const found = 'select 1 from search where search match ? limit 1'
    return reader.get(found, `"${phrase.join(' ')}"`) !== undefined
  }

  function changeOf(typed: string, word: string): Change[] {
    const { nameWords } = terms()
    if (word.length > LONGEST || isRight(word)) return []
    const parts = apart(word)
    if (parts) return [{ typed, meant: parts, applied: true }]
    const [heard] = namesLike(reader, word).filter((name) => soundsSame(name, word))
    if (heard) return [{ typed, meant: nameWords.get(heard) ?? capitalised(heard), applied: true }]
    const entry = nearest(word, entries())
    if (!entry) return []
    const isCapitalised = /^\p{Lu}/u.test(typed)
    const typo = isLikelyTypo(word, entry.word)
    const near = typo || (word.length >= LONG_WORD && word[0] === entry.word[0] && !isCapitalised)
    if (!near && !entry.name) return []
    const isName = terms().wholeNames.has(entry.word)
    const sure = isSureTypo(word, entry.word) || (isName && isHeardAs(word, entry.word))
    const applied = sure && (!isCapitalised || isName || isDistinctive(word, entry))
    return [{ typed, meant: entry.name ?? entry.word, applied }]
  }

  return {
    correct(text, wanted) {
      const changes = wanted
        .filter(
          ({ exact, tags, wordings }) =>
            !exact && tags.length === 0 && unitUses(reader, wordings) === 0,
        )
        .flatMap(({ typed }) => tokensOf(typed).map((token) => ({ typed, ...token })))
        .slice(0, MOST_CHANGES)
        .flatMap(({ typed, word, start, end }) => changeOf(typed.slice(start, end), word))
      if (changes.length === 0) return undefined
      // What is only offered does not hold up what is sure.
      const sure = changes.filter(({ applied }) => applied)
      const used = sure.length > 0 ? sure : changes
      return {
        text: used.reduce((all, { typed, meant }) => withWord(all, typed, meant), text),
        changes: used.map(({ typed, meant }) => ({ typed, meant })),
        applied: sure.length > 0,
      }
    },
  }
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Of a name of several words, one that is no common word: `Hormus` is `Hormuz`, `Corpus` no `Corps`. */
function isDistinctive(typed: string, { word, name }: Entry): boolean {
  if (name === undefined) return false
  const sameSounds = skeletonOf(typed) === skeletonOf(word)
  return sameSounds && (typed.length === word.length || word.length > LONG_WORD)
}

function withWord(text: string, typed: string, meant: string): string {
  const at = tokensOf(text).find(({ start, end }) => text.slice(start, end) === typed)
  return at ? text.slice(0, at.start) + meant + text.slice(at.end) : text.replace(typed, meant)
}

function readEntries(reader: Reader, { nameWords }: TermIndex): Entry[] {
  const used = new Map(
    reader
      .all('select word, uses from spellings where length(word) between ? and ?', SHORTEST, LONGEST)
      .map((row) => [textOf(row, 'word'), numberOf(row, 'uses')]),
  )
  // A name may be in no text, and yet among the tags.
  for (const word of nameWords.keys())
    if (word.length >= SHORTEST && !used.has(word)) used.set(word, 0)
  return [...used].map(([word, uses]) => ({
    word,
    letters: lettersOf(word),
    uses,
    name: nameWords.get(word),
  }))
}

/** The nearest word: fewest edits, then likely typos, then names, then the same first letter, then the commonest. */
function nearest(word: string, entries: readonly Entry[]): Entry | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || /[\d_]/.test(word)) return undefined
  const letters = lettersOf(word)
  const limit = word.length < 6 ? 1 : 2
  let best: { entry: Entry; cost: number } | undefined
  for (const entry of entries) {
    if (Math.abs(entry.word.length - word.length) > limit) continue
    if (bitsIn(entry.letters ^ letters) > 2 * limit) continue
    const distance = editDistance(word, entry.word)
    if (distance > limit) continue
    const typo = isLikelyTypo(word, entry.word)
    if (distance > 1 && word.length < LONG_WORD && !typo) continue
    const cost =
      distance +
      (typo ? 0 : 0.6) +
      (entry.name ? 0 : 0.5) +
      (entry.word[0] === word[0] ? 0 : 0.25) -
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
