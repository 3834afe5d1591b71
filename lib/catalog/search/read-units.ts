/** Words in a row as units of a search: names, quantities, words written apart. */
import { type Token, termOf } from './normal-form.ts'
import { distinct, type Lexicon, type Phrase, type SearchUnit } from './search-unit.ts'
import { isMonthAndYear, otherForms } from './typed-forms.ts'
import { amountWordings, longestQuantity, quantityWordings } from './units.ts'

/** What is between two spaces. */
export interface Chunk {
  readonly tokens: readonly Token[]
  readonly typed: string
  readonly question: boolean
}
export type ReadUnit = SearchUnit & { readonly question: boolean }

/** Words in a row as units: the longest name, an amount, a word written apart, or what was typed together. */
export function unitsOf(chunks: readonly Chunk[], lexicon: Lexicon): ReadUnit[] {
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
          true,
        ),
        length: many,
      }
  }
  const pair = chunks.slice(at, at + 2)
  if (isMonthAndYear(pair.map(({ typed }) => typed)))
    return { unit: unitOf(pair, [termsOf(pair)], [], lexicon, true), length: 2 }
  const quantity = quantityAt(chunks, at, lexicon)
  if (quantity) return quantity
  const amount = amountWordings(pair.flatMap(({ tokens }) => tokens.map(({ word }) => word)))
  if (amount && pair.length === 2)
    return { unit: unitOf(pair, amount, [], lexicon, true), length: 2 }
  const together = joinedPair(pair, lexicon)
  if (together) {
    const name = lexicon.nameOf([together])
    const wordings = [termsOf(pair), [together], ...(name?.wordings ?? [])]
    return { unit: unitOf(pair, wordings, name?.tags ?? [], lexicon), length: 2 }
  }
  for (let many = Math.min(lexicon.longestRelated, chunks.length - at); many > 1; many--) {
    const some = chunks.slice(at, at + many)
    const phrase = termsOf(some)
    // Of a phrasal verb, as `cut off` is, one word alone means something else.
    if (some.some(({ question }) => question) && lexicon.relatedTo(phrase).length > 0)
      return { unit: unitOf(some, [phrase], [], lexicon), length: many }
  }
  const one = isArticle(chunks, at) ? pair : chunks.slice(at, at + 1)
  const tokens = one.flatMap(({ tokens }) => tokens)
  const alone = amountWordings(tokens.map(({ word }) => word))
  if (alone) return { unit: unitOf(one, alone, [], lexicon, true), length: 1 }
  const { wordings, tags } = spelledOtherwise(tokens, lexicon)
  return {
    unit: unitOf(one, [termsOf(one), ...otherForms(tokens), ...wordings], tags, lexicon),
    length: one.length,
  }
}

/** The Arabic article, written apart. */
const ARTICLE = /^[ae]l$/
/** Joined to its name, as it may be assimilated to it. */
const JOINED_ARTICLE = /^(?:[aeu]l|a(?:d|n|r|s|sh|t|z))$/

function isArticle(chunks: readonly Chunk[], at: number): boolean {
  const [one, next] = [chunks[at]?.tokens, chunks[at + 1]]
  return one?.length === 1 && ARTICLE.test(one[0]?.word ?? '') && next?.question === false
}

/** A name in other Latin spellings and without the Arabic article: `al-Sisi`, `el-Sisi`, `Sisi`. */
function spelledOtherwise(
  tokens: readonly Token[],
  lexicon: Lexicon,
): { wordings: readonly Phrase[]; tags: readonly string[] } {
  const [first, second] = tokens
  const isBare = !second || !JOINED_ARTICLE.test(first?.word ?? '')
  const rest = isBare ? tokens : tokens.slice(1)
  const [only] = rest
  if (!only || rest.length > 1) return { wordings: [], tags: [] }
  const others = [
    ...(isBare ? [] : [[only.term]]),
    ...lexicon.spelledAs(only.word).map((name) => [termOf(name)]),
  ]
  const names = others.flatMap((phrase) => lexicon.nameOf(phrase) ?? [])
  return {
    wordings: [...others, ...names.flatMap(({ wordings }) => wordings)],
    tags: names.flatMap(({ tags }) => tags),
  }
}

/** A number with its unit, as far as it goes: `60 dollars`, `57 mcm/d`, `142 million tonnes`. */
function quantityAt(chunks: readonly Chunk[], at: number, lexicon: Lexicon) {
  for (let many = Math.min(longestQuantity, chunks.length - at); many > 1; many--) {
    const some = chunks.slice(at, at + many)
    const words = some.flatMap(({ tokens }) => tokens.map(({ word }) => word))
    const wordings = quantityWordings(words)
    if (wordings) return { unit: unitOf(some, wordings, [], lexicon, true), length: many }
  }
  return undefined
}

function unitOf(
  chunks: readonly Chunk[],
  wordings: readonly Phrase[],
  tags: readonly string[],
  lexicon: Lexicon,
  known = tags.length > 0,
): SearchUnit {
  return {
    wordings: distinct(wordings),
    tags,
    related: distinct(wordings.flatMap((phrase) => lexicon.relatedTo(phrase))),
    typed: chunks.map(({ typed }) => typed).join(' '),
    exact: false,
    known,
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

function termsOf(chunks: readonly Chunk[]): string[] {
  return chunks.flatMap(({ tokens }) => tokens.map(({ term }) => term))
}
