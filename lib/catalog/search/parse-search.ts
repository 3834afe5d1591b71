/**
 * What a reader typed, read as a search: words that must occur, `"a phrase"` as typed, `-word` not at
 * all, `a OR b` either. Question words count only where there is nothing else, and words that ask for
 * the newest not even there.
 */

import { isNewsWord } from './news-words.ts'
import { type Token, tokensOf } from './normal-form.ts'
import { isQuestionWord } from './question-words.ts'
import { type Chunk, type ReadUnit, unitsOf } from './read-units.ts'
import { distinct, type Lexicon, type Search, type SearchUnit } from './search-unit.ts'
import { plainTyped } from './typed-forms.ts'

/** Units beyond these are ignored; each costs a reading of the index. */
const MAX_UNITS = 32
const CHUNK = /(?<!\S)(-)?(?:"([^"]*)"?|([^\s"]+))|"([^"]*)"?|[^\s"]+/gu
/** A number with spaces between its thousands, which the index has as one. */
const APART = /(?<![\p{L}\p{N}.,])\d{1,3}(?:\s\d{3})+(?![\p{L}\p{N}])/gu

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
      run.push({ tokens, typed: plainTyped(typed), question: isOptional(typed) })
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
  const ignored = wanted.flatMap(({ question, typed }) =>
    question && isNewsWord(typed) ? [typed] : [],
  )
  return {
    wanted: (meaningful.length > 0 || ignored.length > 0 ? meaningful : wanted).slice(0, MAX_UNITS),
    unwanted: unwanted.slice(0, MAX_UNITS),
    ignored,
  }
}

function isOptional(typed: string): boolean {
  return isQuestionWord(typed) || isNewsWord(typed)
}

function eitherOf<T extends SearchUnit>(a: T, b: T): T {
  return {
    ...a,
    wordings: distinct([...a.wordings, ...b.wordings]),
    tags: [...new Set([...a.tags, ...b.tags])],
    related: distinct([...a.related, ...b.related]),
    typed: `${a.typed} OR ${b.typed}`,
    exact: a.exact || b.exact,
    known: a.known || b.known,
  }
}

function exactUnit(tokens: readonly Token[], typed: string): SearchUnit {
  const terms = tokens.map(({ term }) => term)
  return { wordings: [terms], tags: [], related: [], typed, exact: true, known: false }
}
