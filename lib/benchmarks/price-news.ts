/** The news about a price: whether an article is about its market, and which says how it moved. */

import type { Article, ArticleRow, Benchmark, Catalog, NewsTags } from '#lib/catalog/model'
import { addDays, dayOf, sortTime } from '#lib/core/dates'
import { pricesFor } from './market.ts'
import { endsMonth, type Move, moveOf } from './moves.ts'
import { isOfDayBefore, NEWS_DAYS, pricedDayOf } from './news-day.ts'
import { goodOf, nameAsPattern, sentencesOf } from './price-names.ts'
import { newsDaysOf, type PriceStep } from './reaction.ts'

export type NewsSource = Pick<
  Catalog,
  'listNews' | 'listNewsOf' | 'findArticle' | 'listBenchmarks' | 'listPrices' | 'listEvents'
>

/** A row of a list, with what the article is on a storyline's spine. */
export type NewsOnPrice = ArticleRow & { readonly event?: string }

const LOOKED_AT = 40

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
 * text the price is. What came on that day itself, or in the month, must also say that it went this way;
 * before it, no text can. What says so comes first, then the most relevant, then the newest; undefined
 * if no article qualifies.
 */
export function articleOnStep(
  source: NewsSource,
  benchmark: Benchmark,
  step: PriceStep,
): NewsOnPrice | undefined {
  const found = newsOn(source, benchmark, benchmark, step).filter(
    ({ fits, isAbout }) => fits && isAbout,
  )
  return mostRelevantFirst(source, benchmark, found)[0]?.row
}

/**
 * What came in the month of a step on its market, first the articles that say how the price went, as for a
 * chart: then news that is first about its commodity, of whose countries more than half are those of the
 * price, and not of the month's last days. Beside a move any other would be read as its reason.
 */
export function newsOfMonth(
  source: NewsSource,
  benchmark: Benchmark,
  step: PriceStep,
  most: number,
): NewsOnPrice[] {
  const found = newsOn(source, benchmark, benchmark, step).filter(
    ({ fits, isAbout, row, article }) =>
      fits && (isAbout || (isFirstOf(benchmark, article) && !endsMonth(dayOf(row.published)))),
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
}

function newsOn(
  source: NewsSource,
  benchmark: Benchmark,
  tags: NewsTags,
  step: PriceStep,
): Found[] {
  const { from, to } = newsDaysOf(benchmark, step)
  const benchmarks = source.listBenchmarks()
  const isDaily = benchmark.frequency === 'daily'
  const until = isDaily ? addDays(to, NEWS_DAYS) : to
  const near = source
    .listNews(tags, from, until, LOOKED_AT)
    .filter((row) => !isDaily || !row.newsDay)
  const rows = isDaily ? [...near, ...source.listNewsOf(tags, from, to)] : near
  return rows.flatMap((row) => {
    const article = source.findArticle(row.slug)
    if (!article) return []
    const day = pricedDayOf(article, benchmark)
    if (day < from || day > to) return []
    const fits = isFitting(article, benchmark, benchmarks)
    const isAbout = isAboutStep(article, benchmark, step)
    const canSay = canSayMove(benchmark, step, dayOf(row.published))
    return [{ row, article, fits, isAbout, canSay }]
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
        Number(b.canSay) - Number(a.canSay) ||
        Number(b.isFirst) - Number(a.isFirst) ||
        b.events - a.events ||
        sortTime(b.row.published) - sortTime(a.row.published),
    )
}

/** Whether the text of an article says a step of a price, or at least names the price where it came before that. */
export function isAboutStep(article: Article, benchmark: Benchmark, step: PriceStep): boolean {
  const { headline, standfirst, keyPoints, body, published } = article
  const text = [headline, standfirst, ...keyPoints, body].join('\n')
  if (!canSayMove(benchmark, step, dayOf(published))) return nameIn(benchmark).test(text)
  const ofThisDay = sentencesOf(text).filter((sentence) => !isOfDayBefore(sentence, step.on.day))
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

const RISE =
  /\b(?:rose|risen|rises?|jump(?:ed|s)?|surg(?:ed|es?)|gain(?:ed|s)?|climb(?:ed|s)?|spik(?:ed|es?)|soar(?:ed|s)?|rising|doubled|up|higher|above|record)\b/i
const FALL =
  /\b(?:fell|fallen|falls?|drop(?:ped|s)?|slid|slump(?:ed|s)?|plung(?:ed|es?)|lost|los(?:es?|ses)|collaps(?:ed|es?)|tumbl(?:ed|es?)|sank|falling|loss|down|lower|below|negative)\b/i

/** A price of an earlier time, or of the hours before the news: not how a day's price went with it. */
const EARLIER = /\b(?:had|averaged|before the)\b/i

/** Whether a sentence names this price and says that it went this way with the news. */
export function namesMove(
  text: string,
  benchmark: Pick<Benchmark, 'name' | 'unit' | 'frequency'>,
  direction: Move['direction'],
): boolean {
  if (direction === 'unchanged') return false
  const way = direction === 'up' ? RISE : FALL
  const what = nameIn(benchmark)
  const isEarlier = (sentence: string) => benchmark.frequency === 'daily' && EARLIER.test(sentence)
  return sentencesOf(text).some(
    (sentence) => what.test(sentence) && way.test(sentence) && !isEarlier(sentence),
  )
}

/** What names a price in a text: its own name, or `oil price`. */
function nameIn({ name, unit }: Pick<Benchmark, 'name' | 'unit'>): RegExp {
  return new RegExp(`\\b${nameAsPattern(name)}\\b|\\b${goodOf(name, unit)} prices?\\b`, 'i')
}
