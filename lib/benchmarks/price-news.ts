/** The news about a price: whether an article is about its market, and which says how it moved. */

import type { Article, ArticleRow, Benchmark, Catalog } from '#lib/catalog/model'
import { dayOf, type PlainDate, sortTime } from '#lib/core/dates'
import { pricesFor } from './market.ts'
import { monthSentences, wordsOfArticle } from './month-sentences.ts'
import { isLateInMonth, moveOf } from './moves.ts'
import { nameIn, namesMove } from './named-moves.ts'
import { isOfDayBefore, pricedDayOf } from './news-day.ts'
import { rowsOfDays, rowsOfMonth } from './news-rows.ts'
import { nameAsPattern, sentencesOf } from './price-names.ts'
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
 * can. What is beside a month must always say so: what is judged by that month comes first, what came late
 * in it last. Then comes what says the move, then the most relevant, then the newest; undefined if no
 * article qualifies.
 */
export function articleOnStep(
  source: NewsSource,
  benchmark: Benchmark,
  step: PriceStep,
): NewsOnPrice | undefined {
  const found = newsOn(source, benchmark, step).filter(({ fits, isAbout }) => fits && isAbout)
  return mostRelevantFirst(source, benchmark, found)[0]?.row
}

/**
 * What a month's step is the move of, on its market, first the articles that say how the price went, as for
 * a chart: then news judged by this month that is first about its commodity, of whose countries more than
 * half are those of the price. Beside a move any other would be read as its reason.
 */
export function newsOfMonth(
  source: NewsSource,
  benchmark: Benchmark,
  step: PriceStep,
  most: number,
): NewsOnPrice[] {
  const found = newsOn(source, benchmark, step).filter(
    ({ fits, isAbout, isLate, article }) =>
      fits && (isAbout || (isFirstOf(benchmark, article) && !isLate)),
  )
  return mostRelevantFirst(source, benchmark, found)
    .toSorted((a, b) => Number(b.isAbout) - Number(a.isAbout))
    .slice(0, most)
    .map(({ row }) => row)
}

function isFirstOf(
  { commodities, countries }: Pick<Benchmark, 'commodities' | 'countries'>,
  { commodities: [good], countries: named }: Article,
): boolean {
  const own = named.filter((code) => countries.includes(code))
  return (
    good !== undefined &&
    good === commodities[0] &&
    (countries.length === 0 || 2 * own.length > named.length)
  )
}

interface Found {
  readonly row: NewsOnPrice
  readonly article: Article
  readonly fits: boolean
  readonly isAbout: boolean
  readonly canSay: boolean
  /** It came in the later half of the month, and is judged by the month after. */
  readonly isLate: boolean
}

function newsOn(source: NewsSource, benchmark: Benchmark, step: PriceStep): Found[] {
  const { from, to } = newsDaysOf(benchmark, step)
  const benchmarks = source.listBenchmarks()
  const rows =
    benchmark.frequency === 'daily'
      ? rowsOfDays(source, benchmark, from, to)
      : rowsOfMonth(source, benchmark, from, to)
  return rows.flatMap((row) => {
    const article = source.findArticle(row.slug)
    if (!article) return []
    const day = pricedDayOf(article, benchmark)
    if (day < from || day > to || saysOtherwise(article, benchmark, step)) return []
    const isAbout = isAboutStep(article, benchmark, step)
    const fits =
      isFitting(article, benchmark, benchmarks) ||
      (isAbout && saysItsMove(article, benchmark, step))
    const canSay = canSayMove(benchmark, step, dayOf(row.published))
    const isLate = isLateInStep(benchmark, step, day)
    return [{ row, article, fits, isAbout, canSay, isLate }]
  })
}

function isLateInStep({ frequency }: Benchmark, { on }: PriceStep, day: PlainDate): boolean {
  return frequency === 'monthly' && day >= on.day && isLateInMonth(day)
}

/** Whether an article is first about a commodity of a monthly price, and names it as it says how it moved. */
function saysItsMove(article: Article, benchmark: Benchmark, { before, on }: PriceStep): boolean {
  const [first] = article.commodities
  if (benchmark.frequency === 'daily' || !first || !benchmark.commodities.includes(first))
    return false
  const name = new RegExp(`\\b${nameAsPattern(benchmark.name)}\\b`, 'i')
  const named = monthSentences(article).filter((sentence) => name.test(sentence))
  return namesMove(named.join('\n'), benchmark, moveOf(before.price, on.price).direction)
}

/** Whether an article of the month before says that a price went the other way: it is of that month's move. */
function saysOtherwise(article: Article, benchmark: Benchmark, { before, on }: PriceStep): boolean {
  return (
    benchmark.frequency === 'monthly' &&
    dayOf(article.published) < on.day &&
    namesMove(
      monthSentences(article).join('\n'),
      benchmark,
      moveOf(on.price, before.price).direction,
    )
  )
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
