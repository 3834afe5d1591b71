/** Which stories a price belongs to, and which price belongs to a story. */

import type { Benchmark, Catalog, StorylineEvent } from '#lib/catalog/model'
import { addDays, daysBetween, type PlainDate } from '#lib/core/dates'
import { pricesFor } from './market.ts'

type Source = Pick<Catalog, 'findArticle' | 'listBenchmarks' | 'listStorylines' | 'listEvents'>

/** A price that is first beside a smaller part of the events is not the story's. */
const FITTING_PART = 1 / 3

/** What a chart shows before the first and after the last event of a story: of monthly averages at least two. */
const MARGIN_DAYS = { daily: 35, monthly: 75 } as const

/** A story whose last event is longer before the newest price than this is over. */
const OPEN_DAYS = 183

/** The days that a chart of a story covers: of one that goes on, to the newest price. */
export function daysAroundStory(
  { frequency }: Pick<Benchmark, 'frequency'>,
  first: PlainDate,
  last: PlainDate,
  newest: PlainDate,
): { from: PlainDate; to: PlainDate; isOver: boolean } {
  const margin = MARGIN_DAYS[frequency]
  const isOver = daysBetween(last, newest) > OPEN_DAYS
  const to = isOver ? addDays(last, margin) : newest > last ? newest : last
  return { from: addDays(first, -margin), to, isOver }
}

/** The prices of a story, that of most of its events first; those that fit too few are left out. */
export function pricesOfStory(source: Source, events: readonly StorylineEvent[]): Benchmark[] {
  const counts = new Map<string, { benchmark: Benchmark; weight: number }>()
  const all = source.listBenchmarks()
  for (const { slug } of events) {
    const article = source.findArticle(slug)
    for (const [place, { benchmark }] of (article ? pricesFor(article, all) : []).entries()) {
      const known = counts.get(benchmark.id)?.weight ?? 0
      // The second price of an article weighs half.
      counts.set(benchmark.id, { benchmark, weight: known + (place === 0 ? 1 : 0.5) })
    }
  }
  return [...counts.values()]
    .filter(({ weight }) => weight >= events.length * FITTING_PART)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ benchmark }) => benchmark)
}

/** What a chart of a benchmark can show beside it: the stories of its price, and other benchmarks. */
export function chartChoices(source: Source, { id }: Pick<Benchmark, 'id'>) {
  const storylines = source
    .listStorylines()
    .filter((story) => pricesOfStory(source, source.listEvents(story.id))[0]?.id === id)
  return { storylines, others: source.listBenchmarks().filter((other) => other.id !== id) }
}
