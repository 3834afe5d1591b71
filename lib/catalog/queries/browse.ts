/** The filtered archive as `/news` shows it: a page of articles, counts beside every option. */
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
import { parseSearch, type Search } from '../search/expression.ts'
import { hitsOf, rankFound } from '../search/search-index.ts'
import { findSnippet } from '../search/snippet.ts'
import type { Spelling } from '../search/spelling.ts'
import type { NameBook } from '../search/term-index.ts'
import { articleOf } from '../sync/read-article.ts'
import type { Correction, Finding, FoundRow, MonthCount } from './finding.ts'
import { PAGE_SIZE, pageOf } from './lists.ts'
import type { TermQueries } from './terms.ts'

/** A filter answered, whatever its page: what turning the page need not ask again. */
interface Answer {
  readonly sync: number
  readonly search: Search | undefined
  readonly correction: Correction | undefined
  readonly since: readonly number[]
  readonly without: Counts['without']
  readonly inOrder: Uint32Array
  readonly facets: Finding['facets']
  readonly months: Finding['months']
}

const KEPT = 16
const noHits = (size: number) => new Uint8Array(size)

export function browseQueries(
  reader: Reader,
  terms: TermQueries,
  names: () => NameBook,
  spelling: Spelling,
): Pick<Catalog, 'browse'> & {
  numbersOf: (filter: Filter) => Uint32Array
  usesOf: (facet: Facet, filter: Filter) => { id: string; count: number }[]
} {
  const indexNow = facetIndexOn(reader)
  const kept = new Map<string, Answer>()

  function search(text: string, index: FacetIndex, forgiving: boolean) {
    const asked = parseSearch(text, names().synonyms)
    const hits = hitsOf(reader, asked, index.at.length)
    const empty = !hits?.includes(1)
    const correction = forgiving && empty ? spelling.correct(text, asked.wanted) : undefined
    if (!correction) return { search: asked, hits: hits ?? noHits(index.at.length), correction }
    const meant = parseSearch(correction.text, names().synonyms)
    const found = hitsOf(reader, meant, index.at.length)
    return { search: meant, hits: found ?? noHits(index.at.length), correction }
  }

  function answer(query: ListQuery, since: readonly PlainDate[]): Answer {
    const index = indexNow()
    const key = `${writeQuery({ ...query, page: 1 })} ${since.join(' ')}`
    const known = kept.get(key)
    kept.delete(key)
    const fresh = known?.sync === index.sync ? known : work(query, since, index)
    kept.set(key, fresh)
    if (kept.size > KEPT) for (const [oldest] of [...kept].slice(0, 1)) kept.delete(oldest)
    return fresh
  }

  function work(query: ListQuery, since: readonly PlainDate[], index: FacetIndex): Answer {
    const { filter } = query
    const made = filter.q ? search(filter.q, index, true) : undefined
    const counts = countArticles(index, filter, made?.hits, since)
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
      facets: facetOptions(index, filter, counts.terms, terms),
      months: monthsOf(counts),
    }
  }

  function foundRow(article: number, search: Search | undefined): FoundRow[] {
    const row = reader.get(
      'select row, record, body_at, source from articles where id = ? and visible = 1',
      article,
    )
    if (!row) return []
    const listed = articleRowOf(row)
    if (!search || search.wanted.length === 0) return [listed]
    return [{ ...listed, found: findSnippet(search.wanted, articleOf(row)) }]
  }

  return {
    browse(query, since = []) {
      const { inOrder, search, without, ...rest } = answer(query, since)
      const start = (query.page - 1) * PAGE_SIZE
      const items = [...inOrder.subarray(start, start + PAGE_SIZE)].flatMap((article) =>
        foundRow(article, search),
      )
      return {
        page: pageOf(items, inOrder.length, query.page, PAGE_SIZE),
        facets: rest.facets,
        months: rest.months,
        since: rest.since,
        correction: rest.correction,
        without: (part) => without(bitOf(part)),
      }
    },
    numbersOf(filter) {
      const index = indexNow()
      const made = filter.q ? search(filter.q, index, false) : undefined
      return countArticles(index, filter, made?.hits).found
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

function monthsOf({ months }: Counts): MonthCount[] {
  const used: MonthCount[] = []
  for (let month = 0; month < months.length; month++) {
    const count = months[month] ?? 0
    if (count > 0) used.push({ month, count })
  }
  return used
}

function bitOf(part: Parameters<Finding['without']>[0]): number {
  if (part === 'dates') return DATES
  return part === 'words' ? WORDS : 1 << facets.indexOf(part)
}
