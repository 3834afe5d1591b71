/** Rules on the dates of a record: none in the future, a revision after publication, sources of the day. */
import {
  addDays,
  dayInUtc,
  dayOf,
  daysBetween,
  isInstant,
  type Published,
  sortTime,
} from '#lib/core/dates'
import type { Placed, ValidFields } from '../parse/parse.ts'
import type { Problem } from '../problem.ts'
import type { Article } from '../schema.ts'

/** Kiritimati is fourteen hours ahead of UTC. */
const FIRST_ZONE_MS = 14 * 3_600_000

/** How many days after an article a source may be dated and still count as one of its day. */
const SOURCE_GRACE_DAYS = 7

/** Warns of sources that an article of its day could not have had, unless they say what they are for. */
export function lateSources(
  file: string,
  article: ValidFields<Article>,
  { placeOf }: Placed,
  now: number,
): Problem[] {
  const { published, sources = [] } = article
  if (!published) return []
  const latest = addDays(dayOf(published), SOURCE_GRACE_DAYS)
  return sources.flatMap(({ date, role }, index) =>
    date && date > latest && !isFuture(date, now) && !role
      ? [
          {
            file,
            ...placeOf(['sources', index, 'date']),
            severity: 'warning' as const,
            rule: 'late-source',
            message: `This source is dated more than ${SOURCE_GRACE_DAYS} days after the article.`,
            fix: 'Use a source of the day, move it under a revision, or set `role: background` or `role: later`.',
          },
        ]
      : [],
  )
}

/** How many days lie at most between an article and the day of its news. */
const NEWS_DAY_REACH = 7

/** Refuses a day of the news that is too far from the article: one of the two dates is wrong. */
export function farNewsDay(
  file: string,
  { published, newsDay }: ValidFields<Article>,
  { placeOf }: Placed,
): Problem[] {
  if (!published || !newsDay) return []
  if (Math.abs(daysBetween(newsDay, dayOf(published))) <= NEWS_DAY_REACH) return []
  return [
    {
      file,
      ...placeOf(['newsDay']),
      severity: 'error',
      rule: 'far-news-day',
      message: `\`${newsDay}\` is more than ${NEWS_DAY_REACH} days from the date of the article.`,
      fix: 'Correct one of the two dates, or leave `newsDay` out.',
    },
  ]
}

/** A moment is judged as one; a day has begun once it has anywhere on Earth, at UTC+14. */
export function isFuture(date: Published, now: number): boolean {
  return isInstant(date) ? sortTime(date) > now : date > dayInUtc(now + FIRST_ZONE_MS)
}

/** Two days compare as days; with an instant on either side, as moments. */
export function isBefore(date: Published, other: Published): boolean {
  return isInstant(date) && isInstant(other)
    ? sortTime(date) < sortTime(other)
    : dayOf(date) < dayOf(other)
}
