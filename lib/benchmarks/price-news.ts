/** The news about a price: whether an article is about its market, and which says how it moved. */

import type { ArticleRow, Benchmark, Catalog } from '#lib/catalog/model'
import { dayOf, daysBetween, type PlainDate } from '#lib/core/dates'
import { pricesFor } from './market.ts'
import type { Move } from './moves.ts'

export type NewsSource = Pick<Catalog, 'listNews' | 'findArticle' | 'listBenchmarks'>

/** A row of a list, with what the article is on a storyline's spine. */
export type NewsOnPrice = ArticleRow & { readonly event?: string }

const LOOKED_AT = 40

/** Whether a price is one of those that fit an article. */
export function isOfMarket(
  source: Pick<NewsSource, 'findArticle' | 'listBenchmarks'>,
  { id }: Pick<Benchmark, 'id'>,
  slug: string,
): boolean {
  const article = source.findArticle(slug)
  const fitting = article ? pricesFor(article, source.listBenchmarks()) : []
  return fitting.some(({ benchmark }) => benchmark.id === id)
}

/**
 * The article nearest to a day, from one day to another, that is of a market and says that its price moved:
 * either way, unless a direction is given, for then the other is the wrong article.
 */
export function articleOnPrice(
  source: NewsSource,
  benchmark: Benchmark,
  { from, to, day }: Readonly<Record<'from' | 'to' | 'day', PlainDate>>,
  directions: readonly Move['direction'][] = ['up', 'down'],
): NewsOnPrice | undefined {
  const distance = ({ published }: ArticleRow) => Math.abs(daysBetween(day, dayOf(published)))
  return source
    .listNews(benchmark, from, to, LOOKED_AT)
    .filter(
      ({ slug }) =>
        isOfMarket(source, benchmark, slug) &&
        directions.some((way) => namesMove(textOf(source, slug), benchmark, way)),
    )
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

function textOf(source: NewsSource, slug: string): string {
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
