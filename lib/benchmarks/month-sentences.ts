/** What an article says of the time in which it came, by which an average of a month is read. */

import type { Article } from '#lib/catalog/model'
import { dayOf } from '#lib/core/dates'
import { isLateInMonth } from './moves.ts'
import { isOfOtherTime } from './news-day.ts'
import { sentencesOf } from './price-names.ts'

/** The address of a link, which is no part of what a reader sees. */
const LINK_TARGET = /\]\([^)]*\)/g

/** A percentage or a price. */
const FIGURE = /\d ?pc\b|[$€£]\d|\d ?p\/th/

/** All that an article says. */
export function wordsOfArticle({ headline, standfirst, keyPoints, body }: Article): string {
  return [headline, standfirst, ...keyPoints, body].join('\n')
}

/** The same without the addresses of its links, in which a name of a price says nothing. */
export function shownWordsOf(article: Article): string {
  return wordsOfArticle(article).replace(LINK_TARGET, ']')
}

/**
 * The sentences of an article that may say how a price moved in its month: of its own time, and in the later
 * half with a figure. An average, or what follows one, is of a month before.
 */
export function monthSentences(article: Article): string[] {
  const day = dayOf(article.published)
  const isAverage = (sentence = '') => /\baverag/i.test(sentence)
  return sentencesOf(shownWordsOf(article)).filter(
    (sentence, index, all) =>
      !isAverage(sentence) &&
      !isAverage(all[index - 1]) &&
      !isOfOtherTime(sentence, day) &&
      (!isLateInMonth(day) || FIGURE.test(sentence)),
  )
}
