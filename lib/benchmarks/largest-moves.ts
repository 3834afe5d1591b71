/** The days on which a price moved most, each with the article about it, where there is one. */

import type { ArticleRow, Benchmark, BenchmarkPrice, Catalog, Commodity } from '#lib/catalog/model'
import { addDays, dayOf, daysBetween, type PlainDate } from '#lib/core/dates'
import { pricesFor } from './market.ts'
import { type Move, moveOf } from './moves.ts'

/** A price, what it did since the one before, and the article that is about it. */
export interface LargeMove {
  readonly before: BenchmarkPrice
  readonly on: BenchmarkPrice
  readonly move: Move
  readonly article?: ArticleRow & { readonly event?: string }
}

type Source = Pick<Catalog, 'listNews' | 'findArticle' | 'listBenchmarks'>

const LONGEST_BREAK_DAYS = { daily: 6, monthly: 31 } as const
const LOOKED_AT = 40
/** Events are labelled only on the days of the largest moves: these in a thousand, or these at least. */
const RANKED_PART = 0.04
const RANKED_LEAST = 12
const MOST_EVENTS = 8

/** The largest moves of some prices, the largest first, by the part they were of the price before. */
export function largestMoves(
  { frequency }: Pick<Benchmark, 'frequency'>,
  prices: readonly BenchmarkPrice[],
  most = 10,
): Omit<LargeMove, 'article'>[] {
  return prices
    .flatMap((on, index) => {
      const before = prices[index - 1]
      if (!before || daysBetween(before.day, on.day) > LONGEST_BREAK_DAYS[frequency]) return []
      return [{ before, on, move: moveOf(before.price, on.price) }]
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.on.day < b.on.day ? -1 : 1))
    .slice(0, most)
}

/** The ten largest days or months, each with its article, or none. */
export function largestWithNews(
  source: Source,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
  most = 10,
): LargeMove[] {
  return largestMoves(benchmark, prices, most).map((move) => withArticle(source, benchmark, move))
}

/** The ten largest days of a commodity's first price; undefined for one without a price. */
export function largestDaysOf(
  source: Source & Pick<Catalog, 'spanOf' | 'listPrices'>,
  { id }: Pick<Commodity, 'id'>,
): { benchmark: Benchmark; moves: LargeMove[] } | undefined {
  const own = source.listBenchmarks().filter(({ commodities }) => commodities.includes(id))
  const benchmark = own.find(({ commodities: [main] }) => main === id) ?? own[0]
  const span = benchmark && source.spanOf(benchmark.id)
  if (!span) return undefined
  const prices = source.listPrices(benchmark.id, span.first, span.last)
  return { benchmark, moves: largestWithNews(source, benchmark, prices) }
}

/** What a chart may label: articles about this market on the days around its largest moves, oldest first. */
export function largestEvents(
  source: Source,
  benchmark: Benchmark,
  prices: readonly BenchmarkPrice[],
): (LargeMove & Required<Pick<LargeMove, 'article'>>)[] {
  const ranked = Math.max(RANKED_LEAST, Math.ceil(prices.length * RANKED_PART))
  const labelled: (LargeMove & Required<Pick<LargeMove, 'article'>>)[] = []
  for (const move of largestMoves(benchmark, prices, ranked)) {
    if (labelled.length >= MOST_EVENTS) break
    const { article, ...rest } = withArticle(source, benchmark, move)
    const isNew = article && labelled.every((other) => other.article.slug !== article.slug)
    if (isNew) labelled.push({ ...rest, article })
  }
  return labelled.sort((a, b) => (a.on.day < b.on.day ? -1 : 1))
}

function sizeOf({ move: { percent, amount } }: Omit<LargeMove, 'article'>): number {
  // From zero or below, any move is larger than a part can say.
  return percent ?? 1e6 + amount
}

