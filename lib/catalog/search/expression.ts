/**
 * What a reader typed, read as a search: every word must occur, `"a phrase"` as it stands, `-word`
 * not at all. Each word reaches the full-text index in quotes, so that none of that language's
 * operators can be typed by accident or on purpose.
 */
import type { Synonyms } from './synonyms.ts'
import { partAmounts } from './words.ts'

/** One thing that must occur, in any of its wordings; each wording is a run of words. */
export interface SearchUnit {
  readonly wordings: readonly (readonly string[])[]
  /** As it was typed, without marks. */
  readonly typed: string
  /** A quoted phrase stands as it is: no synonyms, no guesses at its spelling. */
  readonly exact: boolean
}

export interface Search {
  readonly wanted: readonly SearchUnit[]
  readonly unwanted: readonly SearchUnit[]
}

/** Units beyond these are left out: nobody asks so much, and each costs a reading of the index. */
const MOST = 32
/** Words that every article has; beside others they ask for nothing. */
const EMPTY = new Set('a an and as at by for from in is it of on or the to was with'.split(' '))
const CHUNK = /(?<![^\s])(-)?(?:"([^"]*)"?|([^\s"]+))|"([^"]*)"?|[^\s"]+/gu

/** Reads a search; anything at all is one, if only the empty one. */
export function parseSearch(text: string, synonyms: Synonyms): Search {
  const wanted: SearchUnit[] = []
  const unwanted: SearchUnit[] = []
  let run: string[][] = []
  const endRun = () => {
    wanted.push(...unitsOf(run, synonyms))
    run = []
  }
  for (const match of text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .matchAll(CHUNK)) {
    const [whole, minus, phrase = match[4], word = whole] = match
    const words = wordsIn(phrase ?? word)
    if (words.length === 0) continue
    const exact: SearchUnit = {
      wordings: [words],
      typed: words.join(' '),
      exact: phrase !== undefined,
    }
    if (minus) unwanted.push(exact)
    else if (phrase === undefined) run.push(words)
    else {
      endRun()
      wanted.push(exact)
    }
  }
  endRun()
  const telling = wanted.filter(({ typed, exact }) => exact || !EMPTY.has(typed.toLowerCase()))
  return {
    wanted: (telling.length > 0 ? telling : wanted).slice(0, MOST),
    unwanted: unwanted.slice(0, MOST),
  }
}

/** The search as the full-text index takes it; undefined when nothing is wanted. */
export function expressionOf(units: readonly SearchUnit[], joint: 'AND' | 'OR' = 'AND') {
  return units.length === 0 ? undefined : units.map(writeUnit).join(` ${joint} `)
}

/** The search so far, while its last word is still being typed. */
export function prefixExpression(text: string): string | undefined {
  const words = wordsIn(text.normalize('NFC')).slice(0, MOST)
  return words.length === 0 ? undefined : `${words.map((word) => `"${word}"`).join(' ')}*`
}

/** The words of a text, letters and digits only. */
export function wordsIn(text: string): string[] {
  return partAmounts(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
}

/** Words in a row as units: the longest name that has synonyms first, else what was typed together. */
function unitsOf(chunks: readonly (readonly string[])[], synonyms: Synonyms): SearchUnit[] {
  const units: SearchUnit[] = []
  for (let at = 0; at < chunks.length; ) {
    const name = longestName(chunks, at, synonyms)
    const words = name?.words ?? chunks[at] ?? []
    const others = name?.alternatives.map(wordsIn) ?? []
    units.push({ wordings: distinct([words, ...others]), typed: words.join(' '), exact: false })
    at += name?.chunks ?? 1
  }
  return units
}

function longestName(chunks: readonly (readonly string[])[], at: number, synonyms: Synonyms) {
  for (let many = Math.min(synonyms.longest, chunks.length - at); many > 0; many--) {
    const words = chunks.slice(at, at + many).flat()
    const alternatives = synonyms.of(words)
    if (alternatives) return { words, alternatives, chunks: many }
  }
  return undefined
}

function distinct(wordings: readonly (readonly string[])[]): string[][] {
  const byText = new Map(wordings.map((words) => [words.join(' ').toLowerCase(), [...words]]))
  return [...byText.values()]
}

function writeUnit({ wordings }: SearchUnit): string {
  const phrases = wordings.map((words) => `"${words.join(' ')}"`)
  return phrases.length === 1 ? (phrases[0] ?? '') : `(${phrases.join(' OR ')})`
}
