/** The weeks in which most happened, each told by one of its articles. */
import type { ArticleRow, Benchmark, BenchmarkWeek, Catalog, WeekOfNews } from '../catalog/model.ts'
import { addDays, type PlainDate } from '../dates.ts'
import { moveInWords, moveOf, price, weekBefore } from './words.ts'

export interface Moment {
  readonly week: BenchmarkWeek
  /** The days of that week. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly count: number
  /** The article that tells it, and in how many words. */
  readonly article: ArticleRow
  readonly event: string
  /** `$97.93/bl, up $1.57/bl (1.6pc)`. */
  readonly move: string
}

const MOST = 8
/** Two numbers closer than this part of the line would lie on one another on a phone. */
const APART = 0.095
/** From so many articles the one that tells a week is chosen. */
const LOOKED_AT = 8

/** At most eight of the densest weeks, oldest first, none too near another to be marked apart. */
export function momentsOf(
  source: Pick<Catalog, 'listNews'>,
  benchmark: Benchmark,
  weeks: readonly BenchmarkWeek[],
  news: readonly WeekOfNews[],
): Moment[] {
  return densest(weeks, news).flatMap(({ week, count }) => {
    const from = addDays(week.weekEnding, -6)
    const to = week.weekEnding
    const [article] = source
      .listNews(benchmark, from, to, LOOKED_AT)
      .toSorted((a, b) => weightOf(b) - weightOf(a))
    if (!article) return []
    const before = weekBefore(weeks, week)
    const move = before && moveInWords(moveOf(before.average, week.average), benchmark.unit)
    const now = price(week.average, benchmark.unit)
    const event = article.event ?? article.headline
    return [{ week, from, to, count, article, event, move: move ? `${now}, ${move}` : now }]
  })
}

/** The weeks with most news; among those with as much, the ones in which the price moved most. Oldest first. */
export function densest(
  weeks: readonly BenchmarkWeek[],
  news: readonly WeekOfNews[],
  most = MOST,
): { week: BenchmarkWeek; count: number }[] {
  const placeOf = new Map(
    weeks.map((week, place) => [week.weekEnding, { week, place, move: moveSince(weeks, place) }]),
  )
  const moveOfWeek = ({ weekEnding }: WeekOfNews) => placeOf.get(weekEnding)?.move ?? 0
  const apart = Math.max(1, (weeks.length - 1) * APART)
  const chosen: { week: BenchmarkWeek; place: number; count: number }[] = []
  for (const { weekEnding, count } of news.toSorted(
    (a, b) => b.count - a.count || moveOfWeek(b) - moveOfWeek(a),
  )) {
    if (chosen.length === most) break
    const found = placeOf.get(weekEnding)
    if (!found || chosen.some(({ place }) => Math.abs(place - found.place) < apart)) continue
    chosen.push({ week: found.week, place: found.place, count })
  }
  return chosen.sort((a, b) => a.place - b.place).map(({ week, count }) => ({ week, count }))
}

/** What stands in several stories tells a week better than what stands in none. */
function weightOf({ storylines, event }: ArticleRow & { readonly event?: string }): number {
  return storylines.length + (event ? 1 : 0)
}

/** By what part of itself a price moved since the week before; 0 for the first. */
function moveSince(weeks: readonly BenchmarkWeek[], place: number): number {
  const [before, now] = [weeks[place - 1], weeks[place]]
  return before && now && before.average !== 0
    ? Math.abs((now.average - before.average) / before.average)
    : 0
}
