/** Asks the full-text index: which articles a search finds, and which of them say it best. */
import type { Reader } from '../connection.ts'
import { numbersIn } from '../facets/facet-index.ts'
import { numberOf } from '../rows.ts'
import { expressionOf, type Search } from './expression.ts'

/** BM25 with the headline weighted most, then standfirst, key points, body. */
const RANK = 'bm25(search, 8.0, 3.0, 2.0, 1.0)'
/**
 * Ranking reads every match. Where more articles than so many say something, those that say it in
 * headline, standfirst or key points are ranked; where still more do, those of the headline. All
 * others follow, newest first.
 */
const MANY = 8_000
const MOST = 60_000
/** A word of nearly every article tells none from another: BM25 gives it no weight. */
const ALL = 0.98
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
  for (const article of numbersIn(String(row?.ids ?? ''))) hits[article] = value
}

/** The same articles, those that answer the search best first; `hits` are all that answer it. */
export function rankFound(
  reader: Reader,
  search: Search,
  found: Uint32Array,
  hits: Uint8Array,
): Uint32Array {
  const wanted = expressionOf(search.wanted)
  const answers = countOf(hits)
  const tellsNothing = answers > MOST && answers > ALL * hits.length
  if (!wanted || found.length < 2 || tellsNothing) return found
  const waiting = new Uint8Array(hits.length)
  for (const article of found) waiting[article] = 1
  const ordered = new Uint32Array(found.length)
  let place = 0
  for (const article of best(reader, wanted, found, answers)) {
    if (place >= RANKED) break
    if (waiting[article] !== 1) continue
    ordered[place++] = article
    waiting[article] = 0
  }
  for (const article of found) if (waiting[article] === 1) ordered[place++] = article
  return ordered
}

function countOf(marks: Uint8Array): number {
  let count = 0
  for (let n = 0; n < marks.length; n++) count += marks[n] ?? 0
  return count
}

function best(reader: Reader, wanted: string, found: Uint32Array, hits: number): number[] {
  const ranked = `order by ${RANK}, rowid desc limit ?`
  const columns = hits > MOST ? 'headline' : 'headline standfirst points'
  const all = 'select rowid as id from search where search match ?'
  const rows =
    hits > MANY
      ? reader.all(`${all} ${ranked}`, `{${columns}} : (${wanted})`, RANKED * 5)
      : found.length === hits
        ? reader.all(`${all} ${ranked}`, wanted, RANKED)
        : reader.all(
            // The sign keeps SQLite from asking the index once for every article.
            `${all} and +rowid in (select value from json_each(?)) ${ranked}`,
            wanted,
            `[${found.join(',')}]`,
            RANKED,
          )
  return rows.map((row) => numberOf(row, 'id'))
}
