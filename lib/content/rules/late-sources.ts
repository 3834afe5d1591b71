/** A piece of its day rests on sources of its day. */
import { addDays, dayOf, type PlainDate } from '#lib/core/dates'
import type { Placed, ValidFields } from '../parse/parse.ts'
import type { Problem } from '../problem.ts'
import type { Article } from '../schema.ts'

/** How many days after an article a source may be dated and still count as one of its day. */
const SOURCE_GRACE_DAYS = 7

/** Warns of sources that an article of its day could not have had, unless they say what they are for. */
export function lateSources(
  file: string,
  article: ValidFields<Article>,
  { placeOf }: Placed,
  today: PlainDate,
): Problem[] {
  const { published, sources = [] } = article
  if (!published) return []
  const latest = addDays(dayOf(published), SOURCE_GRACE_DAYS)
  return sources.flatMap(({ date, role }, index) =>
    date && date > latest && date <= today && !role
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
