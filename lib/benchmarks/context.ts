/** What the prices that fit an article did around it, and what cannot be shown. */

import type { Article, Benchmark, BenchmarkWeek, Catalog, StorylineEvent } from '#lib/catalog/model'
import { addDays, dayOf, daysBetween, formatDay, type PlainDate } from '#lib/core/dates'
import {
  belowNought,
  endInWords,
  fits,
  notQuoted,
  regionInWords,
  withoutBenchmark,
} from './notes.ts'
import { type Move, moveInWords, moveOf, price, weekBefore, weekOf } from './words.ts'

/** How far a chart reaches before and after an article, in days. */
const REACH_DAYS = 90
/** Fewer weeks are no picture of what led here. */
const FEWEST_WEEKS = 4
const MOST_NEIGHBOURS = 14

/** One benchmark around an article. */
export interface BenchmarkContext {
  readonly benchmark: Benchmark
  readonly weeks: readonly BenchmarkWeek[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly published: PlainDate
  /** The week of publication, where the series has it, and what it did since the week before. */
  readonly now?: BenchmarkWeek
  readonly change?: Move
  /** Goes on after the name: `averaged $97.93/bl in the week to 25 February 2022, up $1.57/bl (1.6pc)…`. */
  readonly says: string
  /** What to know before reading the chart: where it ends, and what it is not. */
  readonly notes: readonly string[]
  /** Other articles of the same storylines, oldest first, nearest to the article where there are many. */
  readonly neighbours: readonly StorylineEvent[]
}

export interface MarketContext {
  readonly charts: readonly BenchmarkContext[]
  /** What is not shown and why, each a sentence. */
  readonly notes: readonly string[]
}

type Source = Pick<Catalog, 'findCommodity' | 'findBenchmark' | 'listWeeks'>
type Piece = Pick<Article, 'slug' | 'published' | 'commodities' | 'countries' | 'body'>

/** The market context of an article, with the events of its storylines as marks. */
export function marketContext(
  source: Source,
  article: Piece,
  events: readonly StorylineEvent[] = [],
): MarketContext {
  const commodities = article.commodities.flatMap((id) => source.findCommodity(id) ?? [])
  const named = [...new Set(commodities.flatMap(({ benchmarks }) => benchmarks))]
  const held = named.flatMap((id) => source.findBenchmark(id) ?? [])
  // The price of the world before the price of a country.
  const fitting = held
    .filter((benchmark) => fits(benchmark, article.countries))
    .toSorted((a, b) => a.countries.length - b.countries.length)
  const contexts = fitting.map((benchmark) => around(source, benchmark, article, events))
  const isDrawn = ({ weeks }: BenchmarkContext) => weeks.length >= FEWEST_WEEKS
  const charts = contexts.filter(isDrawn)
  return {
    charts,
    notes: [
      ...contexts.filter((context) => !isDrawn(context)).flatMap(({ notes }) => notes.slice(0, 1)),
      ...held
        .filter((benchmark) => !fitting.includes(benchmark))
        .map((benchmark) => regionInWords(source, benchmark, false)),
      ...withoutBenchmark(commodities),
      ...notQuoted(article.body, charts.length > 0),
    ],
  }
}

function around(
  source: Source,
  benchmark: Benchmark,
  article: Piece,
  events: readonly StorylineEvent[],
): BenchmarkContext {
  const published = dayOf(article.published)
  const from = addDays(published, -REACH_DAYS)
  const end = addDays(published, REACH_DAYS)
  const weeks = source.listWeeks(benchmark.id, from, end)
  const last = weeks.at(-1)?.weekEnding ?? from
  // Beyond the end of a series there is nothing to see, but the article must be on the chart.
  const seen = daysBetween(published, last) > 0 ? last : published
  const to = last < addDays(end, -7) ? seen : end
  const now = weekOf(weeks, published)
  const before = now && weekBefore(weeks, now)
  const change = now && before && moveOf(before.average, now.average)
  const ends = endInWords(benchmark, weeks, published, end)
  return {
    benchmark,
    weeks,
    from,
    to,
    published,
    ...(now && { now }),
    ...(change && { change }),
    says: weekInWords(benchmark.unit, now, change),
    notes: [
      ...ends,
      ...(benchmark.countries.length > 0 ? [regionInWords(source, benchmark, true)] : []),
      ...belowNought(benchmark, weeks),
    ],
    neighbours: neighboursOf(article, events, from, to),
  }
}

function weekInWords(unit: string, now?: BenchmarkWeek, change?: Move): string {
  if (!now) return 'has no price for the week of publication.'
  const move = change
    ? `, ${moveInWords(change, unit)} ${change.direction === 'unchanged' ? 'from' : 'on'} the week before`
    : ''
  return `averaged ${price(now.average, unit)} in the week to ${formatDay(now.weekEnding)}${move}.`
}

function neighboursOf(
  { slug, published }: Piece,
  events: readonly StorylineEvent[],
  from: PlainDate,
  to: PlainDate,
): StorylineEvent[] {
  const bySlug = new Map(events.map((event) => [event.slug, event]))
  bySlug.delete(slug)
  const distance = (event: StorylineEvent) =>
    Math.abs(daysBetween(dayOf(published), dayOf(event.published)))
  return [...bySlug.values()]
    .filter((event) => dayOf(event.published) >= from && dayOf(event.published) <= to)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_NEIGHBOURS)
    .sort((a, b) => (a.published < b.published ? -1 : 1))
}
