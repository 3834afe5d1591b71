/** The weeks in which most happened, to the price and in the news, each told by one of its articles. */

import type { ArticleRow, Benchmark, BenchmarkWeek, Catalog, WeekOfNews } from '#lib/catalog/model'
import { addDays, type PlainDate } from '#lib/core/dates'
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
const LOOKED_AT = 60

type Told = ArticleRow & { readonly event?: string }

/** A week with news, its place in the series, and by what part of itself the price moved in it. */
interface Week {
  readonly week: BenchmarkWeek
  readonly place: number
  readonly count: number
  readonly move: number
}

/** At most eight weeks, oldest first, none too near another to be marked apart. */
export function momentsOf(
  source: Pick<Catalog, 'listNews'>,
  benchmark: Benchmark,
  weeks: readonly BenchmarkWeek[],
  news: readonly WeekOfNews[],
): Moment[] {
  return tellingWeeks(weeks, news).flatMap(({ week, count }) => {
    const from = addDays(week.weekEnding, -6)
    const to = week.weekEnding
    const article = tellerOf(benchmark, source.listNews(benchmark, from, to, LOOKED_AT))
    if (!article) return []
    const before = weekBefore(weeks, week)
    const move = before && moveInWords(moveOf(before.average, week.average), benchmark.unit)
    const now = price(week.average, benchmark.unit)
    const event = article.event ?? article.headline
    return [{ week, from, to, count, article, event, move: move ? `${now}, ${move}` : now }]
  })
}

/**
 * Half of the places go to the largest moves that have news, so that none of them stays without a
 * number; the rest to the weeks that were much of both. Of two neighbours the greater is kept.
 */
export function tellingWeeks(
  weeks: readonly BenchmarkWeek[],
  news: readonly WeekOfNews[],
  most = MOST,
): { week: BenchmarkWeek; count: number }[] {
  const placeOf = new Map(weeks.map((week, place) => [week.weekEnding, { week, place }]))
  const found = news.flatMap(({ weekEnding, count }): Week[] => {
    const at = placeOf.get(weekEnding)
    return at ? [{ ...at, count, move: moveIn(weeks, at.week) }] : []
  })
  const byMove = found.toSorted((a, b) => b.move - a.move || b.count - a.count)
  const byBoth = found.toSorted((a, b) => b.move * b.count - a.move * a.count || b.count - a.count)
  const apart = Math.max(1, (weeks.length - 1) * APART)
  const chosen: Week[] = []
  const choose = (ranked: readonly Week[], places: number) => {
    for (const one of ranked) {
      if (chosen.length >= places) return
      if (chosen.every(({ place }) => Math.abs(place - one.place) >= apart)) chosen.push(one)
    }
  }
  choose(byMove, Math.ceil(most / 2))
  choose(byBoth, most)
  return chosen.sort((a, b) => a.place - b.place).map(({ week, count }) => ({ week, count }))
}

/** The article that is most about a week: of the benchmark's own commodity, in the story most told then. */
export function tellerOf(
  { commodities }: Pick<Benchmark, 'commodities'>,
  articles: readonly Told[],
): Told | undefined {
  const told = new Map<string, number>()
  for (const id of articles.flatMap(({ storylines }) => storylines))
    told.set(id, (told.get(id) ?? 0) + 1)
  const isOfIt = ({ commodities: [first] }: Told) => (first && commodities.includes(first) ? 1 : 0)
  const share = ({ storylines }: Told) => Math.max(0, ...storylines.map((id) => told.get(id) ?? 0))
  // The articles come by date, and a sort keeps the order of equals.
  return articles.toSorted((a, b) => isOfIt(b) - isOfIt(a) || share(b) - share(a))[0]
}

/** By what part of itself a price moved since the week before; 0 where that says nothing. */
function moveIn(weeks: readonly BenchmarkWeek[], week: BenchmarkWeek): number {
  const before = weekBefore(weeks, week)
  return (before && moveOf(before.average, week.average).percent) ?? 0
}
