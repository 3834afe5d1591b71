/** Every name that a reader may type, with what it means; read once a version. */
import { commodity, glossaryTerm, organisation, place } from '#lib/content/vocabulary-schema'
import { namesOfCountry } from '#lib/core/country-names'
import type { Facet } from '#lib/filter/filter'
import type { Reader } from '../connection.ts'
import { recordOf, textOf } from '../rows.ts'
import { capitals } from './capitals.ts'
import { foldWord, termsIn, tokensOf } from './normal-form.ts'
import { isSameName, namesLike } from './romanisation.ts'
import type { Lexicon } from './search-unit.ts'
import { thesaurusWith } from './synonyms.ts'
import { tagTerm } from './tags.ts'

/** A term by all its names; the first is the one to print. */
export interface NamedTerm {
  readonly facet: Facet
  readonly id: string
  readonly names: readonly string[]
}

export interface TermIndex {
  readonly terms: readonly NamedTerm[]
  readonly lexicon: Lexicon
  /** The id of a facet's term by any of its names. */
  readonly idNamed: (facet: Facet, name: string) => string | undefined
  /** The stems of the glossary's terms, which are never corrected. */
  readonly glossaryStems: ReadonlySet<string>
  /** Words of names, folded, by how they are printed; never corrected, and offered first. */
  readonly nameWords: ReadonlyMap<string, string>
  /** Names of one word, folded: `Gazprom`, not `Corps`. */
  readonly wholeNames: ReadonlySet<string>
}

/** A function that gives the names as they are now. */
export function termIndexOn(reader: Reader): () => TermIndex {
  let cached: { version: unknown; index: TermIndex } | undefined
  return () => {
    const version = reader.get("select value from meta where key = 'version'")?.value
    if (!cached || cached.version !== version) cached = { version, index: readIndex(reader) }
    return cached.index
  }
}

function readIndex(reader: Reader): TermIndex {
  const terms = readTerms(reader)
  const glossary = entriesOf(reader, 'glossary').map((row) => recordOf(glossaryTerm, row))
  const thesaurus = thesaurusWith([
    ...terms
      .filter(({ facet }) => facet !== 'storyline')
      .map(({ facet, id, names }) => ({
        tag: tagTerm(facet, id),
        // A commodity's short name is wider than what it means: oil is not only crude.
        names: facet === 'commodity' ? names.slice(0, 1) : names,
        metonyms: facet === 'country' ? (capitals[id] ?? []) : [],
      })),
    ...glossary.map(({ term, aliases }) => ({ names: [term, ...aliases] })),
  ])
  const ids = new Map(
    terms.flatMap(({ facet, id, names }) =>
      // The printed name first: where two share another name, it decides.
      names.toReversed().map((name): [string, string] => [nameKey(facet, name), id]),
    ),
  )
  return {
    terms,
    idNamed: (facet, name) => ids.get(nameKey(facet, name)),
    lexicon: {
      ...thesaurus,
      has: (term) => reader.get('select 1 from words where word = ?', term) !== undefined,
      spelledAs: (word) => namesLike(reader, word).filter((name) => isSameName(name, word)),
    },
    glossaryStems: new Set(
      glossary.flatMap(({ term, aliases }) => [term, ...aliases].flatMap(termsIn)),
    ),
    nameWords: nameWordsOf(terms),
    wholeNames: wholeNamesOf(terms),
  }
}

function readTerms(reader: Reader): NamedTerm[] {
  const organisations = entriesOf(reader, 'organisation').map((row): NamedTerm => {
    const { id, name, shortName, aliases } = recordOf(organisation, row)
    return {
      facet: 'organisation',
      id,
      names: [...(shortName ? [shortName] : []), name, ...aliases],
    }
  })
  const places = entriesOf(reader, 'place').map((row): NamedTerm => {
    const { id, name, aliases } = recordOf(place, row)
    return { facet: 'place', id, names: [name, ...aliases] }
  })
  const commodities = entriesOf(reader, 'commodity').map((row): NamedTerm => {
    const { id, name, shortName } = recordOf(commodity, row)
    return { facet: 'commodity', id, names: [...new Set([name, shortName])] }
  })
  const storylines = reader.all('select id, title from storylines').map(
    (row): NamedTerm => ({
      facet: 'storyline',
      id: textOf(row, 'id'),
      names: [textOf(row, 'title')],
    }),
  )
  const countries = reader
    .all("select term from tag_counts where facet = 'country' and uses > 0")
    .flatMap((row): NamedTerm[] => {
      const id = textOf(row, 'term')
      const names = namesOfCountry(id)
      return names.length > 0 ? [{ facet: 'country', id, names }] : []
    })
  return [...commodities, ...countries, ...organisations, ...places, ...storylines]
}

function entriesOf(reader: Reader, kind: string) {
  return reader.all('select record from entries where kind = ? order by place', kind)
}

function nameKey(facet: Facet, name: string): string {
  return `${facet} ${termsIn(name).join(' ')}`
}

/** The capitalised words of every name but those of storylines, which are sentences. */
function nameWordsOf(terms: readonly NamedTerm[]): Map<string, string> {
  const words = new Map<string, string>()
  for (const { facet, names } of terms) {
    if (facet === 'storyline' || facet === 'commodity') continue
    for (const name of names) {
      for (const { start, end } of tokensOf(name)) {
        const printed = name.slice(start, end)
        if (/^\p{Lu}/u.test(printed)) words.set(foldWord(printed), printed)
      }
    }
  }
  return words
}

function wholeNamesOf(terms: readonly NamedTerm[]): Set<string> {
  const all = terms.flatMap(({ facet, names }) => (facet === 'storyline' ? [] : names))
  return new Set(
    all.map(tokensOf).flatMap(([first, second]) => (first && !second ? [first.word] : [])),
  )
}
