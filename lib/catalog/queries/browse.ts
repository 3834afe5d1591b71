/** The filtered archive as `/news` shows it: a page of articles, counts beside every option. */
import { LRUCache } from 'lru-cache'
import type { PlainDate } from '#lib/core/dates'
import {
  type Facet,
  type Filter,
  facets,
  type ListQuery,
  sortOf,
  writeQuery,
} from '#lib/filter/filter'
import type { Reader } from '../connection.ts'
import { type Counts, countArticles, DATES, WORDS } from '../facets/counts.ts'
import { type FacetIndex, facetIndexOn } from '../facets/facet-index.ts'
import { facetOptions } from '../facets/options.ts'
import type { Catalog } from '../model.ts'
import { articleRowOf } from '../rows.ts'
import { otherResults } from '../search/other-results.ts'
import { rankFound } from '../search/rank.ts'
import { type SearchRun, searchOn } from '../search/run-search.ts'
import type { SearchHits } from '../search/search-index.ts'
import type { Search } from '../search/search-unit.ts'
import { articleSnippet } from '../search/snippet.ts'
import type { Spelling } from '../search/spelling.ts'
import type { TermIndex } from '../search/term-index.ts'
import { articleOf } from '../sync/read-article.ts'
import { PAGE_SIZE, toPage } from './lists.ts'
import type {
  Correction,
  MonthCount,
  OtherResult,
  SearchResult,
  SearchRow,
  WordMatch,
} from './search-result.ts'
import type { TermQueries } from './terms.ts'

/** A filter answered, whatever its page: what turning the page need not ask again. */
interface Answer {
  readonly sync: number
  readonly search: Search | undefined
  readonly correction: Correction | undefined
  readonly match: WordMatch | undefined
  readonly others: readonly OtherResult[]
  readonly since: readonly number[]
  readonly without: Counts['without']
  readonly inOrder: Uint32Array
  readonly facets: SearchResult['facets']
  readonly months: SearchResult['months']
}

const CACHED = 16
/** Searches whose finds are kept, a byte an article each: a reader adds filters to the same words. */
const SEARCHES = 16
export function browseQueries(
  reader: Reader,
  vocabulary: TermQueries,
  terms: () => TermIndex,
  spelling: Spelling,
): Pick<Catalog, 'browse'> & {
  numbersOf: (filter: Filter) => Uint32Array
  usesOf: (facet: Facet, filter: Filter) => { id: string; count: number }[]
} {
  const indexNow = facetIndexOn(reader)
  const { searchFor, strictly } = searchOn(reader, terms, spelling)
  const cached = new Map<string, Answer>()
  const searches = new LRUCache<string, SearchRun>({ max: SEARCHES })
  let searchedAt = -1
  /** The page of an answer that was last asked for: its passages are half of the work. */
  const lastPages = new WeakMap<Answer, { page: number; items: readonly SearchRow[] }>()

  function answer(query: ListQuery, since: readonly PlainDate[]): Answer {
    const index = indexNow()
    const key = `${writeQuery({ ...query, page: 1 })} ${since.join(' ')}`
    const known = cached.get(key)
    cached.delete(key)
    const fresh = known?.sync === index.sync ? known : work(query, since, index)
    cached.set(key, fresh)
    if (cached.size > CACHED)
      for (const oldest of [...cached.keys()].slice(0, 1)) cached.delete(oldest)
    return fresh
  }

  /** What words find, whatever else the filter has. */
  function searchOnce(words: string, { sync, at }: FacetIndex): SearchRun {
    if (sync !== searchedAt) searches.clear()
    searchedAt = sync
    const made = searches.get(words) ?? searchFor(words, at.length)
    searches.set(words, made)
    return made
  }

  function work(query: ListQuery, since: readonly PlainDate[], index: FacetIndex): Answer {
    const { filter } = query
    const made = filter.q ? searchOnce(filter.q, index) : undefined
    const counts = countArticles(index, filter, made?.hits.marks, since)
    const { found } = counts
    const sort = sortOf(query)
    return {
      sync: index.sync,
      search: made?.search,
      correction: made?.correction,
      since: counts.since,
      without: counts.without,
      inOrder:
        sort === 'oldest'
          ? found.toReversed()
          : sort === 'relevance' && made
            ? rankFound(reader, made.search, found, made.hits)
            : found,
      match: made && matchOf(made.hits, found),
      others: made ? otherResults(reader, made.search.wanted) : [],
      facets: facetOptions(index, filter, counts.terms, vocabulary),
      months: monthsOf(counts),
    }
  }

  function searchRow(article: number, search: Search | undefined): SearchRow[] {
    const row = reader.get(
      'select row, record, body_at, source from articles where id = ? and visible = 1',
      article,
    )
    if (!row) return []
    const listed = articleRowOf(row)
    if (!search || search.wanted.length === 0) return [listed]
    return [{ ...listed, snippet: articleSnippet(search.wanted, articleOf(row)) }]
  }

  function itemsOf(found: Answer, page: number): readonly SearchRow[] {
    const last = lastPages.get(found)
    if (last?.page === page) return last.items
    const start = (page - 1) * PAGE_SIZE
    const items = [...found.inOrder.subarray(start, start + PAGE_SIZE)].flatMap((article) =>
      searchRow(article, found.search),
    )
    lastPages.set(found, { page, items })
    return items
  }

  return {
    browse(query, since = []) {
      const found = answer(query, since)
      const { inOrder, without, ...rest } = found
      const items = itemsOf(found, query.page)
      return {
        page: toPage(items, inOrder.length, query.page, PAGE_SIZE),
        facets: rest.facets,
        months: rest.months,
        since: rest.since,
        correction: rest.correction,
        match: rest.match,
        ignored: rest.search?.ignored ?? [],
        newest: isForNewest(rest.search),
        others: query.page === 1 ? rest.others : [],
        without: (part) => without(bitOf(part)),
      }
    },
    numbersOf(filter) {
      const index = indexNow()
      // A feed follows what was asked, and nothing less.
      const made = filter.q ? strictly(filter.q, index.at.length) : undefined
      return countArticles(index, filter, made?.hits.marks).found
    },
    usesOf(facet, filter) {
      const index = indexNow()
      const counts = countArticles(index, filter, undefined).terms
      return [...(index.numbers[facets.indexOf(facet)] ?? [])].flatMap(([id, number]) => {
        const count = counts[number] ?? 0
        return count > 0 ? [{ id, count }] : []
      })
    },
  }
}

/** Whether a search is for the newest alone. */
function isForNewest(search: Search | undefined): boolean {
  return search !== undefined && search.ignored.length > 0 && search.wanted.length === 0
}

/** How the words were met by the articles that the rest of the filter lets through. */
function matchOf({ partial }: SearchHits, found: Uint32Array): WordMatch {
  let most = 0
  if (partial) for (const article of found) if (partial.scores.has(article)) most++
  return { all: found.length - most, most, missing: partial?.missing ?? [] }
}

function monthsOf({ months }: Counts): MonthCount[] {
  const used: MonthCount[] = []
  for (let month = 0; month < months.length; month++) {
    const count = months[month] ?? 0
    if (count > 0) used.push({ month, count })
  }
  return used
}

function bitOf(part: Parameters<SearchResult['without']>[0]): number {
  if (part === 'dates') return DATES
  return part === 'words' ? WORDS : 1 << facets.indexOf(part)
}
