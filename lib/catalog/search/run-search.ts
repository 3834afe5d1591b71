/** Runs a search: as typed, without quotes where a phrase occurs nowhere, or corrected. */
import { quoted } from '#lib/core/quoted'
import type { Reader } from '../connection.ts'
import type { Correction } from '../queries/search-result.ts'
import { parseSearch } from './parse-search.ts'
import { type SearchHits, searchHits } from './search-index.ts'
import type { Search } from './search-unit.ts'
import type { Spelling } from './spelling.ts'
import type { TermIndex } from './term-index.ts'

/** Words that find so much are spelt as they should be. */
const ENOUGH = 3
/** A phrase that is not excluded. */
const PHRASE = /(?<!-)["“„«]([^"“”„«»]*)["”»]?/g

/** A search with what it finds. */
export interface SearchRun {
  readonly search: Search
  readonly hits: SearchHits
  readonly correction?: Correction
}

/** `size` is one more than the highest number of an article. */
export function searchOn(reader: Reader, terms: () => TermIndex, spelling: Spelling) {
  /** The search as typed, or as corrected where that is sure and finds more. */
  function searchFor(text: string, size: number): SearchRun {
    const asked = run(text, size)
    if (asked.hits.all >= ENOUGH) return asked
    // What was typed in quotes is looked for without them, and is right all the same.
    const { wanted } = parseSearch(text, terms().lexicon)
    const correction = spelling.correct(text, wanted)
    if (!correction) return asked
    const meant = run(correction.text, size)
    const better = meant.hits.all > asked.hits.all || (asked.hits.all === 0 && correction.applied)
    if (!meant.hits.marks.includes(1) || !better) return asked
    return correction.applied ? { ...meant, correction } : { ...asked, correction }
  }

  /** Only what has all words, as typed: for a feed, which follows what was asked and nothing less. */
  function strictly(text: string, size: number): SearchRun {
    const search = parseSearch(text, terms().lexicon)
    return {
      search,
      hits: searchHits(reader, search, size, true) ?? hitsWithoutWords(search, size),
    }
  }

  function run(text: string, size: number): SearchRun {
    const search = parseSearch(text, terms().lexicon)
    const hits = searchHits(reader, search, size) ?? hitsWithoutWords(search, size)
    return hits.marks.includes(1) ? { search, hits } : withoutQuotes({ search, hits }, text, size)
  }

  /** Where no article has a phrase, its words are looked for, and the phrase is said to be missing. */
  function withoutQuotes(run: SearchRun, text: string, size: number): SearchRun {
    const { search } = run
    const phrases = search.wanted.filter(
      ({ exact, wordings }) => exact && (wordings[0]?.length ?? 0) > 1,
    )
    if (phrases.length === 0) return run
    const loose = parseSearch(text.replace(PHRASE, ' $1 '), terms().lexicon)
    const hits = searchHits(reader, loose, size)
    if (!hits) return run
    const found = [...hits.marks.keys()].filter((id) => hits.marks[id] === 1)
    const scores = new Map(found.map((id) => [id, hits.partial?.scores.get(id) ?? 1]))
    const missing = phrases.map(({ typed }) => quoted(typed))
    return {
      search: loose,
      hits: { ...hits, all: 0, partial: { scores, missing, units: loose.wanted } },
    }
  }

  return { searchFor, strictly }
}

/** Nothing, or everything for who asked for `latest news`. */
function hitsWithoutWords({ ignored }: Search, size: number): SearchHits {
  const isAll = ignored.length > 0
  return { marks: new Uint8Array(size).fill(isAll ? 1 : 0), all: isAll ? size : 0 }
}
