/** Asks the full-text index which articles a search finds: those with all its words, else with most. */
import type { Reader } from '../connection.ts'
import { numbersIn } from '../facets/facet-index.ts'
import { expressionOf } from './match-expression.ts'
import { type PartialMatch, partialMatches } from './partial-match.ts'
import type { Search, SearchUnit } from './search-unit.ts'
import { unitUses } from './unit-uses.ts'

/** Where fewer articles have all words, those that have most of them are shown too. */
const FEW = 5
/**
 * How many occurrences are read for a search that hardly any article answers in full: its rarest words
 * first, at least two of them. All words of an archive of some ten thousand articles fit in.
 */
const READ = 40_000
/** A word near in meaning that is commoner finds no candidates. */
const READ_RELATED = 10_000

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
  const partial = partialMatches(informativeUnits(reader, search.wanted), size, (expression) => {
    const found = new Uint8Array(size)
    mark(reader, expression, found, 1)
    return found
  })
  const excluded = new Uint8Array(size)
  if (unwanted) mark(reader, unwanted, excluded, 1)
  const scores = new Map(
    [...partial.scores].filter(([id]) => excluded[id] !== 1 && marks[id] !== 1),
  )
  for (const id of scores.keys()) marks[id] = 1
  return { marks, all, partial: { ...partial, scores } }
}

/** The units that tell articles apart, in the order of the search. */
function informativeUnits(reader: Reader, units: readonly SearchUnit[]): SearchUnit[] {
  const byUses = units
    .map((unit) => ({ unit, uses: unitUses(reader, unit.wordings) }))
    .sort((a, b) => a.uses - b.uses)
  const chosen = new Set<SearchUnit>()
  let read = 0
  let present = 0
  for (const { unit, uses } of byUses) {
    read += uses
    if (uses > 0) present++
    if (unit.exact || read <= READ || present <= 2) chosen.add(unit)
  }
  return units
    .filter((unit) => chosen.has(unit))
    .map((unit) => ({
      ...unit,
      related: unit.related.filter((phrase) => unitUses(reader, [phrase]) <= READ_RELATED),
    }))
}

/** Marks every article that an expression matches. One text is read a hundred times faster than as many rows. */
function mark(reader: Reader, expression: string, marks: Uint8Array, value: 0 | 1): void {
  const found = 'select group_concat(rowid) as ids from search where search match ?'
  for (const article of numbersIn(String(reader.get(found, expression)?.ids ?? '')))
    marks[article] = value
}

function countOf(marks: Uint8Array): number {
  let count = 0
  for (let n = 0; n < marks.length; n++) count += marks[n] ?? 0
  return count
}
