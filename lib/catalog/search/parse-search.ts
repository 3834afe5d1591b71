/**
 * What a reader typed, read as a search: words that must occur, `"a phrase"` as typed, `-word` not at
 * all, `a OR b` either. Question words count only where there is nothing else.
 */
import { type Token, termOf, tokensOf } from './normal-form.ts'
import { isQuestionWord } from './question-words.ts'
import { isMonthAndYear, otherForms, plainTyped } from './typed-forms.ts'
import { amountWordings, longestQuantity, quantityWordings } from './units.ts'

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
}

export interface Search {
  readonly wanted: readonly SearchUnit[]
  readonly unwanted: readonly SearchUnit[]
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
  /** Whether some article has a term. */
  readonly has: (term: string) => boolean
}

/** Units beyond these are ignored; each costs a reading of the index. */
const MAX_UNITS = 32
const CHUNK = /(?<!\S)(-)?(?:"([^"]*)"?|([^\s"]+))|"([^"]*)"?|[^\s"]+/gu
/** A number with spaces between its thousands, which the index has as one. */
const APART = /(?<![\p{L}\p{N}.,])\d{1,3}(?:\s\d{3})+(?![\p{L}\p{N}])/gu

interface Chunk {
  readonly tokens: readonly Token[]
  readonly typed: string
  readonly question: boolean
}
type ReadUnit = SearchUnit & { readonly question: boolean }

/** Reads a search; anything at all is one, if only the empty one. */
export function parseSearch(text: string, lexicon: Lexicon): Search {
  const wanted: ReadUnit[] = []
  const unwanted: SearchUnit[] = []
  const run: Chunk[] = []
  let either = false
  const add = (units: readonly ReadUnit[]) => {
    const [first, ...rest] = units
    const before = wanted.at(-1)
    if (either && first && before) {
      wanted.splice(-1, 1, eitherOf(before, first))
      wanted.push(...rest)
    } else wanted.push(...units)
    if (first) either = false
  }
  const endRun = () => add(unitsOf(run.splice(0), lexicon))
  const plain = text.replace(/[“”„«»]/g, '"').replace(APART, (number) => number.replace(/\s/g, ''))
  for (const match of plain.matchAll(CHUNK)) {
    const [whole, minus, phrase = match[4], word = whole] = match
    if (phrase === undefined && word === 'OR') {
      endRun()
      either = wanted.length > 0
      continue
    }
    const tokens = tokensOf(phrase ?? word)
    if (tokens.length === 0) continue
    const typed = (phrase ?? word).trim()
    if (minus) unwanted.push(exactUnit(tokens, typed))
    else if (phrase === undefined && !either)
      run.push({ tokens, typed: plainTyped(typed), question: isQuestionWord(typed) })
    else {
      endRun()
      const chunk = { tokens, typed: plainTyped(typed), question: false }
      add(
        phrase === undefined
          ? unitsOf([chunk], lexicon)
          : [{ ...exactUnit(tokens, typed), question: false }],
      )
    }
  }
  endRun()
  const meaningful = wanted.filter(({ question }) => !question)
  return {
    wanted: (meaningful.length > 0 ? meaningful : wanted).slice(0, MAX_UNITS),
    unwanted: unwanted.slice(0, MAX_UNITS),
  }
}

/** Words in a row as units: the longest name, an amount, a word written apart, or what was typed together. */
function unitsOf(chunks: readonly Chunk[], lexicon: Lexicon) {
  const units: ReadUnit[] = []
  for (let at = 0; at < chunks.length; ) {
    const { unit, length } = unitAt(chunks, at, lexicon)
    const question = length === 1 && (chunks[at]?.question ?? false)
    units.push({ ...unit, question })
    at += length
  }
  return units
}

