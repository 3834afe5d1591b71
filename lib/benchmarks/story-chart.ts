/** The market of a story over fourteen months or two years, with the story's own turning points. */

import type {
  Article,
  Benchmark,
  BenchmarkPrice,
  Catalog,
  StorylineEvent,
} from '#lib/catalog/model'
import { addDays, dayOf, daysBetween, isPublishedBy, type PlainDate } from '#lib/core/dates'
import { type Annotations, annotateChart } from './annotations.ts'
import { type Course, courseInWords } from './course.ts'
import { courseAround } from './day-course.ts'
import { lastKnownDay } from './known.ts'
import { pricesFor } from './market.ts'
import { pricedDayOf } from './news-day.ts'
import type { NewsSource } from './price-news.ts'
import { pricesWithin } from './window.ts'
import { chartTitle } from './words.ts'

/** One price about a story. */
export interface StoryChart extends Annotations {
  readonly benchmark: Benchmark
  readonly prices: readonly BenchmarkPrice[]
  readonly published: PlainDate
  /** The day that its head is about: that of the article's news. */
  readonly newsDay: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
  /** `Brent, spot, $/bl, 18 June 2025 to 18 August 2026` */
  readonly title: string
  readonly course: Course
}

/** Fourteen months of days; of monthly averages two years, for fourteen steps are no line. */
const REACH_DAYS = { daily: 425, monthly: 731 } as const
/** How much of what came after is shown. */
const AFTER_DAYS = { daily: 65, monthly: 365 } as const
/** A series that ended longer before the article says nothing about its time. */
const LATEST_DAYS = { daily: 30, monthly: 92 } as const
const FEWEST = { daily: 60, monthly: 12 } as const

type Source = NewsSource & Pick<Catalog, 'spanOf'>

/**
 * The chart of the first price of what an article is first about that fits it and is not left out;
 * undefined where none has figures. A price of what it touches besides is no picture of it.
 */
export function storyChart(
  source: Source,
  article: Article,
  events: readonly StorylineEvent[],
  options: { readonly not?: ReadonlySet<string>; readonly until?: PlainDate } = {},
): StoryChart | undefined {
  for (const { benchmark } of pricesFor(article, source.listBenchmarks())) {
    if (options.not?.has(benchmark.id) || !isFirstIn(article, benchmark)) continue
    const chart = chartOf(source, benchmark, article, events, options.until)
    if (chart) return chart
  }
  return undefined
}

function isFirstIn({ commodities: [first] }: Article, { commodities }: Benchmark): boolean {
  return first !== undefined && commodities.includes(first)
}

function chartOf(
  source: Source,
  benchmark: Benchmark,
  article: Article,
  events: readonly StorylineEvent[],
  until: PlainDate | undefined,
): StoryChart | undefined {
  const { id, frequency } = benchmark
  const published = dayOf(article.published)
  const span = source.spanOf(id)
  if (!span || published < span.first) return undefined
  if (daysBetween(span.last, published) > LATEST_DAYS[frequency]) return undefined
  const known = until && lastKnownDay(benchmark, until)
  const to = earliest([addDays(published, AFTER_DAYS[frequency]), span.last, known])
  const from = addDays(to, -REACH_DAYS[frequency])
  const prices = pricesWithin(source, id, frequency, from, to)
  const newsDay = pricedDayOf(article, benchmark)
  const course = courseAround(benchmark, prices, newsDay) ?? courseInWords(benchmark, prices)
  const [first, last] = [prices[0], prices.at(-1)]
  if (!first || !last || !course || prices.length < FEWEST[frequency]) return undefined
  return {
    benchmark,
    prices,
    published,
    newsDay,
    from: first.day,
    to: [last.day, published].toSorted().at(-1) ?? published,
    title: chartTitle(benchmark, prices),
    course,
    ...annotateChart(source, benchmark, prices, {
      own: article,
      said: course.prices,
      until,
      events: until ? events.filter(({ published: at }) => isPublishedBy(at, until)) : events,
    }),
  }
}

function earliest(days: readonly (PlainDate | undefined)[]): PlainDate {
  const sorted = days.filter((day) => day !== undefined).toSorted()
  const [first] = sorted
  if (!first) throw new Error('The chart has no days.')
  return first
}
