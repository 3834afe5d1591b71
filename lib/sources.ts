/** The sources of an article, by whether they were there when it was written. */
import type { Article, Source } from './catalog/model.ts'
import { dayOf, daysBetween } from './dates.ts'

/** A source of the next day tells the news of the day: its paper went to press overnight. */
const SAME_NEWS_DAYS = 1

/** Sources of an article's time, with those that have no date; and those published later. */
export function datedSources({ published, sources }: Pick<Article, 'published' | 'sources'>): {
  readonly sources: readonly Source[]
  readonly later: readonly Source[]
} {
  const isLater = ({ date }: Source) =>
    date !== undefined && daysBetween(dayOf(published), date) > SAME_NEWS_DAYS
  return {
    sources: sources.filter((source) => !isLater(source)),
    later: sources.filter(isLater),
  }
}
