/** Articles that have most of a search's words, in order of how much those words tell. */
import { unitExpression } from './match-expression.ts'
import type { SearchUnit } from './parse-search.ts'

/** An article needs so much of what the words that occur tell together. */
const SHARE = 0.35
/** Where the best has less, those that come so near to it are shown. */
const NEAR_BEST = 0.85
/** More than these are no answers. */
const MAX_PARTIAL = 100
/** However rare, one word does not outweigh all others. */
const MAX_WEIGHT = 3.5
/** A word near in meaning counts for less than the typed one. */
const RELATED = 0.6

export interface PartialMatch {
  /** By article number: which share of what the words tell it has, from 0 to 1. */
  readonly scores: ReadonlyMap<number, number>
  /** Typed words that no article has. */
  readonly missing: readonly string[]
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
  if (required.some(({ count }) => count === 0)) return { scores: new Map(), missing }
  const near = counted.map((one) => ({
    ...one,
    related: one.unit.related.length > 0 ? find(unitExpression(one.unit, true)) : undefined,
  }))
  const telling = near.filter(({ count, related }) => count > 0 || related)
  const total = telling.reduce((all, { weight }) => all + weight, 0)
  if (total === 0) return { scores: new Map(), missing }
  const scored: { id: number; score: number }[] = []
  for (let id = 0; id < size; id++) {
    let weight = 0
    for (const one of telling) {
      if (one.marks[id] === 1) weight += one.weight
      else if (one.related?.[id] === 1) weight += one.weight * RELATED
    }
    if (weight > 0 && required.every(({ marks }) => marks[id] === 1))
      scored.push({ id, score: weight / total })
  }
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0)
  const least = Math.min(SHARE, best * NEAR_BEST)
  const chosen = scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .slice(0, MAX_PARTIAL)
  return { scores: new Map(chosen.map(({ id, score }) => [id, score])), missing }
}

function sum(marks: Uint8Array): number {
  let count = 0
  for (let n = 0; n < marks.length; n++) count += marks[n] ?? 0
  return count
}
