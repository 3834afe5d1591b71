/** Asks the full-text index which articles a search finds: those with all its words, else with most. */
import type { Reader } from '../connection.ts'
import { numbersIn } from '../facets/facet-index.ts'
import { expressionOf } from './match-expression.ts'
import type { Search, SearchUnit } from './parse-search.ts'
import { type PartialMatch, partialMatches } from './partial-match.ts'
import { unitUses } from './unit-uses.ts'

/** Where fewer articles have all words, those that have most of them are shown too. */
const FEW = 5
const LARGE = 5000
/** A word in more of a large archive than this is common. */
const COMMON = 0.1

/** What a search finds, by article number. */
export interface SearchHits {
  /** 1 for an article that is found, however. */
  readonly marks: Uint8Array
  /** Articles that have all words. */
  readonly all: number
  /** Those that have most, or words near in meaning; undefined where they were not looked for. */
  readonly partial?: PartialMatch | undefined
}

/** What a search finds; undefined for one without words. Strict: only articles with all words. */
export function searchHits(
  reader: Reader,
  search: Search,
  size: number,
  strict = false,
): SearchHits | undefined {
  const wanted = expressionOf(search.wanted)
  const unwanted = expressionOf(search.unwanted, 'OR')
  if (!wanted && !unwanted) return undefined
  const marks = new Uint8Array(size)
  if (wanted) mark(reader, wanted, marks, 1)
  else marks.fill(1)
  if (unwanted) mark(reader, unwanted, marks, 0)
  const all = countOf(marks)
  if (strict || !wanted || all >= FEW) return { marks, all }
  const partial = partialMatches(
    distinctiveUnits(reader, search.wanted, size),
    size,
    (expression, among) => {
      const found = new Uint8Array(size)
      mark(reader, expression, found, 1, among)
      return found
    },
  )
  const excluded = new Uint8Array(size)
  if (unwanted) mark(reader, unwanted, excluded, 1)
  const scores = new Map(
    [...partial.scores].filter(([id]) => excluded[id] !== 1 && marks[id] !== 1),
  )
  for (const id of scores.keys()) marks[id] = 1
  return { marks, all, partial: { ...partial, scores } }
}

/** In a large archive its commonest words find no candidates, and reading them costs most. */
function distinctiveUnits(
  reader: Reader,
  units: readonly SearchUnit[],
  size: number,
): readonly SearchUnit[] {
  if (size < LARGE) return units
  const distinctive = units.filter(
    (unit) => unit.exact || unitUses(reader, unit.wordings) < COMMON * size,
  )
  return distinctive.length >= 2 ? distinctive : units
}

/** Marks every article that an expression matches. One text is read a hundred times faster than as many rows. */
function mark(
  reader: Reader,
  expression: string,
  marks: Uint8Array,
  value: 0 | 1,
  among?: string,
): void {
  const row = among
    ? reader.get(
        `select group_concat(rowid) as ids from search
         where search match ? and +rowid in (select value from json_each(?))`,
        expression,
        among,
      )
    : reader.get('select group_concat(rowid) as ids from search where search match ?', expression)
  for (const article of numbersIn(String(row?.ids ?? ''))) marks[article] = value
}

function countOf(marks: Uint8Array): number {
  let count = 0
  for (let n = 0; n < marks.length; n++) count += marks[n] ?? 0
  return count
}
