/** Articles that have most of a search's words, in order of how much those words are worth. */
import { unitExpression } from './match-expression.ts'
import type { SearchUnit } from './search-unit.ts'

/** An article needs this share of what the words that occur are worth together. */
const SHARE = 0.35
/** Where the best has less, those that come so near to it are shown. */
const NEAR_BEST = 0.85
/** More than these are no answers. */
const MAX_PARTIAL = 100
/** However rare, one word does not outweigh all others. */
const MAX_WEIGHT = 3.5
/** So many articles with this share of the typed words need no words near in meaning. */
const PLENTY = 20
const GOOD_SHARE = 0.6
/** A word near in meaning counts for less than the typed one. */
const RELATED = 0.6

export interface PartialMatch {
  /** By article number: which share of the worth of the words it has, from 0 to 1. */
  readonly scores: ReadonlyMap<number, number>
  /** Typed words that no article has. */
  readonly missing: readonly string[]
  /** The units that were looked for: in a large archive, its commonest words are worth nothing. */
  readonly units: readonly SearchUnit[]
}

/** `find` marks the articles that match an expression, among some given as a JSON list or all. */
export function partialMatches(
  units: readonly SearchUnit[],
  size: number,
  find: (expression: string, among?: string) => Uint8Array,
): PartialMatch {
  const counted = units.map((unit) => {
    const marks = find(unitExpression(unit))
    const count = sum(marks)
    return {
      unit,
      marks,
      count,
      weight: Math.min(MAX_WEIGHT, Math.log(1 + size / Math.max(1, count))),
    }
  })
  const missing = counted.flatMap(({ unit, count }) => (count === 0 ? [unit.typed] : []))
  // A quoted phrase is never left out.
  const required = counted.filter(({ unit }) => unit.exact)
  if (required.some(({ count }) => count === 0)) return { scores: new Map(), missing, units }
  const typed = scoresOf(counted, size)
  const good = typed.filter(({ score }) => score >= GOOD_SHARE).length
  const scored =
    good >= PLENTY
      ? typed
      : scoresOf(
          counted.map((one) => ({
            ...one,
            related: one.unit.related.length > 0 ? find(unitExpression(one.unit, true)) : undefined,
          })),
          size,
        )
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0)
  const least = Math.min(SHARE, best * NEAR_BEST)
  const chosen = scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .slice(0, MAX_PARTIAL)
  return { scores: new Map(chosen.map(({ id, score }) => [id, score])), missing, units }
}

interface Counted {
  readonly unit: SearchUnit
  readonly marks: Uint8Array
  readonly related?: Uint8Array | undefined
  readonly count: number
  readonly weight: number
}

/** Articles with any of the units, each with its share of the worth of those that occur. */
function scoresOf(counted: readonly Counted[], size: number): { id: number; score: number }[] {
  const present = counted.filter(({ count, related }) => count > 0 || related)
  const required = counted.filter(({ unit }) => unit.exact)
  const total = present.reduce((all, { weight }) => all + weight, 0)
  const scored: { id: number; score: number }[] = []
  for (let id = 0; id < size; id++) {
    let weight = 0
    for (const one of present) {
      if (one.marks[id] === 1) weight += one.weight
      else if (one.related?.[id] === 1) weight += one.weight * RELATED
    }
    if (weight > 0 && required.every(({ marks }) => marks[id] === 1))
      scored.push({ id, score: weight / total })
  }
  return scored
}

function sum(marks: Uint8Array): number {
  let count = 0
  for (let n = 0; n < marks.length; n++) count += marks[n] ?? 0
  return count
}
