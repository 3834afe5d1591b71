/** The day of the news of an article, and of what a sentence says of a price. */

import type { Article } from '#lib/catalog/model'
import { addDays, dayOf, formatDayAndMonth, type PlainDate } from '#lib/core/dates'
import { sentencesOf } from './price-names.ts'

/** Days before an article on which its news may have broken. */
export const NEWS_DAYS = 3
/** Days before a price of which its news may tell. */
const LOOKED_BACK = 10
/** The markets did not see it that day. */
const LATE = /\b(?:late|evening|night)\b/i

/**
 * The day on which the news of an article broke: the one that its opening sentence gives, a day or a few
 * before the article, unless it was late that day; else the day of the article.
 */
export function newsDayOf({ body, published }: Pick<Article, 'body' | 'published'>): PlainDate {
  const day = dayOf(published)
  const [opening = ''] = sentencesOf(body.trim())
  if (LATE.test(opening)) return day
  return newsDaysTo(day).find((one) => namesDay(opening, one)) ?? day
}

/** The days on which the news of an article of a day may have broken, the last first. */
export function newsDaysTo(day: PlainDate): PlainDate[] {
  return [day, ...daysBefore(day, NEWS_DAYS)]
}

/** Whether a sentence says by how much something moved on one of the days before a day, not on it. */
export function isOfDayBefore(sentence: string, day: PlainDate): boolean {
  const isOn = (one: PlainDate) => {
    const date = formatDayAndMonth(one)
    return new RegExp(`pc on ${date}\\b|on ${date}, (?:up|down)\\b`).test(sentence)
  }
  return !isOn(day) && daysBefore(day, LOOKED_BACK).some(isOn)
}

function daysBefore(day: PlainDate, count: number): PlainDate[] {
  return Array.from({ length: count }, (_, n) => addDays(day, -n - 1))
}

function namesDay(sentence: string, day: PlainDate): boolean {
  return new RegExp(`\\b${formatDayAndMonth(day)}\\b`).test(sentence)
}
