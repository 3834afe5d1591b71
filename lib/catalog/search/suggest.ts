/** Autocomplete suggestions: names and titles, then articles. */
import type { Reader } from '../connection.ts'
import type { Catalog } from '../model.ts'
import type { Suggestion } from '../queries/search-result.ts'
import { articleRowOf, textOf } from '../rows.ts'
import { documentKinds } from './documents.ts'
import { tokensOf } from './normal-form.ts'
import { parseSearch } from './parse-search.ts'
import type { Spelling } from './spelling.ts'
import type { NamedTerm, TermIndex } from './term-index.ts'

const TERMS = 5
const DOCUMENTS = 3
const PEOPLE = 2
const ARTICLES = 5
/** Headlines that came last, of which the newest are shown: what begins so is on too many. */
const LOOKED_AT = 500
/** Words of a prefix beyond these are ignored. */
const MAX_WORDS = 32

interface NamedDocument {
  readonly suggestion: Suggestion & { readonly kind: 'document' }
  readonly names: readonly (readonly string[])[]
}

export function suggestQueries(
  reader: Reader,
  termIndex: () => TermIndex,
  spelling: Spelling,
): Pick<Catalog, 'suggest'> {
  let titles: { of: TermIndex; documents: readonly NamedDocument[] } | undefined
  const names = new WeakMap<NamedTerm, readonly (readonly string[])[]>()

  const countOf = ({ facet, id }: NamedTerm) =>
    Number(
      reader.get('select uses from tag_counts where facet = ? and term = ?', facet, id)?.uses ?? 0,
    )

  function namesOf(term: NamedTerm): readonly (readonly string[])[] {
    const known = names.get(term) ?? term.names.map(wordsOf)
    names.set(term, known)
    return known
  }

  function terms(typed: readonly string[]): Suggestion[] {
    return termIndex()
      .terms.flatMap((term) => {
        const rank = Math.min(...namesOf(term).map((name) => prefixRank(typed, name)))
        return Number.isFinite(rank) ? [{ term, rank }] : []
      })
      .map((one) => ({ ...one, count: countOf(one.term) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.rank - b.rank || b.count - a.count || (a.term.id < b.term.id ? -1 : 1))
      .slice(0, TERMS)
      .map(({ term: { facet, id, names } }) => ({ kind: 'term', facet, id, name: names[0] ?? id }))
  }

  /** Reports, glossary terms and benchmarks, then people; the rest is among the terms. */
  function documents(typed: readonly string[]): Suggestion[] {
    const of = termIndex()
    if (titles?.of !== of) titles = { of, documents: readDocuments(reader) }
    const found = titles.documents
      .flatMap(({ suggestion, names }) => {
        const rank = Math.min(...names.map((name) => prefixRank(typed, name)))
        return Number.isFinite(rank) ? [{ suggestion, rank }] : []
      })
      .sort((a, b) => a.rank - b.rank || a.suggestion.name.length - b.suggestion.name.length)
      .map(({ suggestion }) => suggestion)
    const [people = [], texts = []] = [true, false].map((isPerson) =>
      found.filter(({ document }) => (document === 'person') === isPerson),
    )
    return [...texts.slice(0, DOCUMENTS), ...people.slice(0, PEOPLE)]
  }

  function articles(typed: readonly string[]): Suggestion[] {
    return reader
      .all(
        `select a.row from (
           select rowid as id from headlines where headlines match ? order by rowid desc limit ?
         ) s join articles a on a.id = s.id order by a.at desc, a.slug limit ?`,
        `"${typed.join(' ')}" *`,
        LOOKED_AT,
        ARTICLES,
      )
      .map((row) => ({ kind: 'article', row: articleRowOf(row) }))
  }

  function all(text: string): Suggestion[] {
    const typed = wordsOf(text).slice(0, MAX_WORDS)
    return [...terms(typed), ...documents(typed), ...articles(typed)]
  }

  return {
    suggest(text) {
      if (wordsOf(text).join('').length < 2) return []
      const found = all(text)
      if (found.length > 0) return found
      const { wanted } = parseSearch(text, termIndex().lexicon)
      const correction = spelling.correct(text, wanted)
      return correction ? all(correction.text) : []
    },
  }
}

function readDocuments(reader: Reader): NamedDocument[] {
  return reader
    .all(
      `select kind, id, title, names from documents
       where kind in ('report', 'glossary', 'benchmark', 'person') order by kind, id limit 5000`,
    )
    .flatMap((row) => {
      const document = documentKinds.find((one) => one === row.kind)
      const name = textOf(row, 'title')
      if (!document) return []
      const id = textOf(row, 'id')
      const names = [name, ...textOf(row, 'names').split('\n')].map(wordsOf)
      return [{ suggestion: { kind: 'document', document, id, name }, names }]
    })
}

/** Folded, not stemmed: what is typed may be half a word. */
function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word)
}

/** 0 where a name begins as typed, 1 where it does further on; infinite where it does not. */
function prefixRank(typed: readonly string[], name: readonly string[]): number {
  for (let at = 0; at + typed.length <= name.length; at++) {
    const fits = typed.every((word, n) =>
      n === typed.length - 1 ? name[at + n]?.startsWith(word) : name[at + n] === word,
    )
    if (fits) return Math.min(at, 1)
  }
  return Number.POSITIVE_INFINITY
}
