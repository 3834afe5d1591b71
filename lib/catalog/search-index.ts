/** Asks the full-text index: which articles a search finds, and which of them say it best. */
import type { Reader } from './connection.ts'
import { numbersIn } from './facet-index.ts'
import { numberOf } from './read-row.ts'
import { expressionOf, type Search } from './search-expression.ts'

/** BM25 with the headline weighted most, then standfirst, key points, body. */
const RANK = 'bm25(search, 8.0, 3.0, 2.0, 1.0)'
/**
 * Ranking reads every match. Where more than so many articles say something, those that say it in
 * headline, standfirst or key points are ranked, and all others follow, newest first.
 */
const MANY = 15_000
/** Nobody reads on to the fiftieth page; behind it, the newest come first. */
const RANKED = 1000

/** Marks by article number what a search finds; undefined for a search without words. */
export function hitsOf(reader: Reader, search: Search, size: number): Uint8Array | undefined {
  const wanted = expressionOf(search.wanted)
  const unwanted = expressionOf(search.unwanted, 'OR')
  if (!wanted && !unwanted) return undefined
  const hits = new Uint8Array(size)
  if (wanted) mark(reader, wanted, hits, 1)
  else hits.fill(1)
  if (unwanted) mark(reader, unwanted, hits, 0)
  return hits
}

/** One text is read a hundred times faster than as many rows. */
function mark(reader: Reader, expression: string, hits: Uint8Array, value: 0 | 1): void {
  const row = reader.get(
    'select group_concat(rowid) as ids from search where search match ?',
    expression,
  )
  for (const article of numbersIn(String(row?.ids ?? ''), ',')) hits[article] = value
}

/** The same articles, those that answer the search best first. */
export function rankFound(reader: Reader, search: Search, found: Uint32Array): Uint32Array {
  const wanted = expressionOf(search.wanted)
  if (!wanted || found.length < 2) return found
  const inside = new Set(found)
  const ranked = new Set<number>()
  for (const article of best(reader, wanted, found)) {
    if (ranked.size >= RANKED) break
    if (inside.has(article)) ranked.add(article)
  }
  return Uint32Array.from([...ranked, ...found.filter((article) => !ranked.has(article))])
}

function best(reader: Reader, wanted: string, found: Uint32Array): number[] {
  const rows =
    found.length > MANY
      ? reader.all(
          `select rowid as id from search where search match ? order by ${RANK}, rowid desc limit ?`,
          `{headline standfirst points} : (${wanted})`,
          RANKED * 5,
        )
      : reader.all(
          // The sign keeps SQLite from asking the index once for every article.
          `select rowid as id from search where search match ?
             and +rowid in (select value from json_each(?)) order by ${RANK}, rowid desc limit ?`,
          wanted,
          `[${found.join(',')}]`,
          RANKED,
        )
  return rows.map((row) => numberOf(row, 'id'))
}
