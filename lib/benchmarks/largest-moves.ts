/** The days on which a price moved most, each with the article about it; months with what came in them. */

import type { Benchmark, BenchmarkPrice, Catalog, Commodity } from '#lib/catalog/model'
import { daysBetween } from '#lib/core/dates'
import { LONGEST_BREAK_DAYS, type Move, moveOf } from './moves.ts'
import { articleOnStep, type NewsOnPrice, type NewsSource, newsOfMonth } from './price-news.ts'

/** A price, and what it did since the one before. */
export interface LargeMove {
  readonly before: BenchmarkPrice
  readonly on: BenchmarkPrice
  readonly move: Move
}

/** The same with the article about a day, or with some of those of a month. */
export interface MoveWithNews extends LargeMove {
  readonly articles: readonly NewsOnPrice[]
}

/** Events are labelled only on the days of the largest moves: this part of all, or so many at least. */
const RANKED_PART = 0.04
const RANKED_LEAST = 12
const MOST_EVENTS = 10
/** Of a month, so many articles are listed. */
const MOST_OF_MONTH = 3

/** What moves are ranked by: the part they were of the price before, or their size in its unit. */
export type RankedBy = 'percent' | 'amount'

/** The largest moves of some prices, the largest first. */
export function largestMoves(
  { frequency }: Pick<Benchmark, 'frequency'>,
  prices: readonly BenchmarkPrice[],
  most = 10,
  by: RankedBy = 'percent',
): LargeMove[] {
  return prices
    .flatMap((on, index) => {
      const before = prices[index - 1]
      if (!before || daysBetween(before.day, on.day) > LONGEST_BREAK_DAYS[frequency]) return []
      return [{ before, on, move: moveOf(before.price, on.price) }]
    })
    .toSorted((a, b) => sizeOf(b, by) - sizeOf(a, by) || (a.on.day < b.on.day ? -1 : 1))
    .slice(0, most)
}

/** The ten largest days, each with its article, or none, or the ten largest months with what came in them. */
export function largestWithNews(
  source: NewsSource,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
  most = 10,
  by: RankedBy = 'percent',
): MoveWithNews[] {
  return largestMoves(benchmark, prices, most, by).map((move) => ({
    ...move,
    articles: newsBeside(source, benchmark, move),
  }))
}

/** The ten largest by the part they were of the price before, and the ten largest in its unit. */
export function largestBothWays(
  source: NewsSource,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
): { moves: MoveWithNews[]; byAmount: MoveWithNews[] } {
  return {
    moves: largestWithNews(source, benchmark, prices),
    byAmount: largestWithNews(source, benchmark, prices, 10, 'amount'),
  }
}

/** The ten largest days of a commodity's first price; undefined for one without a price. */
export function largestDaysOf(
  source: NewsSource & Pick<Catalog, 'spanOf'>,
  { id }: Pick<Commodity, 'id'>,
): { benchmark: Benchmark; moves: MoveWithNews[] } | undefined {
  const own = source.listBenchmarks().filter(({ commodities }) => commodities.includes(id))
  const benchmark = own.find(({ commodities: [main] }) => main === id) ?? own[0]
  const span = benchmark && source.spanOf(benchmark.id)
  if (!span) return undefined
  const prices = source.listPrices(benchmark.id, span.first, span.last)
  return { benchmark, moves: largestWithNews(source, benchmark, prices) }
}

/** What a chart may label: articles about this market on the days of its largest moves, oldest first. */
export function largestEvents(
  source: NewsSource,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
): (LargeMove & { readonly article: NewsOnPrice })[] {
  const ranked = Math.max(RANKED_LEAST, Math.ceil(prices.length * RANKED_PART))
  const labelled: (LargeMove & { readonly article: NewsOnPrice })[] = []
  for (const move of largestMoves(benchmark, prices, ranked)) {
    if (labelled.length >= MOST_EVENTS) break
    const article = articleOnStep(source, benchmark, move)
    const isNew = article && labelled.every((other) => other.article.slug !== article.slug)
    if (isNew) labelled.push({ ...move, article })
  }
  return labelled.sort((a, b) => (a.on.day < b.on.day ? -1 : 1))
}

function sizeOf({ move: { percent, amount } }: LargeMove, by: RankedBy): number {
  if (by === 'amount') return amount
  // From zero or below, any move is larger than a part can say.
  return percent ?? 1e6 + amount
}

function newsBeside(
  source: NewsSource,
  benchmark: Benchmark,
  move: LargeMove,
): readonly NewsOnPrice[] {
  if (benchmark.frequency === 'monthly') return newsOfMonth(source, benchmark, move, MOST_OF_MONTH)
  const article = articleOnStep(source, benchmark, move)
  return article ? [article] : []
}
