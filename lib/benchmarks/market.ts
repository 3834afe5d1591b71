/**
 * Which prices belong beside a text. A price fits by commodity, then by place or by the metal that the
 * text is about; none ever replaces another. The order of `benchmarks.yaml` is the order of choice.
 */

import type { Article, Benchmark } from '#lib/catalog/model'
import { mainMetals } from './metals.ts'

/** A price that fits, and why, in words that a page or a test can show. */
export interface FittingPrice {
  readonly benchmark: Benchmark
  readonly reason: string
}

type Piece = Pick<Article, 'commodities' | 'countries' | 'headline' | 'standfirst' | 'body'>

/** Two are read beside a text; a third is not. */
const MOST = 2
/** The countries that a story is about come first; those named later have a part in it. */
const LEADING = 4

/** The prices that fit a text, at most two, the best first; none where none fits. */
export function pricesFor(piece: Piece, benchmarks: readonly Benchmark[]): FittingPrice[] {
  return allPricesFor(piece, benchmarks).slice(0, MOST)
}

function allPricesFor(piece: Piece, benchmarks: readonly Benchmark[]): FittingPrice[] {
  const fitting = piece.commodities.flatMap((commodity) => {
    const some = benchmarks.flatMap((benchmark) => {
      if (!benchmark.commodities.includes(commodity)) return []
      const reason = reasonFor(piece, benchmark, commodity)
      return reason ? [{ benchmark, reason: `${commodity}, ${reason}` }] : []
    })
    return some.toSorted((a, b) => orderIn(piece, a.benchmark) - orderIn(piece, b.benchmark))
  })
  const ids = new Set(fitting.map(({ benchmark }) => benchmark.id))
  const seen = new Set<string>()
  return fitting.filter(({ benchmark: { id, notWith } }) => {
    const isShown = !seen.has(id) && !notWith.some((other) => ids.has(other))
    seen.add(id)
    return isShown
  })
}

function reasonFor(piece: Piece, benchmark: Benchmark, commodity: string): string | undefined {
  if (benchmark.named.length > 0) {
    const metal = benchmark.named.find((name) => mainMetals(piece).includes(name))
    return metal && `the text is about ${metal}`
  }
  if (benchmark.countries.length === 0) return 'the price of the world'
  // A crude of one region is read beside Brent where that region matters, not wherever it is named.
  const named = commodity === 'crude-oil' ? piece.countries.slice(0, LEADING) : piece.countries
  const where = named.find((code) => benchmark.countries.includes(code))
  return where && `the price in ${where}`
}

/**
 * Equals keep the order of the list. A main price that the headline names comes first (West Texas below
 * zero); of several metals the one named most; of two regional crudes that of the country named first.
 */
function orderIn(piece: Piece, benchmark: Benchmark): number {
  const { name, named, commodities, countries } = benchmark
  if (named.length > 0)
    return Math.max(0, ...named.map((metal) => mainMetals(piece).indexOf(metal)))
  const isMain = commodities.some((id) => id === piece.commodities[0])
  const head = `${piece.headline} ${piece.standfirst}`
  if (isMain && new RegExp(`\\b${escapeName(name)}\\b`).test(head)) return -1
  if (countries.length === 0 || !commodities.some((id) => id === 'crude-oil')) return 0
  return piece.countries.findIndex((code) => countries.includes(code)) + 1
}

function escapeName(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
