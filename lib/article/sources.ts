/** The sources of an article, by whether they were published before it. */
import type { Article, Source } from '#lib/catalog/model'
import { dayOf, daysBetween } from '#lib/core/dates'

/** A source of the next day reports the news of the day: its paper went to press overnight. */
const SAME_NEWS_DAYS = 1

export interface GroupedSources {
  /** Of the article's time, or without a date. */
  readonly sources: readonly Source[]
  /** For lasting facts, whenever they were published. */
  readonly background: readonly Source[]
  /** Published after the article. */
  readonly later: readonly Source[]
}

/** The sources of an article, those for its background and those published later set apart. */
export function groupSources({
  published,
  sources,
}: Pick<Article, 'published' | 'sources'>): GroupedSources {
  const isLater = ({ date, role }: Source) =>
    role === 'later' || (date !== undefined && daysBetween(dayOf(published), date) > SAME_NEWS_DAYS)
  const background = sources.filter(({ role }) => role === 'background')
  const rest = sources.filter(({ role }) => role !== 'background')
  return {
    sources: rest.filter((source) => !isLater(source)),
    background,
    later: rest.filter(isLater),
  }
}