function withArticle(
  source: Source,
  benchmark: Benchmark,
  move: Omit<LargeMove, 'article'>,
): LargeMove {
  const { before, on } = move
  const days = windowOf(benchmark, before.day, on.day)
  const articles = source
    .listNews(benchmark, days.from, days.to, LOOKED_AT)
    .filter((row) => isAbout(source, benchmark, row.slug, move.move))
    .toSorted((a, b) => distance(a, on.day) - distance(b, on.day))
  return { ...move, ...(articles[0] && { article: articles[0] }) }
}

/** From the day of the price before to the day after the move; of a month, the month. */
function windowOf(
  { frequency }: Pick<Benchmark, 'frequency'>,
  before: PlainDate,
  on: PlainDate,
): { from: PlainDate; to: PlainDate } {
  if (frequency === 'monthly') return { from: on, to: addDays(on, 30) }
  return { from: before, to: addDays(on, 1) }
}

function distance({ published }: ArticleRow, day: PlainDate): number {
  return Math.abs(daysBetween(day, dayOf(published)))
}

/** Whether an article is about a price, and does not say that it went the other way. */
function isAbout(source: Source, benchmark: Benchmark, slug: string, { direction }: Move): boolean {
  return (
    isOfMarket(source, benchmark, slug) && namesMove(textOf(source, slug), benchmark, direction)
  )
}

/** Whether a price is one of those that fit an article. */
export function isOfMarket(
  source: Pick<Source, 'findArticle' | 'listBenchmarks'>,
  { id }: Pick<Benchmark, 'id'>,
  slug: string,
): boolean {
  const article = source.findArticle(slug)
  const fitting = article ? pricesFor(article, source.listBenchmarks()) : []
  return fitting.some(({ benchmark }) => benchmark.id === id)
}

/** The article nearest to a day, from one day to another, that is of a market and says how its price moved. */
export function articleOnPrice(
  source: Source,
  benchmark: Benchmark,
  from: PlainDate,
  to: PlainDate,
  day: PlainDate,
): LargeMove['article'] | undefined {
  const directions = ['up', 'down'] as const
  return source
    .listNews(benchmark, from, to, LOOKED_AT)
    .filter(
      ({ slug }) =>
        isOfMarket(source, benchmark, slug) &&
        directions.some((way) => namesMove(textOf(source, slug), benchmark, way)),
    )
    .toSorted((a, b) => distance(a, day) - distance(b, day))[0]
}

function textOf(source: Source, slug: string): string {
  const article = source.findArticle(slug)
  if (!article) return ''
  const { headline, standfirst, keyPoints, body } = article
  return [headline, standfirst, ...keyPoints, body].join('\n')
}

const RISE =
  /\b(?:rose|risen|rises?|jump(?:ed|s)?|surg(?:ed|es?)|gain(?:ed|s)?|climb(?:ed|s)?|spik(?:ed|es?)|soar(?:ed|s)?|doubled|up|higher|above|record)\b/i
const FALL =
  /\b(?:fell|fallen|falls?|drop(?:ped|s)?|slid|slump(?:ed|s)?|plung(?:ed|es?)|lost|los(?:es?|ses)|collaps(?:ed|es?)|tumbl(?:ed|es?)|sank|down|lower|below|negative)\b/i

/** Whether a sentence names this price and says that it went this way. */
export function namesMove(
  text: string,
  { name, unit }: Pick<Benchmark, 'name' | 'unit'>,
  direction: Move['direction'],
): boolean {
  const way = direction === 'up' ? RISE : FALL
  const what = new RegExp(
    `\\b${name.replace(/[^\w ]/g, '.')}\\b|\\b${goodOf(name, unit)} prices?\\b`,
    'i',
  )
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .some((sentence) => what.test(sentence) && way.test(sentence))
}

/** What the trade calls the good of a price: `oil`, `gas`, `coal`; a metal by its name. */
function goodOf(name: string, unit: string): string {
  if (unit === '$/bl') return '(?:oil|crude)'
  if (unit === '$/mn Btu') return '(?:gas|LNG)'
  return /coal/i.test(name) ? 'coal' : name
}
