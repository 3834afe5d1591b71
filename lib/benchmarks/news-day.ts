/** The day of the news of an article, and of what a sentence says of a price. */

import type { Article, ArticleRow, Benchmark } from '#lib/catalog/model'
import { addDays, dayOf, formatDayAndMonth, type PlainDate } from '#lib/core/dates'
import { sentencesOf } from './price-names.ts'

/** Days before an article on which its news may have broken. */
export const NEWS_DAYS = 3
/** Days before a price of which its news may tell. */
const LOOKED_BACK = 10
/** The markets did not see it that day. */
const LATE = /\b(?:late|evening|night)\b/i

/** `6 October`, `in October`; not the month of a delivery. */
const DAY_OR_MONTH =
  /\b(?:(\d{1,2})|in) (January|February|March|April|May|June|July|August|September|October|November|December)\b/g

/** What the day of an article's news is known by. */
export type Dated = Pick<Article, 'body' | 'published' | 'newsDay'>

/**
 * The day on which the news of an article broke: the one that its file gives, or its opening sentence, a day
 * or a few before the article, unless it was late that day; else the day of the article.
 */
export function newsDayOf({ body, published, newsDay }: Dated): PlainDate {
  const day = dayOf(published)
  if (newsDay) return newsDay
  const [opening = ''] = sentencesOf(body.trim())
  if (LATE.test(opening)) return day
  return newsDaysTo({ published }).find((one) => namesDay(opening, one)) ?? day
}

/** The day by which an article is read in a series: of averages of months, that of the article. */
export function pricedDayOf(
  article: Dated,
  { frequency }: Pick<Benchmark, 'frequency'>,
): PlainDate {
  return frequency === 'daily' ? newsDayOf(article) : dayOf(article.published)
}

/** The days on which the news of an article may have broken, the last first. */
export function newsDaysTo({
  published,
  newsDay,
}: Pick<ArticleRow, 'published' | 'newsDay'>): PlainDate[] {
  const day = dayOf(published)
  return newsDay ? [newsDay] : [day, ...daysBefore(day, NEWS_DAYS)]
}

/** Whether a sentence says by how much something moved on one of the days before a day, not on it. */
export function isOfDayBefore(sentence: string, day: PlainDate): boolean {
  const isOn = (one: PlainDate) => {
    const date = formatDayAndMonth(one)
    return new RegExp(`pc on ${date}\\b|on ${date}, (?:up|down)\\b`).test(sentence)
  }
  return !isOn(day) && daysBefore(day, LOOKED_BACK).some(isOn)
}

/** Whether a sentence names a day that is not that of an article or one of the few before it, or another month. */
export function isOfOtherTime(sentence: string, day: PlainDate): boolean {
  if ([day, ...daysBefore(day, NEWS_DAYS)].some((one) => namesDay(sentence, one))) return false
  const [, own = ''] = formatDayAndMonth(day).split(' ')
  return [...sentence.matchAll(DAY_OR_MONTH)].some(
    ([, date, month]) => date !== undefined || month !== own,
  )
}

function daysBefore(day: PlainDate, count: number): PlainDate[] {
  return Array.from({ length: count }, (_, n) => addDays(day, -n - 1))
}

function namesDay(sentence: string, day: PlainDate): boolean {
  return new RegExp(`\\b${formatDayAndMonth(day)}\\b`).test(sentence)
}
