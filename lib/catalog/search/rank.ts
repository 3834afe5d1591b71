/** Ranks search results: those with all words, then those with most, each best first. */
import type { Reader } from '../connection.ts'
import { numberOf } from '../rows.ts'
import { expressionOf } from './match-expression.ts'
import { headlineBoost } from './rerank.ts'
import type { SearchHits } from './search-index.ts'
import type { Search } from './search-unit.ts'

/** BM25 with the headline weighted most, then standfirst, key points, body; tags and dates least. */
const RANK = 'bm25(search, 8.0, 4.0, 2.5, 1.0, 1.5)'
/**
 * Ranking reads every match. Where more articles than so many match, those that match in headline,
 * standfirst or key points are ranked; where still more do, those of the headline. All others follow,
 * newest first.
 */
const MANY = 8_000
const MOST = 60_000
/** A word of nearly every article distinguishes none: BM25 gives it no weight. */
const ALL = 0.98
/** Nobody reads on to the fiftieth page; behind it, the newest come first. */
const RANKED = 1000
/** At most so much of its score does a new article have over one of the oldest. */
const RECENT = 0.06
/** An article with only words near in meaning is not without worth. */
const PARTIAL_FLOOR = 0.3
/** The best of them are looked at once more. */
const RERANKED = 40

/** The articles of `found` (newest first) as a search ranks them. */
export function rankFound(
  reader: Reader,
  search: Search,
  found: Uint32Array,
  hits: SearchHits,
): Uint32Array {
  const wanted = expressionOf(search.wanted)
  const answers = hits.all + (hits.partial?.scores.size ?? 0)
  const isUninformative = answers > MOST && answers > ALL * hits.marks.length
  if (!wanted || found.length < 2 || isUninformative) return found
  const waiting = new Uint8Array(hits.marks.length)
  for (const article of found) waiting[article] = 1
  const ordered = new Uint32Array(found.length)
  let place = 0
  for (const article of best(reader, search, found, hits, answers)) {
    if (place >= RANKED) break
    if (waiting[article] !== 1) continue
    ordered[place++] = article
    waiting[article] = 0
  }
  for (const article of found) if (waiting[article] === 1) ordered[place++] = article
  return ordered
}

/** Those with all words by BM25, then those with most by what their words are worth. */
function best(
  reader: Reader,
  search: Search,
  found: Uint32Array,
  hits: SearchHits,
  answers: number,
): number[] {
  const partial = hits.partial?.scores ?? new Map<number, number>()
  const wanted = hits.partial ? expressionOf(hits.partial.units, 'OR') : expressionOf(search.wanted)
  const age = new Map(Array.from(found.subarray(0, MANY), (article, at) => [article, at]))
  const matched = new Map(
    rows(
      reader,
      wanted ?? '',
      found,
      hits.partial ? Number.POSITIVE_INFINITY : answers,
      answers,
    ).map(({ id, score }) => [id, score]),
  )
  // A loop: more articles may match than a call takes arguments.
  let highest = Number.MIN_VALUE
  for (const score of matched.values()) highest = Math.max(highest, score)
  const ids = new Set(
    [...matched.keys(), ...partial.keys()].filter((id) => age.has(id) || answers > MANY),
  )
  const scored = [...ids]
    .map((id) => ({
      id,
      all: partial.has(id) ? 0 : 1,
      score:
        (PARTIAL_FLOOR + (matched.get(id) ?? 0) / highest) *
        (partial.get(id) ?? 1) *
        (1 + RECENT * (1 - (age.get(id) ?? found.length) / found.length)),
    }))
    .sort(byScore)
  const boost = headlineBoost(
    reader,
    search.wanted,
    scored.slice(0, RERANKED).map(({ id }) => id),
    hits.marks.length,
  )
  return scored
    .map((one) => ({ ...one, score: one.score * (boost.get(one.id) ?? 1) }))
    .sort(byScore)
    .map(({ id }) => id)
}

interface Scored {
  readonly id: number
  readonly all: number
  readonly score: number
}

function byScore(a: Scored, b: Scored): number {
  return b.all - a.all || b.score - a.score || b.id - a.id
}

/** `whole` is the number of articles that the expression itself matches. */
function rows(reader: Reader, wanted: string, found: Uint32Array, whole: number, answers: number) {
  const columns = answers > MOST ? 'headline' : 'headline standfirst points'
  const select = `select rowid as id, -${RANK} as score from search where search match ?`
  const ranked = 'order by score desc, rowid desc limit ?'
  const list =
    answers > MANY
      ? reader.all(`${select} ${ranked}`, `{${columns}} : (${wanted})`, RANKED * 5)
      : found.length === whole
        ? reader.all(`${select} ${ranked}`, wanted, RANKED)
        : reader.all(
            // The sign keeps SQLite from asking the index once for every article.
            `${select} and +rowid in (select value from json_each(?)) ${ranked}`,
            wanted,
            `[${found.join(',')}]`,
            RANKED,
          )
  return list.map((row) => ({ id: numberOf(row, 'id'), score: numberOf(row, 'score') }))
}