function unitAt(chunks: readonly Chunk[], at: number, lexicon: Lexicon) {
  for (let many = Math.min(lexicon.longestName, chunks.length - at); many > 0; many--) {
    const some = chunks.slice(at, at + many)
    const phrase = termsOf(some)
    const name = lexicon.nameOf(phrase)
    // A question word is part of a name only with others: "who" is not WHO.
    if (name && !(many === 1 && some[0]?.question))
      return {
        unit: unitOf(
          some,
          [phrase, ...otherForms(some.flatMap(({ tokens }) => tokens)), ...name.wordings],
          name.tags,
          lexicon,
        ),
        length: many,
      }
  }
  const pair = chunks.slice(at, at + 2)
  if (isMonthAndYear(pair.map(({ typed }) => typed)))
    return { unit: unitOf(pair, [termsOf(pair)], [], lexicon), length: 2 }
  const quantity = quantityAt(chunks, at, lexicon)
  if (quantity) return quantity
  const amount = amountWordings(pair.flatMap(({ tokens }) => tokens.map(({ word }) => word)))
  if (amount && pair.length === 2) return { unit: unitOf(pair, amount, [], lexicon), length: 2 }
  const together = joinedPair(pair, lexicon)
  if (together) {
    const name = lexicon.nameOf([together])
    const wordings = [termsOf(pair), [together], ...(name?.wordings ?? [])]
    return { unit: unitOf(pair, wordings, name?.tags ?? [], lexicon), length: 2 }
  }
  const one = chunks.slice(at, at + 1)
  const alone = amountWordings(one.flatMap(({ tokens }) => tokens.map(({ word }) => word)))
  return {
    unit: unitOf(
      one,
      alone ?? [termsOf(one), ...otherForms(one.flatMap(({ tokens }) => tokens))],
      [],
      lexicon,
    ),
    length: 1,
  }
}

/** A number with its unit, as far as it goes: `60 dollars`, `57 mcm/d`, `142 million tonnes`. */
function quantityAt(chunks: readonly Chunk[], at: number, lexicon: Lexicon) {
  for (let many = Math.min(longestQuantity, chunks.length - at); many > 1; many--) {
    const some = chunks.slice(at, at + many)
    const words = some.flatMap(({ tokens }) => tokens.map(({ word }) => word))
    const wordings = quantityWordings(words)
    if (wordings) return { unit: unitOf(some, wordings, [], lexicon), length: many }
  }
  return undefined
}

function unitOf(
  chunks: readonly Chunk[],
  wordings: readonly Phrase[],
  tags: readonly string[],
  lexicon: Lexicon,
): SearchUnit {
  return {
    wordings: distinct(wordings),
    tags,
    related: distinct(wordings.flatMap((phrase) => lexicon.relatedTo(phrase))),
    typed: chunks.map(({ typed }) => typed).join(' '),
    exact: false,
  }
}

/** Two words that the archive writes as one: `cease fire`, `COP 28`. */
function joinedPair(pair: readonly Chunk[], lexicon: Lexicon): string | undefined {
  if (pair.length < 2 || pair.some(({ tokens, question }) => tokens.length > 1 || question))
    return undefined
  const word = pair.flatMap(({ tokens }) => tokens.map((token) => token.word)).join('')
  const term = termOf(word)
  const isWord = /^\p{L}+\d+$/u.test(word) || (/^\p{L}/u.test(word) && word.length > 3)
  return isWord && lexicon.has(term) ? term : undefined
}

function eitherOf<T extends SearchUnit>(a: T, b: T): T {
  return {
    ...a,
    wordings: distinct([...a.wordings, ...b.wordings]),
    tags: [...new Set([...a.tags, ...b.tags])],
    related: distinct([...a.related, ...b.related]),
    typed: `${a.typed} OR ${b.typed}`,
    exact: a.exact || b.exact,
  }
}

function exactUnit(tokens: readonly Token[], typed: string): SearchUnit {
  const terms = tokens.map(({ term }) => term)
  return { wordings: [terms], tags: [], related: [], typed, exact: true }
}

function termsOf(chunks: readonly Chunk[]): string[] {
  return chunks.flatMap(({ tokens }) => tokens.map(({ term }) => term))
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()]
}
