/** Which of the averages of months an article is beside, and what it says of that one. */

import type { Article, Benchmark, BenchmarkPrice, Catalog } from '#lib/catalog/model'
import { dayOf } from '#lib/core/dates'
import { monthSentences, shownWordsOf } from './month-sentences.ts'
import { isLateInMonth, moveOf } from './moves.ts'
import { namesMove } from './named-moves.ts'
import { nameAsPattern } from './price-names.ts'
import { type PriceStep, reactionTo } from './reaction.ts'

/** What an article is to the month that it is beside. */
export interface BesideMonth {
  /** Its text says that the price went this way. */
  readonly isAbout: boolean
  /** It came in the later half of the month, though the month after is the first mainly after it. */
  readonly isLate: boolean
  /** It reports a record of this price in this month. */
  readonly isRecord: boolean
}

/** A record that is news and not recalled is in the head of an article. */
const RECORD = /\brecord\b|\bhighest (?:close|settlement)\b/i

/**
 * What an article is to a step of a month; undefined where it is no news of it, or is beside another month. What
 * came late in a month is beside the month after, or beside its own where only of that it says how the price
 * moved; a record of the price is beside its own.
 */
export function besideMonth(
  source: Pick<Catalog, 'listPrices'>,
  article: Article,
  benchmark: Benchmark,
  step: PriceStep,
  isOfMarket: boolean,
): BesideMonth | undefined {
  const [first] = article.commodities
  const isOfGood = first !== undefined && benchmark.commodities.includes(first)
  if (!isOfMarket && !isOfGood) return undefined
  const read = { article, benchmark, isOfMarket, sentences: monthSentences(article) }
  const isAbout = isNewsOf(read, step)
  if (isAbout === undefined) return undefined
  const day = dayOf(article.published)
  const isLate = isLateInMonth(day) && day >= step.on.day
  const isRecord = reportsRecord(read)
  if (day < step.on.day) return isRecord ? undefined : { isAbout, isLate, isRecord: false }
  const after = isLate && !isRecord ? reactionTo(source, benchmark, day) : undefined
  return after && isNewsOf(read, after) !== undefined ? undefined : { isAbout, isLate, isRecord }
}

interface Read {
  readonly article: Article
  readonly benchmark: Benchmark
  readonly isOfMarket: boolean
  /** What the article says of its own time. */
  readonly sentences: readonly string[]
}

/** Whether an article says a step of a month, or else comes before most of it and is of its market; undefined if neither. */
function isNewsOf(read: Read, { before, on }: PriceStep): boolean | undefined {
  const { article, benchmark, isOfMarket, sentences } = read
  const day = dayOf(article.published)
  const says = (some: readonly string[], from: BenchmarkPrice, to: BenchmarkPrice) =>
    namesMove(some.join('\n'), benchmark, moveOf(from.price, to.price).direction)
  // Of a text of the month before that says that the price went the other way, that month is the one.
  if (day < on.day && says(sentences, on, before)) return undefined
  if (says(isOfMarket ? sentences : ofItsName(read), before, on)) return true
  const isLate = day >= on.day && isLateInMonth(day)
  return isOfMarket && !isLate && isFirstOf(read) ? false : undefined
}

/** Whether an article is first about the good of a price, and of its countries: of half of them where it names the price. */
function isFirstOf({ article, benchmark: { name, commodities, countries } }: Read): boolean {
  const [good] = article.commodities
  if (good === undefined || good !== commodities[0]) return false
  const own = article.countries.filter((code) => countries.includes(code))
  const others = article.countries.length - own.length
  return (
    countries.length === 0 ||
    own.length > others ||
    (own.length === others && nameOnly(name).test(shownWordsOf(article)))
  )
}

function reportsRecord(read: Read): boolean {
  const { headline, standfirst, keyPoints } = read.article
  const head = [headline, standfirst, ...keyPoints].join('\n')
  return ofItsName(read).some((sentence) => RECORD.test(sentence) && head.includes(sentence))
}

function ofItsName({ benchmark: { name }, sentences }: Read): string[] {
  const own = nameOnly(name)
  return sentences.filter((sentence) => own.test(sentence))
}

function nameOnly(name: string): RegExp {
  return new RegExp(`\\b${nameAsPattern(name)}\\b`, 'i')
}
