/** Articles that have most of a search's words, in order of how much those words are worth. */
import { kindWords } from './kind-words.ts'
import { relatedExpression, unitExpression } from './match-expression.ts'
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
/**
 * Where some words occur nowhere, articles need this share of what all words are worth: else the search
 * is for something that the archive does not have, and what has the other words is no answer.
 */
const SHARE_WITH_MISSING = 0.42
/** So much beside a name that the archive knows. */
const SHARE_BESIDE_NAME = 0.3
/** In fewer articles, how rare a word is says little. */
const SMALL_ARCHIVE = 50
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

/** `find` marks the articles that match an expression; `size` is one more than the highest number of one. */
export function partialMatches(
  units: readonly SearchUnit[],
  size: number,
  find: (expression: string) => Uint8Array,
): PartialMatch {
  const counted = units.map((unit) => {
    const marks = find(unitExpression(unit))
    const count = sum(marks)
    const weight = Math.min(MAX_WEIGHT, Math.log(1 + size / Math.max(1, count)))
    return { unit, marks, count, weight }
  })
  const missing = counted.filter(isMissing).map(({ unit }) => unit.typed)
  // A quoted phrase is never left out.
  const required = counted.filter(({ unit }) => unit.exact)
  if (required.some(({ count }) => count === 0)) return { scores: new Map(), missing, units }
  // A word that no article has may still have others near in meaning.
  const typed = scoresOf(counted, size, counted)
  let good = 0
  for (const score of typed) if (score >= GOOD_SHARE) good++
  const widened =
    good >= PLENTY
      ? counted
      : counted.map((one) => {
          const near = relatedExpression(one.unit)
          return near ? { ...one, related: find(near) } : one
        })
  const scores = good >= PLENTY ? typed : scoresOf(widened, size)
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  if (size > SMALL_ARCHIVE && isOutside(widened, best)) return { scores: new Map(), missing, units }
  return { scores: highest(scores, Math.min(SHARE, best * NEAR_BEST)), missing, units }
}

/**
 * Whether a search is for something that the archive does not have: a name that occurs nowhere, beside
 * no word of the trade, or words that occur nowhere and are worth more than the others.
 */
function isOutside(counted: readonly Counted[], best: number): boolean {
  const isLost = (one: Counted) => isMissing(one) && !one.related?.includes(1)
  const lost = counted.filter(isLost)
  if (lost.length === 0) return false
  const found = counted.filter((one) => !isLost(one))
  const isNameLost = lost.some(({ unit }) => /^\p{Lu}/u.test(unit.typed))
  const isKnown = found.some(({ unit }) => unit.known)
  if (isNameLost && !isKnown && found.every(({ unit }) => unit.related.length === 0)) return true
  const share = (best * worthOf(found)) / worthOf(counted)
  return share < (isKnown && !isNameLost ? SHARE_BESIDE_NAME : SHARE_WITH_MISSING)
}

interface Counted {
  readonly unit: SearchUnit
  readonly marks: Uint8Array
  readonly related?: Uint8Array | undefined
  readonly count: number
  readonly weight: number
}

/** By article number: its share of the worth of the units that occur; 0 without what is required. */
function scoresOf(
  counted: readonly Counted[],
  size: number,
  present = counted.filter(({ count, related }) => count > 0 || related),
): Float64Array {
  const required = counted.filter(({ unit }) => unit.exact)
  const total = worthOf(present)
  const scores = new Float64Array(size)
  for (const { marks, related, weight } of present) {
    const [whole, near] = [weight / total, (weight / total) * RELATED]
    for (let id = 0; id < size; id++) {
      if (marks[id] === 1) scores[id] = (scores[id] ?? 0) + whole
      else if (related?.[id] === 1) scores[id] = (scores[id] ?? 0) + near
    }
  }
  for (const { marks } of required)
    for (let id = 0; id < size; id++) if (marks[id] !== 1) scores[id] = 0
  return scores
}

/** No article has it, though it is no word for what is wanted, as `storyline` is. */
function isMissing({ unit, count }: Counted): boolean {
  return count === 0 && !kindWords.has(unit.typed.toLowerCase())
}

function worthOf(counted: readonly Counted[]): number {
  return counted.reduce((all, { weight }) => all + weight, 0)
}

/** The highest scores from `least` on, by article. There are few different ones, so none are sorted. */
function highest(scores: Float64Array, least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const score of scores)
    if (score > 0 && score >= least) counts.set(score, (counts.get(score) ?? 0) + 1)
  let room = MAX_PARTIAL
  let lowest = Number.POSITIVE_INFINITY
  for (const score of [...counts.keys()].sort((a, b) => b - a)) {
    if (room <= 0) break
    lowest = score
    room -= counts.get(score) ?? 0
  }
  const chosen = new Map<number, number>()
  // Of those with the lowest, the last ones.
  let surplus = Math.max(0, -room)
  for (const [id, score] of scores.entries()) {
    if (score < lowest) continue
    if (score === lowest && surplus-- > 0) continue
    chosen.set(id, score)
  }
  return chosen
}

function sum(marks: Uint8Array): number {
  let count = 0
  for (let n = 0; n < marks.length; n++) count += marks[n] ?? 0
  return count
}
