/** The news about a price: whether an article is about its market, and which says how it moved. */

import type { Article, ArticleRow, Benchmark, Catalog } from '#lib/catalog/model'
import { dayOf, sortTime } from '#lib/core/dates'
import { pricesFor } from './market.ts'
import { type BesideMonth, besideMonth } from './month-news.ts'
import { monthSentences, wordsOfArticle } from './month-sentences.ts'
import { moveOf } from './moves.ts'
import { nameIn, namesMove } from './named-moves.ts'
import { isOfDayBefore, pricedDayOf } from './news-day.ts'
import { rowsOfDays, rowsOfMonth } from './news-rows.ts'
import { sentencesOf } from './price-names.ts'
import { newsDaysOf, type PriceStep } from './reaction.ts'

export type NewsSource = Pick<
  Catalog,
  'listNews' | 'listNewsOf' | 'findArticle' | 'listBenchmarks' | 'listPrices' | 'listEvents'
>

/** A row of a list, with what the article is on a storyline's spine. */
export type NewsOnPrice = ArticleRow & { readonly event?: string }

/** Whether a price is one of those that fit an article. */
export function isOfMarket(
  source: Pick<NewsSource, 'findArticle' | 'listBenchmarks'>,
  benchmark: Pick<Benchmark, 'id'>,
  slug: string,
): boolean {
  const article = source.findArticle(slug)
  return article !== undefined && isFitting(article, benchmark, source.listBenchmarks())
}

function isFitting(
  article: Article,
  { id }: Pick<Benchmark, 'id'>,
  benchmarks: readonly Benchmark[],
): boolean {
  return pricesFor(article, benchmarks).some(({ benchmark }) => benchmark.id === id)
}

/**
 * The article about a step of a price: of its market, of a day whose own trading day this is, and in whose
 * text the price is. What came on that day itself must also say that it went this way; before it, no text
 * can. What is beside a month must always say so: a record of the price comes first, then what is judged by
 * that month, what came late in it last. Then comes what says the move, then the most relevant, then the newest; undefined if no
 * article qualifies.
 */
export function articleOnStep(
  source: NewsSource,
  benchmark: Benchmark,
  step: PriceStep,
): NewsOnPrice | undefined {
  const found = newsOn(source, benchmark, step).filter(({ isAbout }) => isAbout)
  return mostRelevantFirst(source, benchmark, found)[0]?.row
}

/**
 * What a month's step is the move of, on its market, first the articles that say how the price went, as for
 * a chart: then news judged by this month that is first about its commodity and of its countries. Beside a
 * move any other would be read as its reason.
 */
export function newsOfMonth(
  source: NewsSource,
  benchmark: Benchmark,
  step: PriceStep,
  most: number,
): NewsOnPrice[] {
  const found = newsOn(source, benchmark, step)
  return mostRelevantFirst(source, benchmark, found)
    .toSorted((a, b) => Number(b.isAbout) - Number(a.isAbout))
    .slice(0, most)
    .map(({ row }) => row)
}

interface Found extends BesideMonth {
  readonly row: NewsOnPrice
  readonly article: Article
  readonly canSay: boolean
}

function newsOn(source: NewsSource, benchmark: Benchmark, step: PriceStep): Found[] {
  const { from, to } = newsDaysOf(benchmark, step)
  const benchmarks = source.listBenchmarks()
  const isMonthly = benchmark.frequency === 'monthly'
  const rows = isMonthly
    ? rowsOfMonth(source, benchmark, from, to)
    : rowsOfDays(source, benchmark, from, to)
  return rows.flatMap((row): Found[] => {
    const article = source.findArticle(row.slug)
    if (!article) return []
    const day = pricedDayOf(article, benchmark)
    if (day < from || day > to) return []
    const fits = isFitting(article, benchmark, benchmarks)
    if (isMonthly) {
      const beside = besideMonth(source, article, benchmark, step, fits)
      return beside ? [{ row, article, canSay: true, ...beside }] : []
    }
    const isAbout = fits && isAboutStep(article, benchmark, step)
    const canSay = canSayMove(benchmark, step, dayOf(row.published))
    return isAbout ? [{ row, article, isAbout, canSay, isLate: false, isRecord: false }] : []
  })
}

function mostRelevantFirst(
  source: NewsSource,
  benchmark: Benchmark,
  found: readonly Found[],
): readonly Found[] {
  // What one article alone weighs is not asked: its stories can be long.
  if (found.length < 2) return found
  return found
    .map((one) => ({ ...one, ...weightOf(source, benchmark, one.article) }))
    .toSorted(
      (a, b) =>
        Number(b.isRecord) - Number(a.isRecord) ||
        Number(a.isLate) - Number(b.isLate) ||
        Number(b.canSay) - Number(a.canSay) ||
        Number(b.isFirst) - Number(a.isFirst) ||
        b.events - a.events ||
        sortTime(b.row.published) - sortTime(a.row.published),
    )
}

/** Whether the text of an article says a step of a price, or at least names the price where it came before that. */
export function isAboutStep(article: Article, benchmark: Benchmark, step: PriceStep): boolean {
  const text = wordsOfArticle(article)
  const day = dayOf(article.published)
  if (!canSayMove(benchmark, step, day)) return nameIn(benchmark).test(text)
  const ofThisDay =
    benchmark.frequency === 'monthly'
      ? monthSentences(article)
      : sentencesOf(text).filter((sentence) => !isOfDayBefore(sentence, step.on.day))
  return namesMove(
    ofThisDay.join('\n'),
    benchmark,
    moveOf(step.before.price, step.on.price).direction,
  )
}

function canSayMove({ frequency }: Benchmark, { on }: PriceStep, day: string): boolean {
  return frequency === 'monthly' || day === on.day
}

/** How relevant an article is to a market: whether it is first about it, and how much its stories hold. */
function weightOf(
  source: Pick<NewsSource, 'listEvents'>,
  { commodities }: Pick<Benchmark, 'commodities'>,
  article: Article,
) {
  const [first] = article.commodities
  return {
    isFirst: first !== undefined && commodities.includes(first),
    events: article.storylines.reduce((sum, { id }) => sum + source.listEvents(id).length, 0),
  }
}
